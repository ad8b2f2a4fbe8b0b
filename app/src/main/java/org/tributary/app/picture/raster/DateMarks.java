// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Round dates along a stretch of time: hours, days, weeks, months or years, whichever are the
/// densest that do not crowd. Immutable.
///
/// @param zone where days begin
record DateMarks(ZoneId zone) {

    /// A moment and how it is written.
    record DateMark(long millis, String words) {}

    /// More than this many are never asked for.
    private static final int MOST = 400;

    private enum Step {
        HOUR(ChronoUnit.HOURS, 1, "uuuu-MM-dd HH:mm"),
        QUARTER_DAY(ChronoUnit.HOURS, 6, "uuuu-MM-dd HH:mm"),
        DAY(ChronoUnit.DAYS, 1, "uuuu-MM-dd"),
        WEEK(ChronoUnit.DAYS, 7, "uuuu-MM-dd"),
        MONTH(ChronoUnit.MONTHS, 1, "uuuu-MM"),
        QUARTER(ChronoUnit.MONTHS, 3, "uuuu-MM"),
        YEAR(ChronoUnit.YEARS, 1, "uuuu"),
        DECADE(ChronoUnit.YEARS, 10, "uuuu");

        private final ChronoUnit unit;
        private final int times;
        private final DateTimeFormatter format;

        Step(ChronoUnit unit, int times, String pattern) {
            this.unit = unit;
            this.times = times;
            format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        }

        private double millis() {
            return unit.getDuration().toMillis() * (double) times;
        }

        /// The last round date at or before a time. Weeks begin on Mondays (ISO 8601).
        private LocalDateTime floor(LocalDateTime at) {
            LocalDate day = at.toLocalDate();
            return switch (this) {
                case HOUR, QUARTER_DAY -> day.atTime(LocalTime.of(at.getHour() / times * times, 0));
                case DAY -> day.atStartOfDay();
                case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L).atStartOfDay();
                case MONTH -> day.withDayOfMonth(1).atStartOfDay();
                case QUARTER ->
                        LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1)
                                .atStartOfDay();
                case YEAR -> LocalDate.of(day.getYear(), 1, 1).atStartOfDay();
                case DECADE ->
                        LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1).atStartOfDay();
            };
        }
    }

    /// The round dates from one moment to another.
    ///
    /// @param least milliseconds there must be at least between two of them
    List<DateMark> between(long fromMillis, long toMillis, double least) {
        Step step = Step.DECADE;
        for (Step wider : Step.values()) {
            if (wider.millis() >= least) {
                step = wider;
                break;
            }
        }
        List<DateMark> marks = new ArrayList<>();
        LocalDateTime at =
                step.floor(LocalDateTime.ofInstant(Instant.ofEpochMilli(fromMillis), zone));
        for (int i = 0; i < MOST; i++) {
            long millis = at.atZone(zone).toInstant().toEpochMilli();
            if (millis > toMillis) {
                break;
            }
            if (millis >= fromMillis) {
                marks.add(new DateMark(millis, step.format.format(at)));
            }
            at = at.plus(step.times, step.unit);
        }
        return marks;
    }
}
