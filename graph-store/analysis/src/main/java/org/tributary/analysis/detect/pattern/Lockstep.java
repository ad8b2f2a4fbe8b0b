// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.pattern;

import org.tributary.analysis.detect.Moves;
import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.detect.Strangers;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Payments side by side that no account links: single payments, or two in a row through one
/// account, between accounts that hardly do anything else in the whole ledger, by the same way in
/// the same days. AMLworld draws most of its bipartite attempts and stacks like that: as many
/// sources as sinks, each with its own. Stateless.
final class Lockstep {

    /// What speaks against all of these.
    static final Sign UNLINKED =
            new Sign(
                    -30,
                    "nothing links these payments but their time, their way and that the accounts"
                            + " do nothing else");

    private static final int FEW = 2;
    private static final double ALIKE = 0.5;

    private Lockstep() {}

    /// Groups of single payments from an account with no other to an account with no other.
    ///
    /// @param window time from the first of a group to the last, in milliseconds
    static Stream<int[]> pairs(CaseLedger ledger, long window) {
        FlowGraph graph = ledger.graph();
        return groups(
                ledger,
                IntStream.range(0, graph.transferCount())
                        .parallel()
                        .filter(p -> isAlone(graph, p) && Strangers.counts(ledger, p))
                        .mapToObj(p -> new int[] {p})
                        .toList(),
                window);
    }

    private static boolean isAlone(FlowGraph graph, int position) {
        return graph.degree(graph.from(position), Direction.OUT) == 1
                && graph.degree(graph.from(position), Direction.IN) == 0
                && graph.degree(graph.to(position), Direction.IN) == 1
                && graph.degree(graph.to(position), Direction.OUT) == 0;
    }

    /// Groups of lanes: from a source through an account with no other payments to a sink.
    ///
    /// @param hop how long the money may rest, in milliseconds
    /// @param window time from the first of a group setting out to the last, in milliseconds
    static Stream<int[]> lanes(CaseLedger ledger, long hop, long window) {
        return groups(
                ledger,
                IntStream.range(0, ledger.graph().accountCount())
                        .parallel()
                        .mapToObj(middle -> lane(ledger, middle, hop))
                        .flatMap(Optional::stream)
                        .sorted(Arrays::compare)
                        .toList(),
                window);
    }

    private static Optional<int[]> lane(CaseLedger ledger, int middle, long hop) {
        FlowGraph graph = ledger.graph();
        if (graph.degree(middle, Direction.IN) > FEW || graph.degree(middle, Direction.OUT) > FEW) {
            return Optional.empty();
        }
        Moves moves = Moves.of(ledger, middle);
        if (moves.in().length != 1 || moves.out().length != 1) {
            return Optional.empty();
        }
        int in = moves.in()[0];
        int out = moves.out()[0];
        int source = graph.from(in);
        int sink = graph.to(out);
        boolean isLane =
                in < out
                        && graph.at(out) - graph.at(in) <= hop
                        && source != sink
                        && graph.channelCode(in) == graph.channelCode(out)
                        && isAlike(ledger.received(in), ledger.paid(out))
                        && Strangers.counts(ledger, in)
                        && Strangers.counts(ledger, out)
                        && graph.degree(source, Direction.OUT) <= FEW
                        && graph.degree(sink, Direction.IN) <= FEW
                        && (graph.degree(source, Direction.IN) == 0
                                || graph.degree(sink, Direction.OUT) == 0);
        return isLane ? Optional.of(new int[] {in, out}) : Optional.empty();
    }

    private static boolean isAlike(long one, long other) {
        return Math.min(one, other) >= ALIKE * Math.max(one, other);
    }

    /// Those of one way that set out no later than the window after the first: ascending positions.
    private static Stream<int[]> groups(CaseLedger ledger, List<int[]> parts, long window) {
        FlowGraph graph = ledger.graph();
        Map<Integer, List<List<int[]>>> byChannel = new TreeMap<>();
        for (int[] part : parts) {
            List<List<int[]>> groups =
                    byChannel.computeIfAbsent(
                            graph.channelCode(part[0]), channel -> new ArrayList<>());
            if (groups.isEmpty()
                    || graph.at(part[0]) - graph.at(groups.getLast().getFirst()[0]) > window) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(part);
        }
        return byChannel.values().stream()
                .flatMap(Collection::stream)
                .map(group -> Moves.together(group.toArray(int[][]::new)));
    }
}
