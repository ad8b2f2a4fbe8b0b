// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.network;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.work.Work;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/// Who stands between others: on how many of the shortest ways of money from some accounts to all
/// others an account lies. Ways are counted in links. After Brandes, A faster algorithm for
/// betweenness centrality, 2001, from a sample of accounts drawn by a seed (Brandes and Pich,
/// 2007). Stateless.
public final class Betweenness {

    private Betweenness() {}

    /// The betweenness of each account: with as many samples as accounts exactly, else estimated.
    ///
    /// @param samples from how many accounts ways are counted
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public static double[] sampled(AccountNetwork network, int samples, long seed, Work work) {
        int accounts = network.accounts();
        int[] sources = sources(accounts, Math.min(samples, accounts), seed);
        double[] sum = new double[accounts];
        // Sums of one source at a time in a fixed order: the same to the last bit on any machine.
        int batch = Runtime.getRuntime().availableProcessors();
        for (int first = 0; first < sources.length; first += batch) {
            work.checkCancelled();
            double[][] parts =
                    IntStream.range(first, Math.min(sources.length, first + batch))
                            .parallel()
                            .mapToObj(i -> new Ways(network).from(sources[i]))
                            .toArray(double[][]::new);
            for (double[] part : parts) {
                for (int a = 0; a < accounts; a++) {
                    sum[a] += part[a];
                }
            }
        }
        double scale = sources.length == 0 ? 0 : (double) accounts / sources.length;
        for (int a = 0; a < accounts; a++) {
            sum[a] *= scale;
        }
        return sum;
    }

    private static int[] sources(int accounts, int samples, long seed) {
        int[] all = IntStream.range(0, accounts).toArray();
        Random random = new Random(seed);
        for (int i = 0; i < samples; i++) {
            int j = i + random.nextInt(accounts - i);
            int moved = all[i];
            all[i] = all[j];
            all[j] = moved;
        }
        return Arrays.copyOf(all, samples);
    }

    /// The shortest ways from one account.
    private static final class Ways {

        private final AccountNetwork network;
        private final int[] distance;
        private final double[] ways;
        private final int[] queue;

        Ways(AccountNetwork network) {
            this.network = network;
            distance = new int[network.accounts()];
            Arrays.fill(distance, -1);
            ways = new double[network.accounts()];
            queue = new int[network.accounts()];
        }

        double[] from(int source) {
            distance[source] = 0;
            ways[source] = 1;
            queue[0] = source;
            int end = 1;
            for (int at = 0; at < end; at++) {
                int account = queue[at];
                int last = network.end(account, Direction.OUT);
                for (int slot = network.begin(account, Direction.OUT); slot < last; slot++) {
                    int to = network.neighbour(slot, Direction.OUT);
                    if (distance[to] < 0) {
                        distance[to] = distance[account] + 1;
                        queue[end++] = to;
                    }
                    if (distance[to] == distance[account] + 1) {
                        ways[to] += ways[account];
                    }
                }
            }
            return shares(end, source);
        }

        private double[] shares(int reached, int source) {
            double[] share = new double[network.accounts()];
            for (int at = reached - 1; at > 0; at--) {
                int account = queue[at];
                int last = network.end(account, Direction.IN);
                for (int slot = network.begin(account, Direction.IN); slot < last; slot++) {
                    int before = network.neighbour(slot, Direction.IN);
                    if (distance[before] == distance[account] - 1) {
                        share[before] += ways[before] / ways[account] * (1 + share[account]);
                    }
                }
            }
            share[source] = 0;
            return share;
        }
    }
}
