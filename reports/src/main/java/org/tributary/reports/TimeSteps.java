// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/// The steps of a time axis, without a gap: days for up to two months, months for up to five years,
/// years beyond that.
///
/// @param unit how long a step is
/// @param first day of the first step
/// @param steps how many there are
record TimeSteps(ChronoUnit unit, LocalDate first, int steps) {

    private static final int MOST_DAYS = 62;
    private static final int MOST_MONTHS = 60;

    static TimeSteps of(LocalDate first, LocalDate last) {
        if (ChronoUnit.DAYS.between(first, last) < MOST_DAYS) {
            return new TimeSteps(
                    ChronoUnit.DAYS, first, (int) ChronoUnit.DAYS.between(first, last) + 1);
        }
        long months = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
        return months <= MOST_MONTHS
                ? new TimeSteps(ChronoUnit.MONTHS, first.withDayOfMonth(1), (int) months)
                : new TimeSteps(
                        ChronoUnit.YEARS,
                        first.withDayOfYear(1),
                        last.getYear() - first.getYear() + 1);
    }

    /// The step a day falls into, from 0.
    int of(LocalDate day) {
        return (int)
                switch (unit) {
                    case DAYS -> ChronoUnit.DAYS.between(first, day);
                    case MONTHS ->
                            ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(day));
                    default -> day.getYear() - first.getYear();
                };
    }

    /// What one step is called: `day`.
    String step() {
        return switch (unit) {
            case DAYS -> "day";
            case MONTHS -> "month";
            default -> "year";
        };
    }

    List<String> names() {
        return LongStream.range(0, steps).mapToObj(i -> name(first.plus(i, unit))).toList();
    }

    private String name(LocalDate day) {
        return switch (unit) {
            case DAYS -> day.toString();
            case MONTHS -> YearMonth.from(day).toString();
            default -> String.format(Locale.ROOT, "%04d", day.getYear());
        };
    }
}
