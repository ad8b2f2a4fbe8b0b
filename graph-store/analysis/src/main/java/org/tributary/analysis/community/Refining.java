// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.community;

import java.util.stream.IntStream;

/// Refines communities into parts that hang together: each node, as long as it is alone, joins the
/// part of its community where modularity gains most, if both are tied well enough to the rest of
/// the community. Not thread-safe.
final class Refining {

    private static final double NOTHING = 1e-12;

    private final FlowNodes nodes;
    private final double factor;
    private final int[] community;
    private final double[] wholePaid;
    private final double[] wholeReceived;
    private final int[] part;
    private final int[] size;
    private final double[] paid;
    private final double[] received;
    private final double[] tied;
    private final double[] towards;
    private final int[] met;

    Refining(FlowNodes nodes, double resolution, int[] community, int communities) {
        this.nodes = nodes;
        this.community = community;
        factor = nodes.total() == 0 ? 0 : resolution / nodes.total();
        int count = nodes.nodes();
        wholePaid = new double[communities];
        wholeReceived = new double[communities];
        part = IntStream.range(0, count).toArray();
        size = new int[count];
        paid = new double[count];
        received = new double[count];
        tied = new double[count];
        towards = new double[count];
        met = new int[count];
        for (int i = 0; i < count; i++) {
            size[i] = 1;
            paid[i] = nodes.out(i);
            received[i] = nodes.in(i);
            wholePaid[community[i]] += paid[i];
            wholeReceived[community[i]] += received[i];
            for (int slot = nodes.begin(i); slot < nodes.end(i); slot++) {
                if (community[nodes.neighbour(slot)] == community[i]) {
                    tied[i] += nodes.weight(slot);
                }
            }
        }
    }

    /// The part of each node, below the number of nodes.
    int[] parts(int[] order) {
        for (int node : order) {
            if (part[node] == node && size[node] == 1 && isWellTied(node, community[node])) {
                join(node);
            }
        }
        return part;
    }

    private void join(int node) {
        double own = tied[node];
        int mets = 0;
        for (int slot = nodes.begin(node); slot < nodes.end(node); slot++) {
            int other = nodes.neighbour(slot);
            if (community[other] == community[node]) {
                int p = part[other];
                if (towards[p] == 0) {
                    met[mets++] = p;
                }
                towards[p] += nodes.weight(slot);
            }
        }
        int best = node;
        double most = 0;
        for (int i = 0; i < mets; i++) {
            int p = met[i];
            double chance = nodes.out(node) * received[p] + nodes.in(node) * paid[p];
            double gain = towards[p] - factor * chance;
            boolean isBetter =
                    gain > most + NOTHING || (best != node && gain > most - NOTHING && p < best);
            if (isBetter && isWellTied(p, community[node])) {
                most = Math.max(most, gain);
                best = p;
            }
        }
        if (best != node) {
            part[node] = best;
            size[node] = 0;
            size[best]++;
            paid[best] += nodes.out(node);
            received[best] += nodes.in(node);
            tied[best] += own - 2 * towards[best];
        }
        for (int i = 0; i < mets; i++) {
            towards[met[i]] = 0;
        }
    }

    /// Whether a part is tied to the rest of its community at least as well as by chance.
    private boolean isWellTied(int p, int c) {
        double chance =
                paid[p] * (wholeReceived[c] - received[p]) + received[p] * (wholePaid[c] - paid[p]);
        return tied[p] >= factor * chance - NOTHING;
    }
}
