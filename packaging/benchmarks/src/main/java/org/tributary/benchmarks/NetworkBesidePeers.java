// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.tributary.analysis.community.Leiden;
import org.tributary.analysis.network.AccountNetwork;
import org.tributary.analysis.network.Components;
import org.tributary.analysis.network.MoneyRank;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.work.Work;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Components, money rank and Leiden's communities beside JGraphT and the CWTS library, in
/// CPU-seconds of one run, on a network of chance whose accounts pay mostly within groups and a
/// few of them very often.
///
/// Arguments: `LINKS [ACCOUNTS [ROUNDS]]`.
public final class NetworkBesidePeers {

    private static final long SEED = 7;

    private NetworkBesidePeers() {}

    public static void main(String[] arguments) {
        int links = Integer.parseInt(arguments[0]);
        int accounts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : links / 10;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
        AccountNetwork network = network(accounts, links);
        System.out.printf(Locale.ROOT, "%,d accounts, %,d links%n", accounts, network.links());
        for (int round = 1; round <= rounds; round++) {
            System.out.printf("round %d%n", round);
            own(network);
            jgrapht(network);
            cwts(network);
        }
    }

    private static AccountNetwork network(int accounts, int links) {
        Random random = new Random(SEED);
        TreeMap<Long, Double> pairs = new TreeMap<>();
        for (int i = 0; i < links; i++) {
            long from = (long) (accounts * Math.pow(random.nextDouble(), 2));
            int group = (int) (from / 200) * 200;
            int to =
                    random.nextInt(10) < 6
                            ? Math.min(accounts - 1, group + random.nextInt(200))
                            : (int) (accounts * Math.pow(random.nextDouble(), 3));
            if (from != to) {
                pairs.merge(from * accounts + to, 1 + random.nextInt(10) / 2.0, Double::sum);
            }
        }
        return AccountNetwork.of(
                accounts,
                pairs.keySet().stream().mapToInt(k -> (int) (k / accounts)).toArray(),
                pairs.keySet().stream().mapToInt(k -> (int) (k % accounts)).toArray(),
                pairs.values().stream().mapToDouble(w -> w).toArray());
    }

    private static void own(AccountNetwork network) {
        int[] component = timed("components", () -> Components.of(network));
        System.out.printf("  %,d components%n", Arrays.stream(component).max().orElse(-1) + 1);
        timed("money rank", () -> MoneyRank.of(network, Work.UNOBSERVED));
        int[] community =
                timed(
                        "Leiden, directed",
                        () -> Leiden.communities(network, 1, SEED, Work.UNOBSERVED));
        tell(network, community);
    }

    private static void jgrapht(AccountNetwork network) {
        var graph =
                timed(
                        "JGraphT, network",
                        () -> {
                            var made =
                                    new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(
                                            DefaultWeightedEdge.class);
                            for (int a = 0; a < network.accounts(); a++) {
                                made.addVertex(a);
                            }
                            for (int a = 0; a < network.accounts(); a++) {
                                int end = network.end(a, Direction.OUT);
                                for (int s = network.begin(a, Direction.OUT); s < end; s++) {
                                    made.setEdgeWeight(
                                            made.addEdge(a, network.neighbour(s, Direction.OUT)),
                                            network.weight(s, Direction.OUT));
                                }
                            }
                            return made;
                        });
        timed("JGraphT, components", () -> new ConnectivityInspector<>(graph).connectedSets());
        timed("JGraphT, PageRank", () -> new PageRank<>(graph, 0.85, 100, 1e-10).getScores());
    }

    private static void cwts(AccountNetwork network) {
        Network undirected = timed("CWTS, network", () -> undirected(network));
        double resolution =
                1
                        / (2 * undirected.getTotalEdgeWeight()
                                + undirected.getTotalEdgeWeightSelfLinks());
        int[] community =
                timed(
                        "CWTS Leiden, one iteration",
                        () -> {
                            Clustering clustering = new Clustering(undirected.getNNodes());
                            new LeidenAlgorithm(
                                            resolution,
                                            1,
                                            LeidenAlgorithm.DEFAULT_RANDOMNESS,
                                            new Random(SEED))
                                    .improveClustering(undirected, clustering);
                            return clustering.getClusters();
                        });
        tell(network, community);
    }

    /// Each pair once, its weights of both directions added.
    private static Network undirected(AccountNetwork network) {
        int pairs = 0;
        int[] from = new int[network.links()];
        int[] to = new int[network.links()];
        double[] weight = new double[network.links()];
        for (int a = 0; a < network.accounts(); a++) {
            for (int s = network.begin(a, Direction.OUT); s < network.end(a, Direction.OUT); s++) {
                int other = network.neighbour(s, Direction.OUT);
                double back = weight(network, other, a);
                if (back == 0 || a < other) {
                    from[pairs] = a;
                    to[pairs] = other;
                    weight[pairs++] = network.weight(s, Direction.OUT) + back;
                }
            }
        }
        return new Network(
                network.accounts(),
                true,
                new LargeIntArray[] {
                    new LargeIntArray(Arrays.copyOf(from, pairs)),
                    new LargeIntArray(Arrays.copyOf(to, pairs))
                },
                new LargeDoubleArray(Arrays.copyOf(weight, pairs)),
                false,
                false);
    }

    private static double weight(AccountNetwork network, int from, int to) {
        for (int s = network.begin(from, Direction.OUT);
                s < network.end(from, Direction.OUT);
                s++) {
            if (network.neighbour(s, Direction.OUT) == to) {
                return network.weight(s, Direction.OUT);
            }
        }
        return 0;
    }

    private static void tell(AccountNetwork network, int[] community) {
        System.out.printf(
                Locale.ROOT,
                "  %,d communities, directed modularity %.4f%n",
                Arrays.stream(community).max().orElse(-1) + 1,
                Leiden.modularity(network, community, 1));
    }

    private static <T> T timed(String what, Supplier<T> work) {
        double before = cpu();
        T result = work.get();
        System.out.printf(Locale.ROOT, "%-28s %8.2f CPU s%n", what, cpu() - before);
        return result;
    }

    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                                ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }
}
