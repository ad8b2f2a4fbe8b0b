// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.community;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Finds communities by the method of Louvain: nodes move to the neighbouring community that raises
/// the modularity most, communities become nodes, and so on until nothing moves (Blondel et al.,
/// Fast unfolding of communities in large networks, 2008). Directions are left aside. Nodes are
/// looked at in the order of their numbers, so the same graph always gets the same answer.
/// Stateless.
public final class Louvain {

    private static final int MOST_ROUNDS = 50;

    private Louvain() {}

    /// The community of each node, numbered from 0, the largest first and of equal ones that of
    /// the lowest node.
    ///
    /// @param nodes number of nodes
    /// @param from one end of each link
    /// @param to its other end; may be the same node
    /// @param weight how strong each link is, not negative
    public static int[] communities(int nodes, int[] from, int[] to, double[] weight) {
        int[] community = IntStream.range(0, nodes).toArray();
        WeightedGraph graph = WeightedGraph.of(nodes, from, to, weight);
        boolean moved = true;
        while (moved) {
            int[] next = moved(graph);
            int[] dense = dense(next);
            int communities = Arrays.stream(dense).max().orElse(-1) + 1;
            moved = communities < graph.nodes();
            for (int i = 0; i < nodes; i++) {
                community[i] = dense[community[i]];
            }
            graph = graph.joined(dense, communities);
        }
        return bySize(community);
    }

    /// The community of each node after every node has settled where it gains most.
    private static int[] moved(WeightedGraph graph) {
        int[] community = IntStream.range(0, graph.nodes()).toArray();
        double[] total = new double[graph.nodes()];
        for (int i = 0; i < graph.nodes(); i++) {
            total[i] = graph.strength(i);
        }
        double[] towards = new double[graph.nodes()];
        boolean moving = graph.total() > 0;
        for (int round = 0; moving && round < MOST_ROUNDS; round++) {
            moving = false;
            for (int i = 0; i < graph.nodes(); i++) {
                moving |= move(graph, i, community, total, towards);
            }
        }
        return community;
    }

    private static boolean move(
            WeightedGraph graph, int node, int[] community, double[] total, double[] towards) {
        int before = community[node];
        for (int slot = graph.begin(node); slot < graph.end(node); slot++) {
            towards[community[graph.neighbour(slot)]] += graph.weight(slot);
        }
        total[before] -= graph.strength(node);
        int best = before;
        double most = gain(graph, node, before, total, towards);
        for (int slot = graph.begin(node); slot < graph.end(node); slot++) {
            int candidate = community[graph.neighbour(slot)];
            double gain = gain(graph, node, candidate, total, towards);
            if (gain > most + 1e-12 || (gain > most - 1e-12 && candidate < best)) {
                most = Math.max(most, gain);
                best = candidate;
            }
        }
        for (int slot = graph.begin(node); slot < graph.end(node); slot++) {
            towards[community[graph.neighbour(slot)]] = 0;
        }
        community[node] = best;
        total[best] += graph.strength(node);
        return best != before;
    }

    private static double gain(
            WeightedGraph graph, int node, int community, double[] total, double[] towards) {
        return towards[community] - total[community] * graph.strength(node) / graph.total();
    }

    private static int[] dense(int[] community) {
        int[] number = new int[community.length];
        Arrays.fill(number, -1);
        int next = 0;
        int[] dense = new int[community.length];
        for (int i = 0; i < community.length; i++) {
            if (number[community[i]] < 0) {
                number[community[i]] = next++;
            }
            dense[i] = number[community[i]];
        }
        return dense;
    }

    private static int[] bySize(int[] community) {
        int[] dense = dense(community);
        int communities = Arrays.stream(dense).max().orElse(-1) + 1;
        int[] size = new int[communities];
        for (int one : dense) {
            size[one]++;
        }
        int[] rank = new int[communities];
        int[] order =
                IntStream.range(0, communities)
                        .boxed()
                        .sorted(Comparator.comparingInt((Integer c) -> -size[c]))
                        .mapToInt(c -> c)
                        .toArray();
        for (int i = 0; i < communities; i++) {
            rank[order[i]] = i;
        }
        return Arrays.stream(dense).map(c -> rank[c]).toArray();
    }
}
