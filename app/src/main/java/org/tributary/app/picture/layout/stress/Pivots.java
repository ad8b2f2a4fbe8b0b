// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.stress;

import org.tributary.app.picture.layout.graph.Hops;
import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.ledger.work.Work;

import java.util.Arrays;
import java.util.SplittableRandom;

/// A few nodes of a connected graph, and how many hops everybody is from each of them. The first
/// are far from one another: each next one is the node farthest from all before, which spans the
/// shape. The others are drawn by chance, so that they are where most nodes are. Immutable.
final class Pivots {

    private static final int MOST = 110;
    private static final int FAR = 20;

    private final int[] nodes;
    private final int[] hops;

    /// Which pivot is nearest to each node, the earlier of two.
    private final int[] nearest;

    Pivots(LayoutGraph graph, SplittableRandom random, Work work) {
        int size = graph.size();
        nodes = new int[Math.min(MOST, size)];
        hops = new int[size * nodes.length];
        nearest = new int[size];
        int[] least = new int[size];
        boolean[] taken = new boolean[size];
        Arrays.fill(least, Integer.MAX_VALUE);
        Hops from = new Hops(graph);
        int next = busiest(graph);
        for (int p = 0; p < nodes.length; p++) {
            work.checkCancelled();
            nodes[p] = next;
            from.from(next);
            next = 0;
            taken[nodes[p]] = true;
            for (int i = 0; i < size; i++) {
                hops[i * nodes.length + p] = from.of(i);
                if (from.of(i) < least[i]) {
                    least[i] = from.of(i);
                    nearest[i] = p;
                }
                next = least[i] > least[next] ? i : next;
            }
            while (p + 1 < nodes.length && (taken[next] || p + 1 >= FAR)) {
                next = random.nextInt(size);
                if (!taken[next]) {
                    break;
                }
            }
        }
    }

    private static int busiest(LayoutGraph graph) {
        int busiest = 0;
        for (int i = 1; i < graph.size(); i++) {
            busiest = graph.degree(i) > graph.degree(busiest) ? i : busiest;
        }
        return busiest;
    }

    int count() {
        return nodes.length;
    }

    int node(int pivot) {
        return nodes[pivot];
    }

    int nearest(int node) {
        return nearest[node];
    }

    int hops(int node, int pivot) {
        return hops[node * nodes.length + pivot];
    }
}
