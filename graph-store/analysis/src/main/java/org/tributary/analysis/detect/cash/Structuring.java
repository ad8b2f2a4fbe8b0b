// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.cash;

import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Customers;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Input;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Windows;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.work.Work;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One customer keeps cash below the amount that must be reported, and shows that it means to:
/// most of its cash of that time lies just below, and its amounts bunch there, come from several
/// places on one day, or come like clockwork. An amount near the threshold alone says nothing
/// (FinCEN, frequently asked questions of October 2025).
public final class Structuring implements Detector {

    static final Parameter ITEMS =
            Parameter.count(
                    "items", 4, 3, "amounts just below the threshold", "Yggdrasil: 3 in 24 h");

    static final Parameter DOMINANCE =
            Parameter.share(
                    "dominance",
                    "0.5",
                    "0.3",
                    "share of them in all cash of that time",
                    Parameter.PROPOSAL);

    static final Parameter INTENT =
            Parameter.count(
                    "intent",
                    1,
                    1,
                    "signs of intent: bunching, several places in a day, regular, called off",
                    "FinCEN FAQ of October 2025");

    static final Parameter WINDOW =
            Parameter.window(
                    "window", Duration.ofDays(14), "time looked at as one", "Oracle: 14 or 30 d");

    private static final int NEAR_PERCENT = 80;

    @Override
    public String typology() {
        return "structuring";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(ITEMS, DOMINANCE, INTENT, WINDOW);
    }

    @Override
    public Set<Input> needs() {
        return Set.of(Input.CASH);
    }

    @Override
    public Stream<Candidate> detect(CaseLedger ledger, Limits limits, Work work) {
        long[] thresholds =
                ledger.graph().currencies().stream()
                        .mapToLong(
                                currency ->
                                        ReportingThresholds.shipped()
                                                .of(currency)
                                                .map(
                                                        t ->
                                                                t.reports(
                                                                                t.minor(currency),
                                                                                currency)
                                                                        ? t.minor(currency)
                                                                        : t.minor(currency) + 1)
                                                .orElse(0L))
                        .toArray();
        return Customers.of(ledger).parallelStream()
                .flatMap(
                        accounts -> {
                            work.checkCancelled();
                            return Stream.of(Direction.IN, Direction.OUT)
                                    .map(side -> CashMoves.of(ledger, accounts, side))
                                    .flatMap(cash -> around(cash, thresholds, limits));
                        });
    }

    private static Stream<Candidate> around(CashMoves cash, long[] thresholds, Limits limits) {
        if (cash.positions().length < 3) {
            return Stream.empty();
        }
        return IntStream.range(0, thresholds.length)
                .filter(code -> thresholds[code] > 0)
                .boxed()
                .flatMap(
                        code ->
                                inCurrency(
                                        cash.only(
                                                Arrays.stream(cash.positions())
                                                        .filter(p -> cash.code(p) == code)
                                                        .toArray()),
                                        thresholds[code],
                                        limits));
    }

    private static Stream<Candidate> inCurrency(CashMoves cash, long threshold, Limits limits) {
        int[] near =
                Arrays.stream(cash.positions())
                        .filter(p -> cash.amount(p) < threshold)
                        .filter(p -> cash.amount(p) >= threshold * NEAR_PERCENT / 100)
                        .toArray();
        long open =
                Arrays.stream(cash.positions()).filter(p -> cash.amount(p) >= threshold).count();
        return Windows.readable(cash.ledger().graph(), near, limits.of(WINDOW), 3).stream()
                .map(w -> Arrays.copyOfRange(near, w.from(), w.to()))
                .map(some -> candidate(cash.only(some), cash, open, threshold))
                .filter(found -> limits.at(found.subject()).admit(found.measures()));
    }

    private static Candidate candidate(CashMoves near, CashMoves all, long open, long threshold) {
        CaseLedger ledger = near.ledger();
        int[] items = near.positions();
        long from = ledger.graph().at(items[0]);
        long to = ledger.graph().at(items[items.length - 1]);
        CashMoves then =
                all.only(Windows.between(all.positions(), items[0], items[items.length - 1]));
        Intent intent = Intent.of(near, then, threshold);
        int subject = near.own(items[0]);
        return new Candidate(
                subject,
                IntStream.concat(
                                IntStream.of(subject),
                                Arrays.stream(items)
                                        .flatMap(p -> IntStream.of(near.own(p), near.other(p))))
                        .distinct()
                        .toArray(),
                items,
                Measures.of(ITEMS, items.length)
                        .and(DOMINANCE, Measures.share(sum(near, threshold), sum(then, threshold)))
                        .and(INTENT, intent.count()),
                intent.signs(open),
                "%s %s %s of cash in %d amounts just below what must be reported, within %s."
                        .formatted(
                                Mention.account(subject),
                                near.direction() == Direction.IN ? "was paid" : "gave out",
                                Figures.of(Figures.paid(ledger, items)),
                                items.length,
                                Figures.of(Duration.ofMillis(to - from))));
    }

    // One large amount, which is reported anyway, must not hide the many below.
    private static double sum(CashMoves cash, long threshold) {
        return Arrays.stream(cash.positions())
                .mapToDouble(p -> Math.min(cash.amount(p), 2 * threshold))
                .sum();
    }
}
