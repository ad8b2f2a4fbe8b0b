// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds what stands out upwards against a subject's own history, by median and median absolute
/// deviation of the logarithms of amounts: robust against the very outliers that are looked for,
/// and fit for amounts, which differ by factors rather than by sums.
///
/// Something stands out when its modified z-score is at least [#SCORE] and it is at least
/// [Standout.Kind#times] times the median. Only what is larger than usual is looked for.
///
/// @param legs the transfers
record Standouts(Legs legs) {

    /// Modified z-score from which on a value is an outlier: Iglewicz and Hoaglin, "How to Detect
    /// and Handle Outliers" (1993), page 11.
    static final double SCORE = 3.5;

    /// Makes the median absolute deviation comparable with a standard deviation; same source.
    private static final double CONSISTENT = 1.4826;

    /// Values all alike have no deviation; differences under a tenth are never unusual.
    private static final double LEAST_SPREAD = Math.log(1.1);

    /// How many of each kind and side are told, the largest ratios first.
    static final int MOST = 3;

    List<Standout> find() {
        List<Standout> found = new ArrayList<>();
        for (Standout.Kind kind : Standout.Kind.values()) {
            List<BreakdownLine> lines =
                    kind == Standout.Kind.AMOUNT ? List.of() : legs.breakdown(kind.aspect());
            for (Side side : List.of(Side.IN, Side.OUT)) {
                found.addAll(
                        kind == Standout.Kind.AMOUNT ? amounts(side) : outliers(kind, side, lines));
            }
        }
        return List.copyOf(found);
    }

    private List<Standout> outliers(Standout.Kind kind, Side side, List<BreakdownLine> lines) {
        List<Figure> figures =
                lines.stream()
                        .map(line -> line.figure(side))
                        .filter(figure -> figure.sum().signum() > 0)
                        .toList();
        if (figures.size() < kind.least()) {
            return List.of();
        }
        BigDecimal[] sorted =
                figures.stream()
                        .map(figure -> new BigDecimal(figure.sum().minor()))
                        .sorted()
                        .toArray(BigDecimal[]::new);
        BigDecimal median = median(sorted);
        double spread =
                spread(
                        Arrays.stream(sorted).mapToDouble(BigDecimal::doubleValue).toArray(),
                        median);
        return figures.stream()
                .filter(figure -> isOut(kind, new BigDecimal(figure.sum().minor()), median, spread))
                .sorted(Comparator.comparing(Figure::sum).reversed())
                .limit(MOST)
                .map(figure -> standout(kind, side, figure, median, spread, figures.size()))
                .toList();
    }

    /// The same over single amounts, of which there may be a million.
    private List<Standout> amounts(Side side) {
        int[] of =
                IntStream.range(0, legs.size())
                        .filter(leg -> legs.side(leg) == side && legs.units(leg) > 0)
                        .toArray();
        Standout.Kind kind = Standout.Kind.AMOUNT;
        if (of.length < kind.least()) {
            return List.of();
        }
        long[] sorted = IntStream.of(of).mapToLong(legs::units).sorted().toArray();
        BigDecimal median =
                BigDecimal.valueOf(sorted[(sorted.length - 1) / 2])
                        .add(BigDecimal.valueOf(sorted[sorted.length / 2]))
                        .divide(BigDecimal.TWO);
        double spread = spread(Arrays.stream(sorted).asDoubleStream().toArray(), median);
        return IntStream.of(of)
                .filter(leg -> isOut(kind, BigDecimal.valueOf(legs.units(leg)), median, spread))
                .boxed()
                .sorted(Comparator.comparingLong((Integer leg) -> legs.units(leg)).reversed())
                .limit(MOST)
                .map(leg -> single(side, leg))
                .map(figure -> standout(kind, side, figure, median, spread, of.length))
                .toList();
    }

    private Figure single(Side side, int leg) {
        return new Figure(Slice.of(Set.of(side), Aspect.SINGLE, leg), 1, legs.amount(leg));
    }

    private static BigDecimal median(BigDecimal[] sorted) {
        return sorted[(sorted.length - 1) / 2]
                .add(sorted[sorted.length / 2])
                .divide(BigDecimal.TWO);
    }

    /// The median distance of the logarithms from that of the median.
    private static double spread(double[] values, BigDecimal median) {
        double middle = Math.log(median.doubleValue());
        double[] distances =
                Arrays.stream(values).map(v -> Math.abs(Math.log(v) - middle)).sorted().toArray();
        double between = distances[(distances.length - 1) / 2] + distances[distances.length / 2];
        return between / 2;
    }

    private static boolean isOut(
            Standout.Kind kind, BigDecimal value, BigDecimal median, double spread) {
        if (value.compareTo(median.multiply(BigDecimal.valueOf(kind.times()))) < 0) {
            return false;
        }
        double distance = Math.log(value.doubleValue()) - Math.log(median.doubleValue());
        return distance >= SCORE * CONSISTENT * Math.max(spread, LEAST_SPREAD);
    }

    private Standout standout(
            Standout.Kind kind,
            Side side,
            Figure figure,
            BigDecimal median,
            double spread,
            int compared) {
        BigDecimal ratio =
                new BigDecimal(figure.sum().minor()).divide(median, 1, RoundingMode.DOWN);
        return new Standout(
                kind,
                side,
                figure,
                inWholeUnits(median),
                ratio,
                BigDecimal.valueOf(Math.exp(spread)).setScale(1, RoundingMode.UP),
                compared);
    }

    /// Between two amounts there may be half a minor unit; then the unit is made finer.
    private Money inWholeUnits(BigDecimal median) {
        CurrencyCode unit = legs.currency();
        if (median.stripTrailingZeros().scale() <= 0 || unit.exponent() == 18) {
            return new Money(median.toBigInteger(), unit);
        }
        return new Money(
                median.movePointRight(1).toBigInteger(), unit.withExponent(unit.exponent() + 1));
    }
}
