// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.network;

import java.util.stream.IntStream;

/// How closely accounts are knit: an account is in the k-core if at least k of its partners are in
/// it, too. Whoever pays does not matter, nor how much. After Batagelj and Zaversnik, An O(m)
/// algorithm for cores decomposition of networks, 2003. Stateless.
public final class Cores {

    private Cores() {}

    /// The largest k of each account.
    public static int[] of(AccountNetwork network) {
        int accounts = network.accounts();
        int[][] partners =
                IntStream.range(0, accounts)
                        .parallel()
                        .mapToObj(network::partners)
                        .toArray(int[][]::new);
        int[] core = new int[accounts];
        int most = 0;
        for (int a = 0; a < accounts; a++) {
            core[a] = partners[a].length;
            most = Math.max(most, core[a]);
        }
        return peeled(partners, core, most);
    }

    /// Takes the account with the fewest partners left again and again; `core` holds how many each
    /// has left.
    private static int[] peeled(int[][] partners, int[] core, int most) {
        int[] begin = new int[most + 2];
        for (int left : core) {
            begin[left + 1]++;
        }
        for (int k = 0; k <= most; k++) {
            begin[k + 1] += begin[k];
        }
        int[] order = new int[core.length];
        int[] place = new int[core.length];
        int[] next = begin.clone();
        for (int a = 0; a < core.length; a++) {
            place[a] = next[core[a]]++;
            order[place[a]] = a;
        }
        for (int i = 0; i < order.length; i++) {
            int account = order[i];
            for (int partner : partners[account]) {
                if (core[partner] > core[account]) {
                    int first = begin[core[partner]]++;
                    int moved = order[first];
                    order[place[partner]] = moved;
                    place[moved] = place[partner];
                    order[first] = partner;
                    place[partner] = first;
                    core[partner]--;
                }
            }
        }
        return core;
    }
}
