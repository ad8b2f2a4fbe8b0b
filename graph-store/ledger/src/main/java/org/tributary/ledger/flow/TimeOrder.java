// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

/// Finds the order of transfers by time and id.
///
/// A stable radix sort, 16 bits a pass, passes in which all keys agree left out: its time depends
/// on the number of transfers alone, whether all happen in one moment or no two do.
final class TimeOrder {

    private static final int DIGIT_BITS = 16;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private TimeOrder() {}

    /// Positions in the order of `at` and, where equal, of `id`; empty if they are in order.
    static int[] of(long[] at, long[] id, int size) {
        if (inOrder(at, id, size)) {
            return new int[0];
        }
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        return sorted(sorted(order, id), at);
    }

    private static boolean inOrder(long[] at, long[] id, int size) {
        for (int i = 1; i < size; i++) {
            if (at[i] < at[i - 1] || (at[i] == at[i - 1] && id[i] < id[i - 1])) {
                return false;
            }
        }
        return true;
    }

    private static int[] sorted(int[] order, long[] keys) {
        int[] current = order;
        int[] spare = new int[order.length];
        for (int shift = 0; shift < Long.SIZE; shift += DIGIT_BITS) {
            int[] start = starts(current, keys, shift);
            if (start.length > 0) {
                for (int position : current) {
                    spare[start[digit(keys[position], shift)]++] = position;
                }
                int[] swap = current;
                current = spare;
                spare = swap;
            }
        }
        return current;
    }

    /// Where each digit's keys begin; empty if all keys share one digit.
    private static int[] starts(int[] order, long[] keys, int shift) {
        int[] start = new int[DIGITS + 1];
        for (int position : order) {
            start[digit(keys[position], shift) + 1]++;
        }
        if (order.length > 0 && start[digit(keys[order[0]], shift) + 1] == order.length) {
            return new int[0];
        }
        for (int d = 0; d < DIGITS; d++) {
            start[d + 1] += start[d];
        }
        return start;
    }

    private static int digit(long key, int shift) {
        // The flipped sign bit puts negative keys, times before 1970, first.
        return (int) ((key ^ Long.MIN_VALUE) >>> shift) & (DIGITS - 1);
    }
}
