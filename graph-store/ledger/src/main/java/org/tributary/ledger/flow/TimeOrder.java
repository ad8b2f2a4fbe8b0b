// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

import java.util.Arrays;

/// Finds the order of transfers by time and id.
final class TimeOrder {

    private TimeOrder() {}

    /// Positions in the order of `at` and, where equal, of `id`; empty if they are in order
    // already.
    static int[] of(long[] at, long[] id, int size) {
        if (inOrder(at, id, size)) {
            return new int[0];
        }
        long[] moments = Arrays.stream(at, 0, size).sorted().distinct().toArray();
        int[] next = new int[moments.length + 1];
        int[] moment = new int[size];
        for (int i = 0; i < size; i++) {
            moment[i] = Arrays.binarySearch(moments, at[i]);
            next[moment[i] + 1]++;
        }
        for (int m = 0; m < moments.length; m++) {
            next[m + 1] += next[m];
        }
        int[] end = next.clone();
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[end[moment[i]]++] = i;
        }
        for (int m = 0; m < moments.length; m++) {
            sortById(order, id, next[m], end[m]);
        }
        return order;
    }

    private static boolean inOrder(long[] at, long[] id, int size) {
        for (int i = 1; i < size; i++) {
            if (at[i] < at[i - 1] || (at[i] == at[i - 1] && id[i] < id[i - 1])) {
                return false;
            }
        }
        return true;
    }

    private static void sortById(int[] order, long[] id, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (id[order[i]] < id[order[i - 1]]) {
                int[] sorted =
                        Arrays.stream(order, from, to)
                                .boxed()
                                .sorted((a, b) -> Long.compare(id[a], id[b]))
                                .mapToInt(Integer::intValue)
                                .toArray();
                System.arraycopy(sorted, 0, order, from, sorted.length);
                return;
            }
        }
    }
}
