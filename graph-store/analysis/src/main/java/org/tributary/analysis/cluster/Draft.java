// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// A group of accounts before it is ranked.
///
/// @param members ordinals, ascending, each once
/// @param core positions of the payments that make it a group, ascending
@SuppressWarnings("ArrayRecordComponent") // ordinals and positions, never compared as values
record Draft(int[] members, int[] core) {

    /// Accounts with a part in some payments.
    static Draft ofPayments(FlowGraph graph, int[] positions) {
        int[] members =
                Arrays.stream(positions)
                        .flatMap(p -> IntStream.of(graph.from(p), graph.to(p)))
                        .sorted()
                        .distinct()
                        .toArray();
        return new Draft(members, positions);
    }

    /// Accounts with all counted payments among them.
    static Draft ofMembers(FlowGraph graph, int[] members, IntPredicate counted) {
        return new Draft(members, among(graph, members, counted));
    }

    /// Positions of counted payments from one of some accounts to another, ascending.
    static int[] among(FlowGraph graph, int[] members, IntPredicate counted) {
        return Arrays.stream(members)
                .flatMap(
                        member ->
                                IntStream.range(0, graph.degree(member, Direction.OUT))
                                        .map(i -> graph.position(member, Direction.OUT, i))
                                        .filter(
                                                p ->
                                                        Arrays.binarySearch(members, graph.to(p))
                                                                >= 0))
                .filter(counted)
                .sorted()
                .toArray();
    }
}
