// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.timeline;

import org.tributary.ledger.flow.Period;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Writes periods as people read them, in ISO dates and with the last day included:
/// `2026-03-01 – 2026-05-31`. A time of day is said only where it is not midnight.
///
/// @param zone in which days begin
public record PeriodWords(ZoneId zone) {

    private static final String OPEN = "…";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /// A period; an end that is not there is an ellipsis.
    public String of(Period period) {
        String from =
                period.fromMillis() == Period.ALWAYS.fromMillis()
                        ? OPEN
                        : moment(at(period.fromMillis()));
        String to =
                period.toMillis() == Period.ALWAYS.toMillis() ? OPEN : end(at(period.toMillis()));
        return from.equals(to) ? from : from + " – " + to;
    }

    private ZonedDateTime at(long millis) {
        return Instant.ofEpochMilli(millis).atZone(zone);
    }

    private static String end(ZonedDateTime end) {
        return startsDay(end) ? end.toLocalDate().minusDays(1).toString() : MINUTE.format(end);
    }

    private static String moment(ZonedDateTime at) {
        return startsDay(at) ? at.toLocalDate().toString() : MINUTE.format(at);
    }

    private static boolean startsDay(ZonedDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                || at.equals(at.toLocalDate().atStartOfDay(at.getZone()));
    }
}
