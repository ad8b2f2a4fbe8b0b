// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Flows;
import org.tributary.ledger.flow.Period;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the transfers behind what is selected, and the arrow behind a transfer. Thread-safe.
///
/// @param graph the transfers
/// @param state the picture in which things are selected
public record SelectedTransfers(FlowGraph graph, PictureState state) {

    /// Positions of the transfers of everything selected, each once, in order of time: all of an
    /// account in and out, of a flow its own, of a stack those of the accounts it stands for.
    public int[] positions(Selection selection) {
        IntStream nodes = selection.nodes().stream().flatMapToInt(this::ofNode);
        IntStream edges = selection.edges().stream().flatMapToInt(this::ofEdge);
        return IntStream.concat(nodes, edges).sorted().distinct().toArray();
    }

    private IntStream ofNode(NodeKey key) {
        if (key.account() >= graph.accountCount()) {
            return IntStream.empty();
        }
        return key.isRest()
                ? ofRest(key)
                : Stream.of(Direction.values()).flatMapToInt(d -> all(key.account(), d));
    }

    private IntStream ofEdge(EdgeKey key) {
        if (key.from().isRest()) {
            return ofNode(key.from());
        }
        if (key.to().isRest()) {
            return ofNode(key.to());
        }
        return IntStream.of(
                new Flows(graph).between(key.from().account(), key.to().account(), Period.ALWAYS));
    }

    private IntStream ofRest(NodeKey key) {
        Direction direction =
                key.part() == NodeKey.Part.REST_OF_PAYERS ? Direction.IN : Direction.OUT;
        IntPredicate hidden =
                p ->
                        !state.shows(
                                NodeKey.of(
                                        direction == Direction.IN ? graph.from(p) : graph.to(p)));
        return all(key.account(), direction).filter(hidden);
    }

    private IntStream all(int account, Direction direction) {
        return IntStream.range(0, graph.degree(account, direction))
                .map(i -> graph.position(account, direction, i));
    }

    /// The arrow of the picture that the transfer at a position is part of, if one is shown.
    public Optional<EdgeKey> arrow(int position) {
        NodeKey from = NodeKey.of(graph.from(position));
        NodeKey to = NodeKey.of(graph.to(position));
        Set<EdgeKey> shown = state.edges().keySet();
        return Stream.of(
                        EdgeKey.flow(from, to),
                        EdgeKey.flow(from, NodeKey.restOfPayees(from.account())),
                        EdgeKey.flow(NodeKey.restOfPayers(to.account()), to))
                .filter(shown::contains)
                .findFirst();
    }
}
