// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The connected parts of a graph: who deals with one another, whichever way. Pure functions.
public final class Components {

    private Components() {}

    /// The nodes of each part in ascending order, the largest part first, among parts of the same
    /// size the one with the lowest node.
    public static List<int[]> of(LayoutGraph graph) {
        boolean[] seen = new boolean[graph.size()];
        int[] queue = new int[graph.size()];
        List<int[]> parts = new ArrayList<>();
        for (int start = 0; start < seen.length; start++) {
            if (!seen[start]) {
                int[] part = Arrays.copyOf(queue, reach(graph, start, seen, queue));
                Arrays.sort(part);
                parts.add(part);
            }
        }
        parts.sort(Comparator.comparingInt((int[] part) -> -part.length));
        return parts;
    }

    private static int reach(LayoutGraph graph, int start, boolean[] seen, int[] queue) {
        int last = 0;
        queue[last++] = start;
        seen[start] = true;
        for (int at = 0; at < last; at++) {
            int node = queue[at];
            for (int slot = graph.begin(node); slot < graph.end(node); slot++) {
                int next = graph.neighbour(slot);
                if (!seen[next]) {
                    seen[next] = true;
                    queue[last++] = next;
                }
            }
        }
        return last;
    }
}
