// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.community;

import java.util.Arrays;

/// Nodes move to where modularity gains most until none gains any more. A node is looked at again
/// only after a neighbour has left for another community. Not thread-safe.
final class Moving {

    private static final double NOTHING = 1e-12;

    private final FlowNodes nodes;
    private final double factor;
    private final int[] community;
    private final double[] paid;
    private final double[] received;
    private final int[] size;
    private final int[] empty;
    private int empties;
    private final double[] towards;
    private final int[] met;

    /// @param community of each node, below the number of nodes; taken over
    Moving(FlowNodes nodes, double resolution, int[] community) {
        this.nodes = nodes;
        this.community = community;
        factor = nodes.total() == 0 ? 0 : resolution / nodes.total();
        int count = nodes.nodes();
        paid = new double[count];
        received = new double[count];
        size = new int[count];
        empty = new int[count];
        towards = new double[count];
        met = new int[count];
        for (int i = 0; i < count; i++) {
            paid[community[i]] += nodes.out(i);
            received[community[i]] += nodes.in(i);
            size[community[i]]++;
        }
        for (int c = count - 1; c >= 0; c--) {
            if (size[c] == 0) {
                empty[empties++] = c;
            }
        }
    }

    /// @param order in which nodes are looked at; taken over
    int[] settled(int[] order) {
        boolean[] waiting = new boolean[order.length];
        Arrays.fill(waiting, true);
        int[] queue = order;
        int head = 0;
        int left = order.length;
        while (left > 0) {
            int node = queue[head];
            int tail = head + left;
            head = head + 1 == queue.length ? 0 : head + 1;
            left--;
            waiting[node] = false;
            if (move(node)) {
                for (int slot = nodes.begin(node); slot < nodes.end(node); slot++) {
                    int other = nodes.neighbour(slot);
                    if (!waiting[other] && community[other] != community[node]) {
                        waiting[other] = true;
                        queue[tail >= queue.length ? tail - queue.length : tail] = other;
                        tail++;
                        left++;
                    }
                }
            }
        }
        return community;
    }

    private boolean move(int node) {
        int before = community[node];
        int mets = 0;
        for (int slot = nodes.begin(node); slot < nodes.end(node); slot++) {
            int c = community[nodes.neighbour(slot)];
            if (towards[c] == 0) {
                met[mets++] = c;
            }
            towards[c] += nodes.weight(slot);
        }
        paid[before] -= nodes.out(node);
        received[before] -= nodes.in(node);
        int best = before;
        double most = gain(node, before);
        for (int i = 0; i < mets; i++) {
            double gain = gain(node, met[i]);
            if (gain > most + NOTHING || (gain > most - NOTHING && met[i] < best)) {
                most = Math.max(most, gain);
                best = met[i];
            }
        }
        if (most < -NOTHING && size[before] > 1 && empties > 0) {
            best = empty[empties - 1];
        }
        for (int i = 0; i < mets; i++) {
            towards[met[i]] = 0;
        }
        paid[best] += nodes.out(node);
        received[best] += nodes.in(node);
        if (best != before) {
            changed(node, before, best);
        }
        return best != before;
    }

    private void changed(int node, int before, int best) {
        community[node] = best;
        if (size[best]++ == 0) {
            empties--;
        }
        if (--size[before] == 0) {
            empty[empties++] = before;
        }
    }

    private double gain(int node, int c) {
        return towards[c] - factor * (nodes.out(node) * received[c] + nodes.in(node) * paid[c]);
    }
}
