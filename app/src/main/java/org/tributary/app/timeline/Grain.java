// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.timeline;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// How long one bucket of a timeline is, the shortest first. All but the hour begin and end at
/// the start of a day in the zone of the case, so a day on which clocks change has 23 or 25 hours;
/// an hour is always sixty minutes. Weeks begin on Monday, as ISO 8601 has it.
public enum Grain {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    private static final long HOUR_MILLIS = 3_600_000;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MONTHS =
            DateTimeFormatter.ofPattern("yyyy-MM", Locale.ROOT);
    private static final DateTimeFormatter QUARTERS =
            DateTimeFormatter.ofPattern("yyyy-'Q'Q", Locale.ROOT);
    private static final DateTimeFormatter YEARS = DateTimeFormatter.ofPattern("yyyy", Locale.ROOT);

    /// The beginning of the bucket a moment is in, never after it.
    long floor(long millis, ZoneId zone) {
        ZonedDateTime at = Instant.ofEpochMilli(millis).atZone(zone);
        if (this == HOUR) {
            // Not cut from the local time: that can fall into a gap and come out later.
            long past = at.getMinute() * 60_000L + at.getSecond() * 1_000L;
            return millis - past - Math.floorMod(millis, 1_000L);
        }
        return start(first(at.toLocalDate()), zone);
    }

    /// The beginning of the bucket after the one that begins at `start`.
    long next(long start, ZoneId zone) {
        if (this == HOUR) {
            return start + HOUR_MILLIS;
        }
        LocalDate day = first(Instant.ofEpochMilli(start).atZone(zone).toLocalDate());
        return start(
                switch (this) {
                    case HOUR, DAY -> day.plusDays(1);
                    case WEEK -> day.plusWeeks(1);
                    case MONTH -> day.plusMonths(1);
                    case QUARTER -> day.plusMonths(3);
                    case YEAR -> day.plusYears(1);
                },
                zone);
    }

    /// How many buckets a span needs, its last moment included.
    long count(long first, long last, ZoneId zone) {
        if (this == HOUR) {
            return (last - floor(first, zone)) / HOUR_MILLIS + 1;
        }
        LocalDate from = first(Instant.ofEpochMilli(first).atZone(zone).toLocalDate());
        LocalDate to = Instant.ofEpochMilli(last).atZone(zone).toLocalDate();
        return 1
                + switch (this) {
                    case HOUR, DAY -> ChronoUnit.DAYS.between(from, to);
                    case WEEK -> ChronoUnit.WEEKS.between(from, to);
                    case MONTH -> ChronoUnit.MONTHS.between(from, to);
                    case QUARTER -> IsoFields.QUARTER_YEARS.between(from, to);
                    case YEAR -> ChronoUnit.YEARS.between(from, to);
                };
    }

    private LocalDate first(LocalDate day) {
        return switch (this) {
            case HOUR, DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static long start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    /// What a bucket is called in full, such as `2026-03` or `2026-03-29 14:00–15:00`.
    ///
    /// @param start its beginning
    /// @param end its end, exclusive
    String title(ZonedDateTime start, ZonedDateTime end) {
        return switch (this) {
            case HOUR -> MINUTE.format(start) + "–" + TIME.format(end) + offset(start);
            case DAY -> start.toLocalDate().toString();
            case WEEK -> start.toLocalDate() + " – " + end.minusNanos(1).toLocalDate();
            case MONTH, QUARTER, YEAR -> mark(start);
        };
    }

    /// Clocks that are put back show an hour twice; then it is said which one is meant.
    private static String offset(ZonedDateTime start) {
        boolean twice =
                start.getZone().getRules().getValidOffsets(start.toLocalDateTime()).size() > 1;
        return twice ? " (UTC" + start.getOffset().getId() + ")" : "";
    }

    /// What stands at the beginning of a bucket on the axis.
    String mark(ZonedDateTime start) {
        return switch (this) {
            case HOUR ->
                    start.getHour() == 0 && start.getMinute() == 0
                            ? start.toLocalDate().toString()
                            : TIME.format(start);
            case DAY, WEEK -> start.toLocalDate().toString();
            case MONTH -> MONTHS.format(start);
            case QUARTER -> QUARTERS.format(start);
            case YEAR -> YEARS.format(start);
        };
    }
}
