// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/// How common amounts are in a case: what share of payments is about as large as another. Amounts
/// are compared by their ratio, so that 100 and 103 are as near as 10,000 and 10,300. Immutable
/// and thread-safe.
final class AmountSpread {

    private static final double STEP = 0.02;
    private static final double LARGEST = 45;

    /// How many payments are below each step.
    private final long[] below;

    private AmountSpread(long[] below) {
        this.below = below;
    }

    /// @param positions the payments
    /// @param logarithm natural logarithm of the amount of one of them
    static AmountSpread of(int[] positions, IntToDoubleFunction logarithm) {
        long[] below = new long[(int) (LARGEST / STEP) + 2];
        for (int p : positions) {
            below[step(logarithm.applyAsDouble(p)) + 1]++;
        }
        Arrays.parallelPrefix(below, Long::sum);
        return new AmountSpread(below);
    }

    private static int step(double logarithm) {
        return (int) (Math.clamp(logarithm, 0, LARGEST - STEP) / STEP);
    }

    /// The share of payments that are as near to one as another is, never nothing.
    double near(double one, double other) {
        double apart = Math.abs(one - other);
        int from = step(one - apart);
        int to = step(one + apart) + 1;
        long all = below[below.length - 1];
        return all == 0 ? 1 : Math.max(1, below[to] - below[from]) / (double) all;
    }
}
