// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout;

import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Which lane each node has, when several may share one: the lane nearest to the one it wishes for
/// in which it overlaps nobody. Confined to one thread.
final class Lanes {

    private static final double BESIDE = 14;

    private final LayoutGraph graph;
    private final double[] x;
    private final int wanted;

    /// Who is in each lane, by x; lanes -1, -2 and so on grow above, those wanted and more below.
    private final List<NavigableMap<Double, Integer>> below = new ArrayList<>();

    private final List<NavigableMap<Double, Integer>> above = new ArrayList<>();

    Lanes(LayoutGraph graph, double[] x, int wanted) {
        this.graph = graph;
        this.x = x;
        this.wanted = wanted;
    }

    /// The lane of each node.
    ///
    /// @param order the nodes as they wish to be from top to bottom
    int[] share(int[] order, Work work) {
        int[] lane = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            if (i % 256 == 0) {
                work.checkCancelled();
            }
            int wish = (int) ((long) i * wanted / order.length);
            lane[order[i]] = settle(order[i], wish);
        }
        return lane;
    }

    private int settle(int node, int wish) {
        for (int step = 0; ; step++) {
            int lane = wish + (step % 2 == 0 ? step / 2 : -(step + 1) / 2);
            if (isFree(lane(lane), node)) {
                lane(lane).put(x[node], node);
                return lane;
            }
        }
    }

    private NavigableMap<Double, Integer> lane(int number) {
        List<NavigableMap<Double, Integer>> side = number < 0 ? above : below;
        int at = number < 0 ? -number - 1 : number;
        while (side.size() <= at) {
            side.add(new TreeMap<>());
        }
        return side.get(at);
    }

    private boolean isFree(NavigableMap<Double, Integer> lane, int node) {
        var before = lane.floorEntry(x[node]);
        var after = lane.ceilingEntry(x[node]);
        return (before == null || isClear(before.getValue(), node))
                && (after == null || isClear(after.getValue(), node));
    }

    private boolean isClear(int a, int b) {
        return Math.abs(x[a] - x[b]) >= graph.halfWidth(a) + graph.halfWidth(b) + BESIDE;
    }
}
