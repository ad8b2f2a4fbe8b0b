// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Counts in how many of several ascending lists each number is: one merge, no map, because a hub
/// has a million counterparties. Not thread-safe.
final class Occurrences {

    private final List<int[]> lists = new ArrayList<>();

    void add(int[] ascending) {
        lists.add(ascending);
    }

    /// The numbers that are in at least so many of the lists, ascending.
    List<Integer> atLeast(int least) {
        int[] all = lists.stream().flatMapToInt(Arrays::stream).sorted().toArray();
        List<Integer> often = new ArrayList<>();
        int i = 0;
        while (i < all.length) {
            int end = i;
            while (end < all.length && all[end] == all[i]) {
                end++;
            }
            if (end - i >= least) {
                often.add(all[i]);
            }
            i = end;
        }
        return often;
    }
}
