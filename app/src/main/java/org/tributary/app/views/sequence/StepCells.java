// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sequence;

import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;

import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Puts transfers into cells. Stateless.
///
/// @param graph the transfers
/// @param zone in which days begin
/// @param by what goes together
public record StepCells(FlowGraph graph, ZoneId zone, CellsBy by) {

    private record Key(LocalDate day, String currency, int digits) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::day)
                        .thenComparing(Key::currency)
                        .thenComparing(Comparator.comparingInt(Key::digits).reversed());

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /// The cells of some transfers, in order of time, and within the same time the largest amounts
    /// first.
    public List<StepCell> of(Positions positions) {
        Map<Key, IntStream.Builder> found = new TreeMap<>();
        positions.stream()
                .forEach(p -> found.computeIfAbsent(key(p), k -> IntStream.builder()).add(p));
        List<StepCell> cells = new ArrayList<>();
        found.forEach((key, some) -> cells.add(cell(key, Positions.of(some.build()))));
        return List.copyOf(cells);
    }

    private Key key(int position) {
        boolean sizes = by.amount() == CellsBy.SameSize.POWER_OF_TEN;
        return new Key(
                day(position),
                sizes ? graph.paidCurrency(position).code() : "",
                sizes ? digits(position) : 0);
    }

    private LocalDate day(int position) {
        LocalDate day = Instant.ofEpochMilli(graph.at(position)).atZone(zone).toLocalDate();
        return switch (by.time()) {
            case ANY -> LocalDate.EPOCH;
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /// Figures before the decimal sign; 0 below one unit.
    private int digits(int position) {
        Money paid = Money.of(graph.paid(position), graph.paidCurrency(position)).abs();
        BigInteger units = paid.decimal().toBigInteger();
        return units.signum() == 0 ? 0 : units.toString().length();
    }

    private StepCell cell(Key key, Positions positions) {
        return new StepCell(
                days(key.day()),
                by.amount() == CellsBy.SameSize.ANY
                        ? Optional.empty()
                        : Optional.of(least(positions.first(), key.digits())),
                positions,
                positions.totals(graph));
    }

    private Money least(int position, int digits) {
        CurrencyCode currency = graph.paidCurrency(position);
        BigInteger units = digits == 0 ? BigInteger.ZERO : BigInteger.TEN.pow(digits - 1);
        return new Money(units.multiply(BigInteger.TEN.pow(currency.exponent())), currency);
    }

    private Optional<StepCell.Days> days(LocalDate first) {
        return switch (by.time()) {
            case ANY -> Optional.empty();
            case DAY -> Optional.of(new StepCell.Days(first, first));
            case WEEK -> Optional.of(new StepCell.Days(first, first.plusDays(6)));
            case MONTH ->
                    Optional.of(
                            new StepCell.Days(
                                    first, first.with(TemporalAdjusters.lastDayOfMonth())));
        };
    }
}
