// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.community;

import org.tributary.analysis.network.AccountNetwork;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.work.Work;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

/// Finds communities by the method of Leiden (Traag, Waltman and van Eck, From Louvain to Leiden,
/// Scientific Reports 2019) for directed, weighted modularity (Leicht and Newman, 2008): accounts
/// move to the neighbouring community where modularity gains most, each community is refined into
/// parts that hang together well, parts become nodes, and so on until nothing moves. Unlike
/// Louvain's, its communities never fall apart within.
///
/// Accounts are looked at in an order drawn by the seed, one after the other: the same network,
/// resolution and seed always get the same answer. Where equal gains compete, the lower number
/// wins. Stateless.
public final class Leiden {

    private Leiden() {}

    /// The community of each account, numbered from 0, the largest first and of equal ones that of
    /// the lowest account.
    ///
    /// @param resolution 1 for plain modularity; more for smaller communities, less for larger
    /// @throws IllegalArgumentException if the resolution is not above 0
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public static int[] communities(
            AccountNetwork network, double resolution, long seed, Work work) {
        if (!(resolution > 0)) {
            throw new IllegalArgumentException("the resolution is not above 0");
        }
        FlowNodes nodes = FlowNodes.of(network);
        Random random = new Random(seed);
        int[] node = IntStream.range(0, nodes.nodes()).toArray();
        int[] community = node.clone();
        while (true) {
            work.checkCancelled();
            community = new Moving(nodes, resolution, community).settled(order(nodes, random));
            int communities = dense(community);
            if (communities == nodes.nodes()) {
                break;
            }
            int[] part =
                    new Refining(nodes, resolution, community, communities)
                            .parts(order(nodes, random));
            int parts = dense(part);
            if (parts == nodes.nodes()) {
                break;
            }
            int[] next = new int[parts];
            for (int i = 0; i < part.length; i++) {
                next[part[i]] = community[i];
            }
            for (int i = 0; i < node.length; i++) {
                node[i] = part[node[i]];
            }
            nodes = nodes.joined(part, parts);
            community = next;
        }
        int[] last = community;
        return bySize(Arrays.stream(node).map(n -> last[n]).toArray());
    }

    /// How much more money stays within communities than chance would keep there, as a share of
    /// all: directed, weighted modularity. 0 for a network without links.
    public static double modularity(AccountNetwork network, int[] community, double resolution) {
        int communities = Arrays.stream(community).max().orElse(-1) + 1;
        double[] paid = new double[communities];
        double[] received = new double[communities];
        double inside = 0;
        double total = 0;
        for (int a = 0; a < network.accounts(); a++) {
            int end = network.end(a, Direction.OUT);
            for (int slot = network.begin(a, Direction.OUT); slot < end; slot++) {
                double weight = network.weight(slot, Direction.OUT);
                int other = community[network.neighbour(slot, Direction.OUT)];
                paid[community[a]] += weight;
                received[other] += weight;
                total += weight;
                inside += other == community[a] ? weight : 0;
            }
        }
        double chance = 0;
        for (int c = 0; c < communities; c++) {
            chance += paid[c] * received[c];
        }
        return total == 0 ? 0 : inside / total - resolution * chance / (total * total);
    }

    private static int[] order(FlowNodes nodes, Random random) {
        int[] order = IntStream.range(0, nodes.nodes()).toArray();
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int moved = order[i];
            order[i] = order[j];
            order[j] = moved;
        }
        return order;
    }

    /// Numbers groups from 0 in the order of their first members; says how many there are.
    private static int dense(int[] group) {
        int[] number = new int[group.length];
        Arrays.fill(number, -1);
        int next = 0;
        for (int i = 0; i < group.length; i++) {
            if (number[group[i]] < 0) {
                number[group[i]] = next++;
            }
            group[i] = number[group[i]];
        }
        return next;
    }

    private static int[] bySize(int[] community) {
        int communities = dense(community);
        int[] size = new int[communities];
        for (int one : community) {
            size[one]++;
        }
        int[] order =
                IntStream.range(0, communities)
                        .boxed()
                        .sorted(Comparator.comparingInt((Integer c) -> -size[c]))
                        .mapToInt(c -> c)
                        .toArray();
        int[] rank = new int[communities];
        for (int i = 0; i < communities; i++) {
            rank[order[i]] = i;
        }
        return Arrays.stream(community).map(c -> rank[c]).toArray();
    }
}
