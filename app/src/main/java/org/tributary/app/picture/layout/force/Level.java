// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.force;

import org.tributary.app.picture.layout.graph.LayoutGraph;

import java.util.Arrays;

/// One version of a graph: who is tied to whom and how strongly, and how many nodes of the whole
/// graph each node stands for. Coarser versions join each node with a neighbour, the strongest tie
/// first, and whoever finds all neighbours taken with one of those; so leaves follow their hub and
/// every version has at most half the nodes of the one before. Immutable.
///
/// Ties and weights add up, hence a coarse version in balance is near to balance when it is taken
/// apart (after Walshaw 2003, "A multilevel algorithm for force-directed graph drawing").
final class Level {

    final int size;
    final int[] begin;
    final int[] neighbour;
    final double[] tie;
    final double[] weight;

    private Level(int[] begin, int[] neighbour, double[] tie, double[] weight) {
        this.size = weight.length;
        this.begin = begin;
        this.neighbour = neighbour;
        this.tie = tie;
        this.weight = weight;
    }

    /// The whole graph.
    static Level of(LayoutGraph graph) {
        int[] nodes = new int[graph.size()];
        Arrays.setAll(nodes, i -> i);
        int[] owner = new int[2 * graph.arrows()];
        int[] other = new int[2 * graph.arrows()];
        for (int i = 0; i < graph.size(); i++) {
            for (int slot = graph.begin(i); slot < graph.end(i); slot++) {
                owner[slot] = i;
                other[slot] = graph.neighbour(slot);
            }
        }
        double[] tie = new double[owner.length];
        double[] weight = new double[graph.size()];
        Arrays.fill(tie, 1);
        Arrays.fill(weight, 1);
        Level level = joined(weight, owner, other, tie);
        // Paying both ways ties no closer than one way.
        Arrays.fill(level.tie, 1);
        return level;
    }

    /// A coarser version.
    ///
    /// @param cluster for each node of this version, which node of the coarser one it goes into
    /// @param clusters how many there are
    Level coarser(int[] cluster, int clusters) {
        double[] sums = new double[clusters];
        int[] owner = new int[neighbour.length];
        int[] other = new int[neighbour.length];
        for (int i = 0; i < size; i++) {
            sums[cluster[i]] += weight[i];
            for (int slot = begin[i]; slot < begin[i + 1]; slot++) {
                owner[slot] = cluster[i];
                other[slot] = cluster[neighbour[slot]];
            }
        }
        return joined(sums, owner, other, tie);
    }

    private static Level joined(double[] weight, int[] owner, int[] other, double[] tie) {
        int size = weight.length;
        int[] begin = new int[size + 1];
        for (int own : owner) {
            begin[own + 1]++;
        }
        Arrays.parallelPrefix(begin, Integer::sum);
        int[] slots = new int[owner.length];
        int[] next = Arrays.copyOf(begin, size);
        for (int slot = 0; slot < owner.length; slot++) {
            slots[next[owner[slot]]++] = slot;
        }
        int[] where = new int[size];
        Arrays.fill(where, -1);
        int[] starts = new int[size + 1];
        int[] neighbour = new int[owner.length];
        double[] ties = new double[owner.length];
        int count = 0;
        for (int i = 0; i < size; i++) {
            starts[i] = count;
            for (int at = begin[i]; at < begin[i + 1]; at++) {
                int j = other[slots[at]];
                if (j == i) {
                    continue;
                }
                if (where[j] < starts[i]) {
                    where[j] = count;
                    neighbour[count++] = j;
                }
                ties[where[j]] += tie[slots[at]];
            }
        }
        starts[size] = count;
        return new Level(
                starts, Arrays.copyOf(neighbour, count), Arrays.copyOf(ties, count), weight);
    }

    /// Which nodes go together: for each node the number of its cluster, from 0 on.
    int[] clusters() {
        int[] cluster = new int[size];
        double[] heavy = new double[size];
        Arrays.fill(cluster, -1);
        int count = 0;
        for (int i : byDegree()) {
            if (cluster[i] >= 0) {
                continue;
            }
            int mate = strongestFree(i, cluster);
            if (mate >= 0) {
                cluster[mate] = count;
                cluster[i] = count;
                heavy[count++] = weight[i] + weight[mate];
            } else {
                int host = lightestHost(i, cluster, heavy);
                cluster[i] = host >= 0 ? host : count++;
                heavy[cluster[i]] += weight[i];
            }
        }
        return cluster;
    }

    /// Those with the fewest neighbours first, since they have the least choice.
    private int[] byDegree() {
        int most = 0;
        for (int i = 0; i < size; i++) {
            most = Math.max(most, degree(i));
        }
        int[] next = new int[most + 2];
        for (int i = 0; i < size; i++) {
            next[degree(i) + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[next[degree(i)]++] = i;
        }
        return order;
    }

    int degree(int i) {
        return begin[i + 1] - begin[i];
    }

    private int strongestFree(int i, int[] cluster) {
        int best = -1;
        double strongest = 0;
        for (int slot = begin[i]; slot < begin[i + 1]; slot++) {
            int j = neighbour[slot];
            double strength = tie[slot] / weight[j];
            if (cluster[j] < 0 && strength > strongest) {
                best = j;
                strongest = strength;
            }
        }
        return best;
    }

    private int lightestHost(int i, int[] cluster, double[] heavy) {
        int best = -1;
        for (int slot = begin[i]; slot < begin[i + 1]; slot++) {
            int host = cluster[neighbour[slot]];
            if (best < 0 || heavy[host] < heavy[best]) {
                best = host;
            }
        }
        return best;
    }
}
