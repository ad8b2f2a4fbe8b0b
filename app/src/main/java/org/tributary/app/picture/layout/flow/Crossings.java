// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.flow;

import java.util.Arrays;

/// Counts how often ties between two layers cross, by sorting and counting inversions, after Barth,
/// Mutzel and Jünger (2004, "Simple and efficient bilayer cross counting"). Pure functions.
final class Crossings {

    private Crossings() {}

    /// All crossings of ordered layers.
    ///
    /// @param place how far down in its layer each point is
    static long count(Segments segments, int[][] rows, int[] place) {
        long count = 0;
        for (int l = 0; l + 1 < rows.length; l++) {
            count += count(segments, rows[l], rows[l + 1].length, place);
        }
        return count;
    }

    private static long count(Segments segments, int[] row, int below, int[] place) {
        int[] tree = new int[below + 1];
        long count = 0;
        int seen = 0;
        for (int point : row) {
            int begin = segments.rightBegin(point);
            int[] ends = new int[segments.rightEnd(point) - begin];
            for (int i = 0; i < ends.length; i++) {
                ends[i] = place[segments.right(begin + i)];
            }
            Arrays.sort(ends);
            for (int end : ends) {
                count += seen - upTo(tree, end);
            }
            for (int end : ends) {
                for (int i = end + 1; i < tree.length; i += i & -i) {
                    tree[i]++;
                }
                seen++;
            }
        }
        return count;
    }

    private static int upTo(int[] tree, int end) {
        int sum = 0;
        for (int i = end + 1; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    /// How many ties cross between a point and the one below it.
    ///
    /// @param upper the places the upper one's ties end at, in ascending order
    /// @param lower those of the lower one
    static long between(int[] upper, int[] lower) {
        long count = 0;
        int before = 0;
        for (int end : upper) {
            while (before < lower.length && lower[before] < end) {
                before++;
            }
            count += before;
        }
        return count;
    }
}
