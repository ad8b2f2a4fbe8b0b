// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.app.picture.NodeGroup;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/// Which node of a picture stands for an account: its own, or that of its group. Immutable.
final class ShownAccounts {

    private final FlowGraph graph;
    private final List<NodeKey> nodes = new ArrayList<>();
    private final int[] nodeOf;
    private final int[] accounts;

    ShownAccounts(FlowGraph graph, PictureState state) {
        this.graph = graph;
        nodeOf = new int[graph.accountCount()];
        Arrays.fill(nodeOf, -1);
        List<Integer> shown = new ArrayList<>();
        for (NodeKey key : state.nodes().keySet()) {
            if (key.isAccount()) {
                take(key.account(), key, shown);
            } else if (key.isGroup()) {
                NodeGroup group = state.groups().get(key);
                if (group != null) {
                    group.members().keySet().forEach(member -> take(member, key, shown));
                }
            }
        }
        accounts = shown.stream().mapToInt(Integer::intValue).toArray();
    }

    private void take(int account, NodeKey key, List<Integer> shown) {
        if (account >= nodeOf.length || nodeOf[account] >= 0) {
            return;
        }
        if (nodes.isEmpty() || !nodes.getLast().equals(key)) {
            nodes.add(key);
        }
        nodeOf[account] = nodes.size() - 1;
        shown.add(account);
    }

    /// Number of different nodes that stand for accounts.
    int nodes() {
        return nodes.size();
    }

    /// The node of an index.
    NodeKey node(int index) {
        return nodes.get(index);
    }

    /// The index of the node that stands for an account, negative if none does.
    int nodeOf(int account) {
        return account < nodeOf.length ? nodeOf[account] : -1;
    }

    boolean shows(int account) {
        return nodeOf(account) >= 0;
    }

    /// Ordinals of all accounts that are shown or in a group that is.
    int[] accounts() {
        return accounts;
    }

    /// Visits the position of every transfer between two of them, each once, from the side that
    /// has fewer transfers to look through.
    void eachAmong(IntConsumer visitor) {
        Direction direction =
                degrees(Direction.OUT) <= degrees(Direction.IN) ? Direction.OUT : Direction.IN;
        for (int account : accounts) {
            int degree = graph.degree(account, direction);
            for (int i = 0; i < degree; i++) {
                int position = graph.position(account, direction, i);
                if (shows(direction == Direction.OUT ? graph.to(position) : graph.from(position))) {
                    visitor.accept(position);
                }
            }
        }
    }

    private long degrees(Direction direction) {
        return Arrays.stream(accounts).mapToLong(a -> graph.degree(a, direction)).sum();
    }
}
