// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.chain;

import org.tributary.analysis.detect.AccountDetector;
import org.tributary.analysis.detect.Accounts;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Moves;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.detect.Windows;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Channel;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How much money of one account reaches one other in two steps, over how many different accounts,
/// and how exclusively: the score of a pair of ends. After GARG-AML (Deprez et al., 2025), which
/// compares how full the parts of the second-order neighbourhood are that smurfing fills with how
/// full those are that it leaves empty. Unlike scatter-gather it is slow: over a month, and the
/// middles need not be strangers.
public final class SmurfingScore implements AccountDetector {

    static final Parameter MIDDLES =
            Parameter.count(
                    "middles", 5, 3, "accounts that pass on what they get", Parameter.PROPOSAL);

    static final Parameter SCORE =
            Parameter.share(
                    "score",
                    "0.5",
                    "0.1",
                    "these among all whom the one pays or who pay the other, less how many of them"
                            + " pay one another",
                    Parameter.PROPOSAL);

    static final Parameter AMOUNT =
            Parameter.money("amount", "3000", "500", "what arrives over them", Parameter.PROPOSAL);

    static final Parameter HOP =
            Parameter.window(
                    "hop", Duration.ofDays(7), "time in which it is passed on", Parameter.PROPOSAL);

    static final Parameter WINDOW =
            Parameter.window("window", Duration.ofDays(30), "time of all", Parameter.PROPOSAL);

    private static final double LEAST = 0.7;
    private static final double MOST = 1.05;
    private static final int MOST_LOOKED = 100;
    private static final int MOST_OTHERS = 1_000;
    private static final int MANY = 8;

    /// A payment and the one that passes it on.
    private record Lane(int out, int in) {}

    @Override
    public String typology() {
        return "smurfing-score";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(MIDDLES, SCORE, AMOUNT, HOP, WINDOW);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        FlowGraph graph = ledger.graph();
        int[] out = Moves.of(ledger, account, p -> isPayment(ledger, p)).out();
        if (out.length < MIDDLES.loosest()) {
            return Stream.empty();
        }
        Map<Integer, List<Lane>> byEnd = new TreeMap<>();
        for (int p : out) {
            for (Lane lane : lanes(ledger, p, limits.of(HOP))) {
                byEnd.computeIfAbsent(graph.to(lane.in), end -> new ArrayList<>()).add(lane);
            }
        }
        return byEnd.values().stream()
                .filter(lanes -> middles(graph, lanes).length >= MIDDLES.loosest())
                .flatMap(lanes -> windows(graph, lanes, limits.of(WINDOW)))
                .filter(lanes -> middles(graph, lanes).length >= MIDDLES.loosest())
                .map(lanes -> candidate(account, lanes, ledger));
    }

    private static boolean isPayment(CaseLedger ledger, int p) {
        return ledger.channel(p) != Channel.CARD
                && !ledger.accounts().sameHolder(ledger.graph().from(p), ledger.graph().to(p));
    }

    /// What may pass on a payment: to each end that which is nearest to it in amount. Nothing where
    /// an account pays very many, as a business does.
    private static List<Lane> lanes(CaseLedger ledger, int out, long hop) {
        FlowGraph graph = ledger.graph();
        int middle = graph.to(out);
        double came = ledger.received(out);
        int degree = graph.degree(middle, Direction.OUT);
        Map<Integer, Lane> nearest = new HashMap<>();
        int looked = 0;
        for (int i = graph.firstAt(middle, Direction.OUT, out + 1); i < degree; i++) {
            int p = graph.position(middle, Direction.OUT, i);
            if (graph.at(p) - graph.at(out) > hop) {
                break;
            }
            if (++looked > MOST_LOOKED) {
                return List.of();
            }
            boolean fits = ledger.paid(p) >= came * LEAST && ledger.paid(p) <= came * MOST;
            if (fits
                    && graph.to(p) != graph.from(out)
                    && ledger.moves(p)
                    && isPayment(ledger, p)
                    && !ledger.accounts().sameHolder(graph.from(out), graph.to(p))) {
                nearest.merge(
                        graph.to(p),
                        new Lane(out, p),
                        (one, other) ->
                                Math.abs(ledger.paid(other.in) - came)
                                                < Math.abs(ledger.paid(one.in) - came)
                                        ? other
                                        : one);
            }
        }
        return List.copyOf(nearest.values());
    }

    private static int[] middles(FlowGraph graph, List<Lane> lanes) {
        return lanes.stream().mapToInt(l -> graph.to(l.out)).sorted().distinct().toArray();
    }

    private static Stream<List<Lane>> windows(FlowGraph graph, List<Lane> lanes, long window) {
        int[] outs = lanes.stream().mapToInt(Lane::out).toArray();
        return Windows.strides(graph, outs, window, (int) MIDDLES.loosest()).stream()
                .map(w -> lanes.subList(w.from(), w.to()));
    }

    private static Candidate candidate(int source, List<Lane> lanes, CaseLedger ledger) {
        FlowGraph graph = ledger.graph();
        int[] out = lanes.stream().mapToInt(Lane::out).sorted().distinct().toArray();
        int[] in = lanes.stream().mapToInt(Lane::in).sorted().distinct().toArray();
        int[] positions = Moves.together(out, in);
        int[] middles = middles(graph, lanes);
        int end = graph.to(in[0]);
        return new Candidate(
                source,
                IntStream.concat(
                                IntStream.of(source, end),
                                Arrays.stream(Accounts.of(source, ledger, positions)))
                        .distinct()
                        .toArray(),
                positions,
                Measures.of(MIDDLES, middles.length)
                        .and(SCORE, score(ledger, positions, middles, end))
                        .and(AMOUNT, Arrays.stream(in).mapToLong(ledger::paid).sum()),
                signs(ledger, positions, middles.length),
                "%s of %s reached %s over %d different accounts, each of which passed on what it got."
                        .formatted(
                                Figures.of(Figures.paid(ledger, in)),
                                Mention.account(source),
                                Mention.account(end),
                                middles.length));
    }

    /// Between -1 and 1, in millionths: 1 if all that one end pays and all that pay the other are
    /// the same and no two of them have to do with each other.
    private static long score(CaseLedger ledger, int[] positions, int[] middles, int end) {
        FlowGraph graph = ledger.graph();
        int first = positions[0];
        int last = positions[positions.length - 1];
        Set<Integer> around = new HashSet<>();
        others(ledger, graph.from(first), Direction.OUT, first, last, around);
        others(ledger, end, Direction.IN, first, last, around);
        long among = 0;
        for (int middle : middles) {
            Set<Integer> paid = new HashSet<>();
            others(ledger, middle, Direction.OUT, first, last, paid);
            among += Arrays.stream(middles).filter(paid::contains).count();
        }
        double empty = (double) among / ((double) middles.length * (middles.length - 1));
        return Measures.share(middles.length - empty * around.size(), around.size());
    }

    private static void others(
            CaseLedger ledger,
            int account,
            Direction direction,
            int first,
            int last,
            Set<Integer> found) {
        FlowGraph graph = ledger.graph();
        int degree = graph.degree(account, direction);
        for (int i = graph.firstAt(account, direction, first);
                i < degree && found.size() < 2 * MOST_OTHERS;
                i++) {
            int p = graph.position(account, direction, i);
            if (p > last) {
                return;
            }
            if (ledger.moves(p) && isPayment(ledger, p)) {
                found.add(direction == Direction.OUT ? graph.to(p) : graph.from(p));
            }
        }
    }

    private static List<Sign> signs(CaseLedger ledger, int[] positions, int middles) {
        List<Sign> signs = new ArrayList<>();
        if (middles >= MANY) {
            signs.add(new Sign(20, "%d ways that part and meet are no chance".formatted(middles)));
        }
        if (Familiarity.share(ledger, positions) == 0) {
            signs.add(new Sign(10, "none of the accounts pays the next again and again"));
        } else if (Familiarity.share(ledger, positions) > Parameter.WHOLE / 2) {
            signs.add(new Sign(-25, "most of the accounts pay one another again and again"));
        }
        return signs;
    }
}
