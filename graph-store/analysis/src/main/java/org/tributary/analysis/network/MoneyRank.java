// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.network;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.work.Work;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Where money ends up: the share of time a sum spends at each account if at every step it goes on
/// along one of the account's links, by their weight, and now and then starts anew anywhere. That
/// is PageRank (Brin and Page, 1998) by weight. Stateless.
public final class MoneyRank {

    private static final double GOES_ON = 0.85;
    private static final double EXACT = 1e-10;
    private static final int MOST_ROUNDS = 100;

    private MoneyRank() {}

    /// The rank of each account; all together they are 1.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public static double[] of(AccountNetwork network, Work work) {
        int accounts = network.accounts();
        double[] strength = new double[accounts];
        Arrays.parallelSetAll(strength, a -> network.strength(a, Direction.OUT));
        double[] rank = new double[accounts];
        Arrays.fill(rank, 1.0 / accounts);
        double[] given = new double[accounts];
        double[] next = new double[accounts];
        double change = 1;
        for (int round = 0; round < MOST_ROUNDS && change > EXACT; round++) {
            work.checkCancelled();
            double kept = 0;
            for (int a = 0; a < accounts; a++) {
                given[a] = strength[a] == 0 ? 0 : rank[a] / strength[a];
                kept += strength[a] == 0 ? rank[a] : 0;
            }
            double anywhere = (1 - GOES_ON + GOES_ON * kept) / accounts;
            IntStream.range(0, accounts)
                    .parallel()
                    .forEach(a -> next[a] = anywhere + GOES_ON * received(network, a, given));
            change = 0;
            for (int a = 0; a < accounts; a++) {
                change += Math.abs(next[a] - rank[a]);
                rank[a] = next[a];
            }
        }
        return rank;
    }

    private static double received(AccountNetwork network, int account, double[] given) {
        double sum = 0;
        int end = network.end(account, Direction.IN);
        for (int slot = network.begin(account, Direction.IN); slot < end; slot++) {
            sum +=
                    given[network.neighbour(slot, Direction.IN)]
                            * network.weight(slot, Direction.IN);
        }
        return sum;
    }
}
