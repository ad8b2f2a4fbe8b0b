// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.CaseLedger.Change;
import org.tributary.analysis.facts.CaseLedger.Excerpt;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.work.Work;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Looks for the smallest change to a single transfer that would silence a finding: the detector is
/// run again on the finding's own transfers with one of them smaller, larger, earlier, later or
/// left out.
///
/// Changes of amount and time are compared by how far they go: the share of the amount, and the
/// time as a share of thirty days. Leaving a transfer out counts as more than any of these. Of a
/// long list of transfers the smallest, the largest, the first and the last are tried.
/// Stateless; thread-safe.
record Counterfactual(CaseLedger ledger, Detector detector, Limits limits) {

    private static final int MOST_TRIED = 8;
    private static final long MONTH = Duration.ofDays(30).toMillis();
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();
    private static final double LEFT_OUT = 10;
    private static final int MOST_TIMES = 10;
    private static final int MOST_TRANSFERS = 2_000;

    /// A change that silences, and how far it goes.
    private record Found(double far, String sentence) {}

    String of(Candidate candidate) {
        if (candidate.positions().length > MOST_TRANSFERS || isSilent(candidate, Change.NONE)) {
            return Finding.NONE_FOUND;
        }
        return Arrays.stream(tried(candidate.positions()))
                .boxed()
                .flatMap(position -> changes(candidate, position))
                .min(Comparator.comparingDouble(Found::far))
                .map(Found::sentence)
                .orElse(Finding.NONE_FOUND);
    }

    private int[] tried(int[] positions) {
        if (positions.length <= MOST_TRIED) {
            return positions;
        }
        List<Integer> byAmount =
                Arrays.stream(positions)
                        .boxed()
                        .sorted(Comparator.comparingLong(ledger::paid))
                        .toList();
        int quarter = MOST_TRIED / 4;
        int last = positions.length - 1;
        return IntStream.concat(
                        IntStream.range(0, quarter)
                                .flatMap(
                                        i -> IntStream.of(byAmount.get(i), byAmount.get(last - i))),
                        IntStream.range(0, quarter)
                                .flatMap(i -> IntStream.of(positions[i], positions[last - i])))
                .distinct()
                .sorted()
                .toArray();
    }

    private Stream<Found> changes(Candidate candidate, int position) {
        long paid = Math.abs(ledger.graph().paid(position));
        LongFunction<Change> amount = minor -> Change.ofAmount(position, minor);
        LongFunction<Change> time = later -> Change.ofTime(position, later);
        return Stream.of(
                        paid <= 1
                                ? Optional.<Found>empty()
                                : turn(candidate, amount, paid, 1)
                                        .map(
                                                minor ->
                                                        new Found(
                                                                (double) (paid - minor) / paid,
                                                                amountSentence(
                                                                        position, minor,
                                                                        "or less"))),
                        turn(candidate, amount, paid, paid * MOST_TIMES)
                                .map(
                                        minor ->
                                                new Found(
                                                        (double) (minor - paid) / paid,
                                                        amountSentence(
                                                                position, minor, "or more"))),
                        turn(candidate, time, 0, 2 * MONTH).map(later -> moved(position, later)),
                        turn(candidate, time, 0, -2 * MONTH)
                                .map(earlier -> moved(position, earlier)),
                        leftOut(candidate, position))
                .flatMap(Optional::stream);
    }

    /// The value nearest to what is, on the way to `end`, at which the finding falls silent;
    /// found by halving, so that of several turns it is one.
    private Optional<Long> turn(
            Candidate candidate, LongFunction<Change> change, long is, long end) {
        LongPredicate silent = value -> isSilent(candidate, change.apply(value));
        if (!silent.test(end)) {
            return Optional.empty();
        }
        long fires = is;
        long falls = end;
        long enough = end == 1 || is != 0 ? 1 : MINUTE;
        while (Math.abs(falls - fires) > enough) {
            long middle = fires + (falls - fires) / 2;
            if (silent.test(middle)) {
                falls = middle;
            } else {
                fires = middle;
            }
        }
        return Optional.of(falls);
    }

    private Optional<Found> leftOut(Candidate candidate, int position) {
        return isSilent(candidate, Change.without(position))
                ? Optional.of(
                        new Found(
                                LEFT_OUT,
                                "It would not fire without %s.".formatted(mark(position))))
                : Optional.empty();
    }

    private Found moved(int position, long millis) {
        Duration by = Duration.ofMillis(Math.abs(millis) / MINUTE * MINUTE + MINUTE);
        return new Found(
                (double) Math.abs(millis) / MONTH,
                "It would not fire if %s were %s %s."
                        .formatted(
                                mark(position), Figures.of(by), millis > 0 ? "later" : "earlier"));
    }

    private String amountSentence(int position, long minor, String side) {
        Money money = Money.of(minor, ledger.graph().paidCurrency(position));
        return "It would not fire if %s were %s %s."
                .formatted(mark(position), Figures.of(money), side);
    }

    private String mark(int position) {
        return Mention.transfer(ledger.graph().transferId(position));
    }

    /// Whether the detector no longer finds the candidate's subject in its own transfers.
    private boolean isSilent(Candidate candidate, Change change) {
        Excerpt excerpt = ledger.only(candidate.positions(), change);
        int subject = excerpt.account(candidate.subject());
        if (subject < 0) {
            return true;
        }
        Limits own = limits.at(candidate.subject());
        return detector.detect(excerpt.ledger(), own.everywhere(), Work.UNOBSERVED)
                .noneMatch(found -> found.subject() == subject && own.admit(found.measures()));
    }
}
