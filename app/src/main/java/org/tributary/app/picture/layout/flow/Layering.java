// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.flow;

import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.ledger.work.Work;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Which layer each node of a graph is in, from left to right: as many steps from the left as the
/// longest chain of payments that leads to it. Where payments go in a circle, the latest of them
/// is the one that goes back; where times are not known, the smaller amount yields. Immutable.
public final class Layering {

    private final int[] layer;
    private final BitSet back;
    private final int layers;

    private Layering(int[] layer, BitSet back) {
        this.layer = layer;
        this.back = back;
        layers = Arrays.stream(layer).max().orElse(-1) + 1;
    }

    /// The layers of a graph.
    public static Layering of(LayoutGraph graph, Work work) {
        GrowingOrder order = new GrowingOrder(graph.size(), graph.arrows());
        BitSet back = new BitSet(graph.arrows());
        int done = 0;
        for (int e : byTime(graph)) {
            if (done++ % 64 == 0) {
                work.checkCancelled();
            }
            if (!order.add(graph.from(e), graph.to(e))) {
                back.set(e);
            }
        }
        int[] layer = new int[graph.size()];
        for (int i = 0; i < graph.size(); i++) {
            int node = order.at(i);
            for (int slot = graph.begin(node); slot < graph.end(node); slot++) {
                int e = graph.arrow(slot);
                if (graph.from(e) == node && !back.get(e)) {
                    layer[graph.to(e)] = Math.max(layer[graph.to(e)], layer[node] + 1);
                }
            }
        }
        moveTowardsPayees(graph, order, back, layer);
        return new Layering(layer, back);
    }

    private static int[] byTime(LayoutGraph graph) {
        return IntStream.range(0, graph.arrows())
                .boxed()
                .sorted(
                        Comparator.comparingLong((Integer e) -> graph.first(e))
                                .thenComparingDouble(e -> -graph.amount(e)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// Who pays more often than being paid stands right before the first payee, so that arrows are
    /// short.
    private static void moveTowardsPayees(
            LayoutGraph graph, GrowingOrder order, BitSet back, int[] layer) {
        for (int i = graph.size() - 1; i >= 0; i--) {
            int node = order.at(i);
            int nearest = Integer.MAX_VALUE;
            int balance = 0;
            for (int slot = graph.begin(node); slot < graph.end(node); slot++) {
                int e = graph.arrow(slot);
                if (!back.get(e)) {
                    balance += graph.from(e) == node ? 1 : -1;
                    if (graph.from(e) == node) {
                        nearest = Math.min(nearest, layer[graph.to(e)]);
                    }
                }
            }
            if (balance > 0) {
                layer[node] = nearest - 1;
            }
        }
    }

    /// How many layers there are.
    public int layers() {
        return layers;
    }

    /// The layer of a node, 0 for the leftmost.
    public int layer(int node) {
        return layer[node];
    }

    /// Whether an arrow closes a circle and goes from right to left.
    public boolean goesBack(int arrow) {
        return back.get(arrow);
    }
}
