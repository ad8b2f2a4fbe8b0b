// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.search;

import org.tributary.ledger.flow.Period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// On which days something happened, as people say it.
public sealed interface SearchDays {

    /// From one day to another.
    ///
    /// @param first the first day; from the beginning where empty
    /// @param last the last day, part of it; to the end where empty
    record Between(Optional<LocalDate> first, Optional<LocalDate> last) implements SearchDays {}

    /// A month in every year there is.
    record EveryYear(Month month) implements SearchDays {}

    /// The stretches of time that are meant.
    ///
    /// @param zone where days begin and end
    /// @param fromMillis the first moment of what is searched
    /// @param toMillis the last moment of it
    default List<Period> periods(ZoneId zone, long fromMillis, long toMillis) {
        return switch (this) {
            case Between(Optional<LocalDate> first, Optional<LocalDate> last) ->
                    List.of(
                            new Period(
                                    first.map(day -> start(day, zone)).orElse(Long.MIN_VALUE),
                                    last.map(day -> start(day.plusDays(1), zone))
                                            .orElse(Long.MAX_VALUE)));
            case EveryYear(Month month) ->
                    IntStream.rangeClosed(year(fromMillis, zone), year(toMillis, zone))
                            .mapToObj(year -> YearMonth.of(year, month))
                            .map(
                                    each ->
                                            new Period(
                                                    start(each.atDay(1), zone),
                                                    start(each.plusMonths(1).atDay(1), zone)))
                            .toList();
        };
    }

    private static int year(long millis, ZoneId zone) {
        return Instant.ofEpochMilli(millis).atZone(zone).getYear();
    }

    private static long start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }
}
