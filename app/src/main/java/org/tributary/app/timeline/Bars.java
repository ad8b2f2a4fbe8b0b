// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.timeline;

import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.Money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/// How high the bars of a timeline are drawn, as shares of the highest, for the eye only: exact
/// figures are those of the [Histogram]. What the filter keeps out stands on top of what counts.
/// Immutable and thread-safe.
public final class Bars {

    private final double[][] heights = new double[4][];
    private final BigDecimal highest;
    private final Optional<Money> highestAmount;

    private Bars(Histogram histogram, Measure measure) {
        int size = histogram.buckets().size();
        BigDecimal most = BigDecimal.ZERO;
        Optional<Money> amount = Optional.empty();
        BigDecimal[][] values = new BigDecimal[4][size];
        for (int bucket = 0; bucket < size; bucket++) {
            for (Side side : Side.values()) {
                BigDecimal both = BigDecimal.ZERO;
                for (Standing standing : Standing.values()) {
                    BigDecimal value = value(histogram, measure, bucket, side, standing);
                    values[row(side, standing)][bucket] = value;
                    both = both.add(value);
                }
                if (both.compareTo(most) > 0) {
                    most = both;
                    amount = amount(histogram, measure, bucket, side);
                }
            }
        }
        highest = most;
        highestAmount = amount;
        double top = most.signum() == 0 ? 1 : most.doubleValue();
        for (int row = 0; row < heights.length; row++) {
            heights[row] = new double[size];
            for (int bucket = 0; bucket < size; bucket++) {
                heights[row][bucket] = values[row][bucket].doubleValue() / top;
            }
        }
    }

    /// The bars of a histogram by one measure.
    public static Bars of(Histogram histogram, Measure measure) {
        return new Bars(histogram, measure);
    }

    private static int row(Side side, Standing standing) {
        return side.row() * 2 + standing.row();
    }

    /// Amounts below zero, as of a cancelled booking, are drawn by their size.
    private static BigDecimal value(
            Histogram histogram, Measure measure, int bucket, Side side, Standing standing) {
        return measure.currency()
                .map(
                        code ->
                                histogram
                                        .total(bucket, side, standing, code)
                                        .map(total -> total.sum().decimal().abs())
                                        .orElse(BigDecimal.ZERO))
                .orElseGet(() -> BigDecimal.valueOf(histogram.count(bucket, side, standing)));
    }

    private static Optional<Money> amount(
            Histogram histogram, Measure measure, int bucket, Side side) {
        return measure.currency()
                .flatMap(
                        code ->
                                Stream.of(Standing.values())
                                        .flatMap(
                                                standing ->
                                                        histogram
                                                                .total(bucket, side, standing, code)
                                                                .stream())
                                        .reduce(CurrencyTotal::plus)
                                        .map(CurrencyTotal::sum));
    }

    /// The height of a part of a bar, 0 to 1; a bucket's two standings add up to 1 at most.
    public double height(int bucket, Side side, Standing standing) {
        return heights[row(side, standing)][bucket];
    }

    /// What the highest bar stands for: a number of transfers, or units of a currency.
    public BigDecimal highest() {
        return highest;
    }

    /// What the highest bar stands for, where amounts are measured.
    public Optional<Money> highestAmount() {
        return highestAmount;
    }
}
