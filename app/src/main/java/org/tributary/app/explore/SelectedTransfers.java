// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.app.drawing.DrawnLedger;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeGroup;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Flows;
import org.tributary.ledger.flow.Period;
import org.tributary.ledger.transfer.TransferId;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the transfers behind what is selected, and the arrow behind a transfer. Only transfers
/// that count through the picture's lens are found. Thread-safe.
public final class SelectedTransfers {

    private final FlowGraph graph;
    private final PictureState state;
    private final IntPredicate counted;
    private final Map<Integer, NodeKey> grouped = new HashMap<>();

    /// @param graph the transfers
    /// @param state the picture in which things are selected
    /// @param counted whether the transfer at a position counts
    public SelectedTransfers(FlowGraph graph, PictureState state, IntPredicate counted) {
        this.graph = graph;
        this.state = state;
        this.counted = counted;
        for (NodeGroup group : state.groups().values()) {
            group.members().keySet().forEach(account -> grouped.put(account, group.key()));
        }
    }

    /// What is behind the things in a picture, as the ledger is now.
    public static SelectedTransfers of(DrawnLedger ledger, PictureState state) {
        return new SelectedTransfers(ledger.graph(), state, ledger.counted(state.lens()));
    }

    /// Positions of the transfers of everything selected, each once, in order of time: all of an
    /// account or of a group's accounts in and out, of an arrow its own, of a stack those of the
    /// accounts it stands for.
    public int[] positions(Selection selection) {
        IntStream nodes = selection.nodes().stream().flatMapToInt(this::ofNode);
        IntStream edges = selection.edges().stream().flatMapToInt(this::ofEdge);
        return IntStream.concat(nodes, edges).filter(counted).sorted().distinct().toArray();
    }

    /// Positions of the transfers between the accounts of the picture, each once, in order of
    /// time.
    public int[] shown() {
        return state.edges().keySet().stream()
                .flatMapToInt(this::ofEdge)
                .filter(counted)
                .sorted()
                .distinct()
                .toArray();
    }

    private IntStream ofNode(NodeKey key) {
        if (key.isRest()) {
            return ofRest(key);
        }
        return accounts(key).stream()
                .flatMapToInt(a -> Stream.of(Direction.values()).flatMapToInt(d -> all(a, d)));
    }

    private Set<Integer> accounts(NodeKey key) {
        NodeGroup group = state.groups().get(key);
        return group == null ? Set.of(key.account()) : new TreeSet<>(group.members().keySet());
    }

    private IntStream ofEdge(EdgeKey key) {
        if (key.from().isRest()) {
            return ofNode(key.from());
        }
        if (key.to().isRest()) {
            return ofNode(key.to());
        }
        Optional<TransferId> single = key.transfer();
        if (single.isPresent()) {
            return between(key.from(), key.to())
                    .filter(p -> graph.transferId(p) == single.get().value());
        }
        return key.isRelationship()
                ? IntStream.concat(between(key.from(), key.to()), between(key.to(), key.from()))
                : between(key.from(), key.to());
    }

    private IntStream between(NodeKey from, NodeKey to) {
        if (from.isAccount() && to.isAccount()) {
            return known(from) && known(to)
                    ? IntStream.of(
                            new Flows(graph).between(from.account(), to.account(), Period.ALWAYS))
                    : IntStream.empty();
        }
        Set<Integer> payees = accounts(to);
        return accounts(from).stream()
                .flatMapToInt(a -> all(a, Direction.OUT))
                .filter(p -> payees.contains(graph.to(p)));
    }

    private boolean known(NodeKey key) {
        return key.account() < graph.accountCount();
    }

    private IntStream ofRest(NodeKey key) {
        Direction direction =
                key.part() == NodeKey.Part.REST_OF_PAYERS ? Direction.IN : Direction.OUT;
        return all(key.account(), direction)
                .filter(
                        p -> {
                            int other = direction == Direction.IN ? graph.from(p) : graph.to(p);
                            return !state.shows(NodeKey.of(other)) && !grouped.containsKey(other);
                        });
    }

    private IntStream all(int account, Direction direction) {
        return account >= graph.accountCount()
                ? IntStream.empty()
                : IntStream.range(0, graph.degree(account, direction))
                        .map(i -> graph.position(account, direction, i));
    }

    /// The arrow of the picture that the transfer at a position is part of, if one is shown.
    public Optional<EdgeKey> arrow(int position) {
        NodeKey from = node(graph.from(position));
        NodeKey to = node(graph.to(position));
        Set<EdgeKey> shown = state.edges().keySet();
        return Stream.of(
                        EdgeKey.transfer(from, to, new TransferId(graph.transferId(position))),
                        EdgeKey.flow(from, to),
                        EdgeKey.relationship(from, to),
                        EdgeKey.relationship(to, from),
                        EdgeKey.flow(from, NodeKey.restOfPayees(graph.from(position))),
                        EdgeKey.flow(NodeKey.restOfPayers(graph.to(position)), to))
                .filter(shown::contains)
                .findFirst();
    }

    private NodeKey node(int account) {
        NodeKey group = grouped.get(account);
        return group == null ? NodeKey.of(account) : group;
    }
}
