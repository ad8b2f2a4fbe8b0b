// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.cash;

import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.facts.Keyword;
import org.tributary.ledger.flow.FlowGraph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What shows that somebody means to stay below a threshold.
///
/// @param bunched whether far more amounts lie just below it than just above, by a one-sided
///     binomial test
/// @param scattered whether amounts of one day went through several branches, accounts or hands
/// @param regular whether nearly equal ones come in nearly equal steps
/// @param calledOff whether an amount above it was called off meanwhile
record Intent(boolean bunched, boolean scattered, boolean regular, boolean calledOff) {

    private static final double CHANCE = 0.01;
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final int ABOVE_PERCENT = 120;
    private static final int FEWEST_STEPS = 4;
    private static final double EVEN_STEPS = 0.35;
    private static final double EVEN_AMOUNTS = 0.05;
    private static final int OFTEN = 3;

    /// @param near the amounts just below
    /// @param all all cash of the same time
    static Intent of(CashMoves near, CashMoves all, long threshold) {
        int below = near.positions().length;
        int above =
                (int)
                        Arrays.stream(all.positions())
                                .filter(p -> all.amount(p) >= threshold)
                                .filter(p -> all.amount(p) < threshold * ABOVE_PERCENT / 100)
                                .count();
        return new Intent(
                tail(below, below + above) < CHANCE,
                isScattered(near),
                isRegular(near),
                Arrays.stream(all.positions())
                        .anyMatch(
                                p ->
                                        all.amount(p) >= threshold
                                                && all.ledger()
                                                        .transfers()
                                                        .says(Keyword.REVERSAL, p)));
    }

    /// How likely at least that many of so many fall on one side if both sides are alike.
    static double tail(int successes, int trials) {
        double term = Math.pow(0.5, trials);
        double sum = 0;
        for (int k = trials; k >= successes; k--) {
            sum += term;
            term = term * k / (trials - k + 1);
        }
        return sum;
    }

    private static boolean isScattered(CashMoves near) {
        int[] items = near.positions();
        FlowGraph graph = near.ledger().graph();
        for (int i = 1; i < items.length; i++) {
            if (graph.at(items[i]) - graph.at(items[i - 1]) <= DAY
                    && differ(near, items[i], items[i - 1])) {
                return true;
            }
        }
        return false;
    }

    private static boolean differ(CashMoves near, int one, int other) {
        boolean branches = near.branch(one) != 0 && near.branch(other) != 0;
        return (branches && near.branch(one) != near.branch(other))
                || near.own(one) != near.own(other)
                || (near.other(one) != near.other(other)
                        && near.isBySomebody(one)
                        && near.isBySomebody(other));
    }

    private static boolean isRegular(CashMoves near) {
        int[] items = near.positions();
        if (items.length <= FEWEST_STEPS) {
            return false;
        }
        FlowGraph graph = near.ledger().graph();
        double[] steps = new double[items.length - 1];
        for (int i = 1; i < items.length; i++) {
            steps[i - 1] = graph.at(items[i]) - (double) graph.at(items[i - 1]);
        }
        return variation(steps) <= EVEN_STEPS
                && variation(Arrays.stream(items).mapToDouble(near::amount).toArray())
                        <= EVEN_AMOUNTS;
    }

    /// Standard deviation as a share of the mean.
    private static double variation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return mean == 0 ? 0 : Math.sqrt(squares / values.length) / mean;
    }

    int count() {
        return (bunched ? 1 : 0) + (scattered ? 1 : 0) + (regular ? 1 : 0) + (calledOff ? 1 : 0);
    }

    /// @param open how often the customer ever moved the threshold or more that way
    List<Sign> signs(long open) {
        List<Sign> signs = new ArrayList<>();
        if (bunched) {
            signs.add(new Sign(20, "amounts bunch below the threshold, hardly by chance"));
        }
        if (scattered) {
            signs.add(new Sign(15, "several branches, accounts or hands within a day"));
        }
        if (regular) {
            signs.add(new Sign(5, "nearly equal amounts come in nearly equal steps"));
        }
        if (calledOff) {
            signs.add(new Sign(15, "an amount above the threshold was called off"));
        }
        if (open >= OFTEN) {
            signs.add(new Sign(-20, "more than the threshold moves in cash at other times"));
        }
        return signs;
    }
}
