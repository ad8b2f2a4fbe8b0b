// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import java.util.Arrays;

/// How unlikely some payments are together, as the natural logarithm of how many such groups chance
/// would make in the whole case, with the sign turned; 0 where it would make one or more.
///
/// What counts are the coincidences that join the payments, the least likely first and each only
/// if it joins something new. A payment has some partners by chance: on average as many as the case
/// has pairs for each payment. Of these, a share of x (1 - ln x) is as unlikely as x, because what
/// is expected of a pair is a product of chances. So each coincidence makes the group less likely
/// by that factor, while the group may begin with any payment of the case. Immutable and
/// thread-safe.
final class Surprise {

    private final Coincidences pairs;
    private final int[] start;
    private final int[] pairOf;
    private final double partners;

    /// @param transfers number of positions
    Surprise(Coincidences pairs, int transfers) {
        this.pairs = pairs;
        start = new int[transfers + 1];
        for (int i = 0; i < pairs.size(); i++) {
            start[pairs.one(i) + 1]++;
        }
        for (int p = 0; p < transfers; p++) {
            start[p + 1] += start[p];
        }
        pairOf = new int[pairs.size()];
        partners = (double) pairs.size() / Math.max(1, pairs.payments());
        int[] next = start.clone();
        for (int i = 0; i < pairs.size(); i++) {
            pairOf[next[pairs.one(i)]++] = i;
        }
    }

    /// @param positions ascending
    double of(int[] positions) {
        int[] inside =
                Arrays.stream(positions)
                        .flatMap(p -> Arrays.stream(pairOf, start[p], start[p + 1]))
                        .filter(i -> Arrays.binarySearch(positions, pairs.other(i)) >= 0)
                        .toArray();
        Integer[] order = Arrays.stream(inside).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order,
                (i, j) -> {
                    int by = Double.compare(pairs.expected(i), pairs.expected(j));
                    return by != 0 ? by : Integer.compare(i, j);
                });
        int[] parent = new int[positions.length];
        Arrays.setAll(parent, i -> i);
        double sum = -Math.log(Math.max(1, pairs.payments()));
        for (int i : order) {
            int one = root(parent, Arrays.binarySearch(positions, pairs.one(i)));
            int other = root(parent, Arrays.binarySearch(positions, pairs.other(i)));
            if (one != other) {
                parent[Math.max(one, other)] = Math.min(one, other);
                sum += gain(pairs.expected(i));
            }
        }
        return Math.max(0, sum);
    }

    private double gain(double expected) {
        return Math.max(0, -Math.log(partners * expected * (1 - Math.log(expected))));
    }

    private static int root(int[] parent, int place) {
        int at = place;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
