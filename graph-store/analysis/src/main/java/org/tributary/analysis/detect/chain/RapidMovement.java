// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.chain;

import org.tributary.analysis.detect.AccountDetector;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Moves;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.detect.Unit;
import org.tributary.analysis.detect.Windows;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.FlowGraph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An account passes on what it gets, nearly whole and within hours, time after time.
public final class RapidMovement implements AccountDetector {

    private static final int MOST_PARTS = 5;
    private static final double OVER = 1.005;
    private static final int[] NONE = {};

    static final Parameter ROUNDS =
            Parameter.count("rounds", 3, 2, "sums that came and went", Parameter.PROPOSAL);

    static final Parameter AMOUNT =
            Parameter.money("amount", "2000", "500", "what was passed on in all", "Unit21");

    static final Parameter SHARE =
            Parameter.share(
                    "share",
                    "0.5",
                    "0.3",
                    "what was passed on, of all that came in that time, by money and by number of"
                            + " sums, whichever is less",
                    Parameter.PROPOSAL);

    static final Parameter WINDOW =
            Parameter.window("window", Duration.ofDays(30), "time of all rounds", "Unit21");

    static final Parameter HOLD =
            Parameter.window(
                    "hold", Duration.ofDays(2), "time a sum rests on the account", "DataFab");

    static final Parameter PASSED =
            new Parameter(
                    "passed",
                    Unit.SHARE,
                    Parameter.Sense.SHAPE,
                    Parameter.WHOLE * 9 / 10,
                    Parameter.WHOLE * 9 / 10,
                    "what goes on of each sum, at least",
                    "Unit21: 95 percent; less here, because fees are kept");

    static final Parameter SMALL =
            new Parameter(
                    "small",
                    Unit.MONEY,
                    Parameter.Sense.SHAPE,
                    50_000,
                    50_000,
                    "sums below are not looked at",
                    Parameter.PROPOSAL);

    @Override
    public String typology() {
        return "rapid-movement";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(ROUNDS, AMOUNT, SHARE, WINDOW, HOLD, PASSED, SMALL);
    }

    /// A sum that came and the transfers it went on in.
    @SuppressWarnings("ArrayRecordComponent") // positions, never compared as values
    private record Round(int came, int[] went) {}

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        Moves moves = Moves.of(ledger, account, p -> ledger.paid(p) >= limits.of(SMALL));
        if (moves.in().length < ROUNDS.loosest() || moves.out().length < ROUNDS.loosest()) {
            return Stream.empty();
        }
        List<Round> rounds = rounds(moves, limits);
        int[] came = rounds.stream().mapToInt(Round::came).toArray();
        return Windows.sliding(ledger.graph(), came, limits.of(WINDOW), (int) ROUNDS.loosest())
                .stream()
                .map(window -> rounds.subList(window.from(), window.to()))
                .filter(some -> share(moves, some) >= limits.of(SHARE))
                .map(some -> candidate(moves, some));
    }

    /// Each sum goes on in one of the next payments that makes it up alone, else in the next ones
    /// until they make it up together; no payment passes on two sums.
    private static List<Round> rounds(Moves moves, Limits limits) {
        List<Round> rounds = new ArrayList<>();
        BitSet used = new BitSet();
        for (int came : moves.in()) {
            int[] went = went(moves, came, used, limits);
            if (went.length > 0) {
                Arrays.stream(went).forEach(used::set);
                int[] positions = Arrays.stream(went).map(i -> moves.out()[i]).toArray();
                rounds.add(new Round(came, positions));
            }
        }
        return rounds;
    }

    private static int[] went(Moves moves, int came, BitSet used, Limits limits) {
        CaseLedger ledger = moves.ledger();
        long at = ledger.graph().at(came);
        double most = ledger.received(came) * OVER;
        double least = (double) ledger.received(came) * limits.of(PASSED) / Parameter.WHOLE;
        int[] free =
                IntStream.range(moves.firstFrom(moves.out(), at), moves.out().length)
                        .takeWhile(i -> ledger.graph().at(moves.out()[i]) - at <= limits.of(HOLD))
                        .filter(i -> !used.get(i))
                        .limit(MOST_PARTS)
                        .toArray();
        double sum = 0;
        for (int i : free) {
            double paid = ledger.paid(moves.out()[i]);
            if (paid >= least && paid <= most) {
                return new int[] {i};
            }
        }
        for (int parts = 1; parts <= free.length && sum < least; parts++) {
            sum += ledger.paid(moves.out()[free[parts - 1]]);
            if (sum >= least && sum <= most) {
                return Arrays.copyOf(free, parts);
            }
        }
        return NONE;
    }

    private static int[] came(List<Round> rounds) {
        return rounds.stream().mapToInt(Round::came).toArray();
    }

    private static int[] went(List<Round> rounds) {
        return rounds.stream().flatMapToInt(round -> Arrays.stream(round.went)).toArray();
    }

    private static long share(Moves moves, List<Round> rounds) {
        int first = Arrays.binarySearch(moves.in(), rounds.getFirst().came);
        int last = Arrays.binarySearch(moves.in(), rounds.getLast().came);
        double passed = Arrays.stream(came(rounds)).mapToLong(moves.ledger()::received).sum();
        double all = (double) moves.received(first, last + 1);
        return Measures.lesserShare(passed, all, rounds.size(), last + 1L - first);
    }

    private static Candidate candidate(Moves moves, List<Round> rounds) {
        CaseLedger ledger = moves.ledger();
        FlowGraph graph = ledger.graph();
        int[] came = came(rounds);
        int[] went = went(rounds);
        int[] accounts =
                IntStream.concat(
                                IntStream.of(moves.account()),
                                IntStream.concat(
                                        Arrays.stream(came).map(graph::from),
                                        Arrays.stream(went).map(graph::to)))
                        .distinct()
                        .toArray();
        return new Candidate(
                moves.account(),
                accounts,
                Moves.together(came, went),
                Measures.of(ROUNDS, rounds.size())
                        .and(AMOUNT, Arrays.stream(went).mapToLong(ledger::paid).sum())
                        .and(SHARE, share(moves, rounds)),
                signs(moves, came, went),
                "%s got %s in %d transfers and passed each on within hours, %s in all."
                        .formatted(
                                Mention.account(moves.account()),
                                Figures.of(Figures.paid(ledger, came)),
                                came.length,
                                Figures.of(Figures.paid(ledger, went))));
    }

    private static List<Sign> signs(Moves moves, int[] came, int[] went) {
        FlowGraph graph = moves.ledger().graph();
        List<Sign> signs = new ArrayList<>();
        long payers = Arrays.stream(came).map(graph::from).distinct().count();
        if (payers == came.length) {
            signs.add(new Sign(10, "every sum came from somebody else"));
        }
        if (came.length * 2 > moves.in().length) {
            signs.add(new Sign(15, "the account got little else in the whole ledger"));
        }
        if (Arrays.stream(went).map(graph::to).distinct().count() == 1 && went.length > 1) {
            signs.add(new Sign(10, "all of it went to one account"));
        }
        return signs;
    }
}
