// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.community;

import org.tributary.analysis.network.AccountNetwork;
import org.tributary.ledger.flow.Direction;

import java.util.Arrays;

/// A directed network as the search for communities sees it: for each node, what ties it to others
/// whoever pays, and apart from that how much it pays and receives. Immutable.
final class FlowNodes {

    private final int[] start;
    private final int[] neighbour;
    private final double[] weight;
    private final double[] out;
    private final double[] in;
    private final double total;

    private FlowNodes(int[] start, int[] neighbour, double[] weight, double[] out, double[] in) {
        this.start = start;
        this.neighbour = neighbour;
        this.weight = weight;
        this.out = out;
        this.in = in;
        total = Arrays.stream(out).sum();
    }

    static FlowNodes of(AccountNetwork network) {
        int nodes = network.accounts();
        int[] start = new int[nodes + 1];
        int[] neighbour = new int[2 * network.links()];
        double[] weight = new double[2 * network.links()];
        double[] out = new double[nodes];
        double[] in = new double[nodes];
        int size = 0;
        for (int a = 0; a < nodes; a++) {
            int i = network.begin(a, Direction.OUT);
            int j = network.begin(a, Direction.IN);
            int outs = network.end(a, Direction.OUT);
            int ins = network.end(a, Direction.IN);
            while (i < outs || j < ins) {
                int to = i < outs ? network.neighbour(i, Direction.OUT) : Integer.MAX_VALUE;
                int from = j < ins ? network.neighbour(j, Direction.IN) : Integer.MAX_VALUE;
                neighbour[size] = Math.min(to, from);
                if (to <= from) {
                    weight[size] += network.weight(i, Direction.OUT);
                    out[a] += network.weight(i++, Direction.OUT);
                }
                if (from <= to) {
                    weight[size] += network.weight(j, Direction.IN);
                    in[a] += network.weight(j++, Direction.IN);
                }
                size++;
            }
            start[a + 1] = size;
        }
        return new FlowNodes(
                start, Arrays.copyOf(neighbour, size), Arrays.copyOf(weight, size), out, in);
    }

    /// The network whose nodes are groups of this one's.
    ///
    /// @param group of each node, numbered from 0
    FlowNodes joined(int[] group, int groups) {
        int[] first = new int[groups + 1];
        for (int g : group) {
            first[g + 1]++;
        }
        for (int g = 0; g < groups; g++) {
            first[g + 1] += first[g];
        }
        int[] members = new int[group.length];
        int[] next = first.clone();
        for (int node = 0; node < group.length; node++) {
            members[next[group[node]]++] = node;
        }
        int[] starts = new int[groups + 1];
        int[] neighbours = new int[neighbour.length];
        double[] weights = new double[neighbour.length];
        double[] outs = new double[groups];
        double[] ins = new double[groups];
        double[] towards = new double[groups];
        int size = 0;
        for (int g = 0; g < groups; g++) {
            int begin = size;
            for (int m = first[g]; m < first[g + 1]; m++) {
                int node = members[m];
                outs[g] += out[node];
                ins[g] += in[node];
                for (int slot = start[node]; slot < start[node + 1]; slot++) {
                    int other = group[neighbour[slot]];
                    if (other != g) {
                        if (towards[other] == 0) {
                            neighbours[size++] = other;
                        }
                        towards[other] += weight[slot];
                    }
                }
            }
            for (int slot = begin; slot < size; slot++) {
                weights[slot] = towards[neighbours[slot]];
                towards[neighbours[slot]] = 0;
            }
            starts[g + 1] = size;
        }
        return new FlowNodes(
                starts, Arrays.copyOf(neighbours, size), Arrays.copyOf(weights, size), outs, ins);
    }

    int nodes() {
        return out.length;
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

    /// What ties a node to a neighbour, both directions together.
    double weight(int slot) {
        return weight[slot];
    }

    /// What a node pays.
    double out(int node) {
        return out[node];
    }

    /// What a node receives.
    double in(int node) {
        return in[node];
    }

    /// What all nodes pay.
    double total() {
        return total;
    }
}
