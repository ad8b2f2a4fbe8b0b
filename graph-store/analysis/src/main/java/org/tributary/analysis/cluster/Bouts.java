// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Payments joined by coincidences into bouts: sets of positions, ascending.
///
/// First the least likely pairs are joined, and none that would make a bout larger than a person
/// can read; so no chain of weak links swallows a case. Then everything is joined that may belong
/// together at all: where that stays small, the case has nothing else there, and the whole is one
/// bout.
final class Bouts {

    /// Payments of one bout, at most.
    static final int MOST_PAYMENTS = 60;

    private Bouts() {}

    /// All bouts of two payments and more, in the order of their first.
    ///
    /// @param transfers number of positions
    static List<int[]> of(Coincidences pairs, int transfers, Work work) {
        int[] order = leastLikelyFirst(pairs);
        Groups tight = new Groups(transfers);
        int at = 0;
        while (at < order.length && pairs.isUnlikely(order[at])) {
            tight.join(pairs, order[at++], MOST_PAYMENTS);
        }
        work.checkCancelled();
        Groups loose = tight.copy();
        while (at < order.length) {
            loose.join(pairs, order[at++], Integer.MAX_VALUE);
        }
        return collected(tight, loose, transfers);
    }

    private static int[] leastLikelyFirst(Coincidences pairs) {
        long[] keys = new long[pairs.size()];
        // The bits of positive numbers are in the order of the numbers.
        Arrays.setAll(
                keys,
                i -> (long) Float.floatToIntBits((float) pairs.expected(i)) << Integer.SIZE | i);
        Arrays.parallelSort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private static List<int[]> collected(Groups tight, Groups loose, int transfers) {
        int[] bout = new int[transfers];
        Arrays.fill(bout, -1);
        List<int[]> members = new ArrayList<>();
        int[] used = new int[transfers];
        for (int p = 0; p < transfers; p++) {
            Groups from = loose.size[loose.root(p)] <= MOST_PAYMENTS ? loose : tight;
            int root = from.root(p);
            if (from.size[root] > 1) {
                if (bout[root] < 0) {
                    bout[root] = members.size();
                    members.add(new int[from.size[root]]);
                }
                members.get(bout[root])[used[root]++] = p;
            }
        }
        return members;
    }

    /// Payments that are together so far. Each group is known by its earliest payment.
    @SuppressWarnings("ArrayRecordComponent") // grows in place, never compared
    private record Groups(int[] parent, int[] size) {

        Groups(int transfers) {
            this(IntStream.range(0, transfers).toArray(), new int[transfers]);
            Arrays.fill(size, 1);
        }

        Groups copy() {
            return new Groups(parent.clone(), size.clone());
        }

        int root(int position) {
            int at = position;
            while (parent[at] != at) {
                parent[at] = parent[parent[at]];
                at = parent[at];
            }
            return at;
        }

        void join(Coincidences pairs, int pair, int most) {
            int one = root(pairs.one(pair));
            int other = root(pairs.other(pair));
            if (one != other && (long) size[one] + size[other] <= most) {
                int root = Math.min(one, other);
                parent[Math.max(one, other)] = root;
                size[root] = size[one] + size[other];
            }
        }
    }
}
