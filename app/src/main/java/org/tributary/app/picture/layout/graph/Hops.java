// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.graph;

import java.util.Arrays;

/// How many hops each node is from one of them, whichever way the money went. The arrays are reused
/// from start to start. Confined to one thread.
public final class Hops {

    private final LayoutGraph graph;
    private final int[] hops;
    private final int[] order;
    private int reached;

    /// Nothing is known until [#from(int)] is asked.
    public Hops(LayoutGraph graph) {
        this.graph = graph;
        hops = new int[graph.size()];
        order = new int[graph.size()];
    }

    /// Counts the hops from a node.
    public Hops from(int start) {
        Arrays.fill(hops, -1);
        reached = 0;
        order[reached++] = start;
        hops[start] = 0;
        for (int at = 0; at < reached; at++) {
            int node = order[at];
            for (int slot = graph.begin(node); slot < graph.end(node); slot++) {
                int next = graph.neighbour(slot);
                if (hops[next] < 0) {
                    hops[next] = hops[node] + 1;
                    order[reached++] = next;
                }
            }
        }
        return this;
    }

    /// The hops of a node from the start, -1 if it is not connected to it.
    public int of(int node) {
        return hops[node];
    }

    /// How many nodes are connected to the start, which is one of them.
    public int reached() {
        return reached;
    }

    /// The nodes from near to far, the start first.
    public int order(int index) {
        return order[index];
    }
}
