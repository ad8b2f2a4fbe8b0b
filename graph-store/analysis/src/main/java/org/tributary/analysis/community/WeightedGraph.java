// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.community;

import java.util.HashMap;
import java.util.Map;

/// An undirected graph with weights as adjacency in arrays. Links of a node with itself count
/// towards its strength, twice, but are not among its neighbours. Immutable.
final class WeightedGraph {

    private final int nodes;
    private final int[] start;
    private final int[] neighbour;
    private final double[] weight;
    private final double[] strength;
    private final double[] own;
    private final double total;

    private WeightedGraph(int nodes, Map<Long, Double> links) {
        this.nodes = nodes;
        start = new int[nodes + 1];
        strength = new double[nodes];
        own = new double[nodes];
        double all = 0;
        for (Map.Entry<Long, Double> link : links.entrySet()) {
            int from = from(link.getKey());
            int to = to(link.getKey());
            strength[from] += link.getValue();
            strength[to] += link.getValue();
            all += 2 * link.getValue();
            if (from == to) {
                own[from] += link.getValue();
            } else {
                start[from + 1]++;
                start[to + 1]++;
            }
        }
        total = all;
        for (int i = 0; i < nodes; i++) {
            start[i + 1] += start[i];
        }
        neighbour = new int[start[nodes]];
        weight = new double[start[nodes]];
        int[] next = start.clone();
        links.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        link -> put(next, from(link.getKey()), to(link.getKey()), link.getValue()));
    }

    private void put(int[] next, int from, int to, double value) {
        if (from != to) {
            neighbour[next[from]] = to;
            weight[next[from]++] = value;
            neighbour[next[to]] = from;
            weight[next[to]++] = value;
        }
    }

    static WeightedGraph of(int nodes, int[] from, int[] to, double[] weight) {
        Map<Long, Double> links = new HashMap<>();
        for (int i = 0; i < from.length; i++) {
            links.merge(pair(from[i], to[i]), weight[i], Double::sum);
        }
        return new WeightedGraph(nodes, links);
    }

    private static long pair(int one, int other) {
        return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    private static int from(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    private static int to(long pair) {
        return (int) pair;
    }

    /// The graph whose nodes are the communities of this one's.
    WeightedGraph joined(int[] community, int communities) {
        Map<Long, Double> links = new HashMap<>();
        for (int i = 0; i < nodes; i++) {
            if (own[i] > 0) {
                links.merge(pair(community[i], community[i]), own[i], Double::sum);
            }
            for (int slot = start[i]; slot < start[i + 1]; slot++) {
                if (i < neighbour[slot]) {
                    long pair = pair(community[i], community[neighbour[slot]]);
                    links.merge(pair, weight[slot], Double::sum);
                }
            }
        }
        return new WeightedGraph(communities, links);
    }

    int nodes() {
        return nodes;
    }

    int begin(int node) {
        return start[node];
    }

    int end(int node) {
        return start[node + 1];
    }

    int neighbour(int slot) {
        return neighbour[slot];
    }

    double weight(int slot) {
        return weight[slot];
    }

    /// Weight of all links of a node.
    double strength(int node) {
        return strength[node];
    }

    /// Weight of all links, each counted from both ends.
    double total() {
        return total;
    }
}
