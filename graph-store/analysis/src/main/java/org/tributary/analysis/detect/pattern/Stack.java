// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.pattern;

import org.tributary.analysis.detect.AccountDetector;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Moves;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.detect.Strangers;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.work.Work;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Several accounts pay the same several strangers, who then pay several strangers of a third
/// layer in common. After AMLworld's stack: bipartite layers on top of each other. Or several ways
/// side by side, see [Lockstep].
public final class Stack implements AccountDetector {

    static final Parameter MIDDLE =
            Parameter.count("middle", 2, 2, "accounts in the layer in between", Parameter.PROPOSAL);

    static final Parameter PAYMENTS =
            Parameter.count("payments", 8, 6, "payments of both layers", Parameter.PROPOSAL);

    static final Parameter WINDOW =
            Parameter.window(
                    "window", Duration.ofDays(5), "time of each layer", Parameter.PROPOSAL);

    static final Parameter HOP =
            Parameter.window(
                    "hop",
                    Duration.ofDays(4),
                    "time money may rest on its way between accounts that do nothing else",
                    Parameter.PROPOSAL);

    private static final int MANY = 12;

    @Override
    public String typology() {
        return "stack";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(MIDDLE, PAYMENTS, Fan.MEDIAN, WINDOW, HOP);
    }

    @Override
    public Stream<Candidate> detect(CaseLedger ledger, Limits limits, Work work) {
        return Stream.concat(
                AccountDetector.super.detect(ledger, limits, work),
                Lockstep.lanes(ledger, limits.of(HOP), limits.of(WINDOW))
                        .map(lanes -> lockstep(lanes, ledger))
                        .filter(c -> limits.at(c.subject()).admit(c.measures())));
    }

    private static Candidate lockstep(int[] lanes, CaseLedger ledger) {
        int[] from = Arrays.stream(lanes).map(ledger.graph()::from).distinct().toArray();
        int[] to = Arrays.stream(lanes).map(ledger.graph()::to).distinct().toArray();
        int[] accounts =
                IntStream.concat(Arrays.stream(from), Arrays.stream(to)).distinct().toArray();
        return new Candidate(
                from[0],
                accounts,
                lanes,
                Measures.of(MIDDLE, lanes.length / 2)
                        .and(PAYMENTS, lanes.length)
                        .and(Fan.MEDIAN, Amounts.median(Amounts.paid(ledger, lanes))),
                List.of(Lockstep.UNLINKED),
                "Side by side, %d accounts that do nothing else passed on what they were paid: %s"
                                .formatted(
                                        lanes.length / 2, Figures.of(Figures.paid(ledger, lanes)))
                        + " in all, the first way beginning at %s."
                                .formatted(Mention.account(from[0])));
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        long window = limits.of(WINDOW);
        return Arrays.stream(Strangers.of(ledger, account).out())
                .boxed()
                .flatMap(p -> Block.startingAt(ledger, p, window).stream())
                .flatMap(upper -> stack(account, upper, ledger, window).stream());
    }

    private static Optional<Candidate> stack(
            int account, Block upper, CaseLedger ledger, long window) {
        long until = ledger.graph().at(upper.positions()[0]) + 2 * window;
        int[] on =
                Arrays.stream(upper.sinks())
                        .flatMap(m -> Arrays.stream(paidOn(m, upper, ledger, until)))
                        .sorted()
                        .toArray();
        Map<Integer, Long> payers =
                Arrays.stream(on)
                        .mapToObj(p -> List.of(ledger.graph().from(p), ledger.graph().to(p)))
                        .distinct()
                        .collect(Collectors.groupingBy(List::getLast, Collectors.counting()));
        int[] lower =
                Arrays.stream(on)
                        .filter(p -> payers.getOrDefault(ledger.graph().to(p), 0L) > 1)
                        .toArray();
        return lower.length == 0
                ? Optional.empty()
                : Optional.of(candidate(account, upper, lower, ledger));
    }

    /// What an account of the middle layer paid strangers once it had received something.
    private static int[] paidOn(int middle, Block upper, CaseLedger ledger, long until) {
        int first =
                Arrays.stream(upper.positions())
                        .filter(p -> ledger.graph().to(p) == middle)
                        .min()
                        .orElseThrow();
        return Strangers.after(
                ledger, middle, Direction.OUT, first + 1, until, Block.MOST_PAYMENTS);
    }

    private static Candidate candidate(int account, Block upper, int[] lower, CaseLedger ledger) {
        int[] middle = Arrays.stream(lower).map(ledger.graph()::from).sorted().distinct().toArray();
        int[] third = Arrays.stream(lower).map(ledger.graph()::to).sorted().distinct().toArray();
        int[] positions = Moves.together(upper.positions(), lower);
        int[] accounts =
                Stream.of(
                                IntStream.of(account),
                                IntStream.of(upper.sources()),
                                IntStream.of(upper.sinks()),
                                IntStream.of(third))
                        .flatMapToInt(s -> s)
                        .distinct()
                        .toArray();
        return new Candidate(
                account,
                accounts,
                positions,
                Measures.of(MIDDLE, middle.length)
                        .and(PAYMENTS, positions.length)
                        .and(Fan.MEDIAN, Amounts.median(Amounts.paid(ledger, positions))),
                signs(positions.length),
                "%s and %d others paid %s to the same %d strangers, of whom %d paid %s on to %d."
                        .formatted(
                                Mention.account(account),
                                upper.sources().length - 1,
                                Figures.of(Figures.paid(ledger, upper.positions())),
                                upper.sinks().length,
                                middle.length,
                                Figures.of(Figures.paid(ledger, lower)),
                                third.length));
    }

    private static List<Sign> signs(int payments) {
        return payments < MANY
                ? List.of()
                : List.of(new Sign(25, "%d such payments are no chance".formatted(payments)));
    }
}
