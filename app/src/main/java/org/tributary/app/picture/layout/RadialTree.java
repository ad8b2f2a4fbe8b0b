// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout;

import org.tributary.app.picture.layout.graph.Hops;
import org.tributary.app.picture.layout.graph.LayoutGraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Who leads to whom from a subject outwards: everybody hangs from the neighbour one hop nearer
/// with whom most money went. Payers of the subject and all who hang from them are on the one side,
/// payees on the other. Immutable.
final class RadialTree {

    final int root;
    final int depth;

    private final LayoutGraph graph;
    private final Hops hops;
    private final int[] parent;
    private final double[] through;
    private final double[] balance;
    private final int[] leaves;
    private final List<List<Integer>> children = new ArrayList<>();

    RadialTree(LayoutGraph graph, int root) {
        this.graph = graph;
        this.root = root;
        hops = new Hops(graph).from(root);
        parent = new int[graph.size()];
        through = new double[graph.size()];
        balance = new double[graph.size()];
        leaves = new int[graph.size()];
        Arrays.fill(parent, -1);
        for (int i = 0; i < graph.size(); i++) {
            children.add(new ArrayList<>());
        }
        int deepest = 0;
        for (int at = 1; at < hops.reached(); at++) {
            int node = hops.order(at);
            deepest = Math.max(deepest, hops.of(node));
            hang(node);
            children.get(parent[node]).add(node);
        }
        depth = deepest;
        for (int at = hops.reached() - 1; at >= 0; at--) {
            int node = hops.order(at);
            leaves[node] = Math.max(1, leaves[node]);
            if (parent[node] >= 0) {
                leaves[parent[node]] += leaves[node];
            }
        }
    }

    private void hang(int node) {
        double most = -1;
        for (int slot = graph.begin(node); slot < graph.end(node); slot++) {
            int other = graph.neighbour(slot);
            if (hops.of(other) == hops.of(node) - 1) {
                double amount = 0;
                double net = 0;
                for (int s = graph.begin(node); s < graph.end(node); s++) {
                    if (graph.neighbour(s) == other) {
                        double one = Math.max(graph.amount(graph.arrow(s)), Double.MIN_NORMAL);
                        amount += one;
                        net += graph.from(graph.arrow(s)) == node ? one : -one;
                    }
                }
                if (amount > most) {
                    most = amount;
                    parent[node] = other;
                    through[node] = amount;
                    balance[node] = net;
                }
            }
        }
    }

    int hops(int node) {
        return hops.of(node);
    }

    /// How many ends of branches hang from a node, itself if none does.
    int leaves(int node) {
        return leaves[node];
    }

    /// Those who hang from the root and pay it more than it pays them.
    List<Integer> payers() {
        return children.get(root).stream().filter(c -> balance[c] > 0).toList();
    }

    /// Those who hang from the root and are paid by it, or as much as they pay.
    List<Integer> payees() {
        return children.get(root).stream().filter(c -> balance[c] <= 0).toList();
    }

    /// Who hangs from a node, the largest amount in the middle.
    List<Integer> children(int node) {
        return middleOut(children.get(node));
    }

    /// The same nodes, the largest amount in the middle, smaller ones on alternate sides.
    List<Integer> middleOut(List<Integer> nodes) {
        List<Integer> sorted = new ArrayList<>(nodes);
        sorted.sort(Comparator.comparingDouble((Integer c) -> -through[c]));
        List<Integer> order = new ArrayList<>(sorted.size());
        for (int i = sorted.size() - 1 - (sorted.size() + 1) % 2; i >= 0; i -= 2) {
            order.add(sorted.get(i));
        }
        for (int i = 1; i < sorted.size(); i += 2) {
            order.add(sorted.get(i));
        }
        return order;
    }
}
