// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.network;

import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.tributary.ledger.flow.Direction;

import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Networks of chance, and any network as JGraphT's.
public final class ChanceNetwork {

    private ChanceNetwork() {}

    public static AccountNetwork of(int accounts, int links, long seed) {
        Random random = new Random(seed);
        SortedMap<Long, Double> pairs = new TreeMap<>();
        while (pairs.size() < links) {
            int from = random.nextInt(accounts);
            int to = random.nextInt(accounts);
            if (from != to) {
                pairs.put((long) from * accounts + to, 0.5 + random.nextInt(20));
            }
        }
        return network(accounts, pairs);
    }

    /// Groups that mostly pay within themselves.
    public static AccountNetwork ofGroups(int groups, int size, long seed) {
        Random random = new Random(seed);
        int accounts = groups * size;
        SortedMap<Long, Double> pairs = new TreeMap<>();
        for (int i = 0; i < accounts * 5; i++) {
            int from = random.nextInt(accounts);
            boolean stays = random.nextInt(10) > 0;
            int to = stays ? from / size * size + random.nextInt(size) : random.nextInt(accounts);
            if (from != to) {
                pairs.merge((long) from * accounts + to, 1.0, Double::sum);
            }
        }
        return network(accounts, pairs);
    }

    private static AccountNetwork network(int accounts, SortedMap<Long, Double> pairs) {
        return AccountNetwork.of(
                accounts,
                pairs.keySet().stream().mapToInt(k -> (int) (k / accounts)).toArray(),
                pairs.keySet().stream().mapToInt(k -> (int) (k % accounts)).toArray(),
                pairs.values().stream().mapToDouble(w -> w).toArray());
    }

    static SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> asJGraphT(
            AccountNetwork network) {
        var graph =
                new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(
                        DefaultWeightedEdge.class);
        IntStream.range(0, network.accounts()).forEach(graph::addVertex);
        for (int a = 0; a < network.accounts(); a++) {
            int end = network.end(a, Direction.OUT);
            for (int slot = network.begin(a, Direction.OUT); slot < end; slot++) {
                var edge = graph.addEdge(a, network.neighbour(slot, Direction.OUT));
                graph.setEdgeWeight(edge, network.weight(slot, Direction.OUT));
            }
        }
        return graph;
    }
}
