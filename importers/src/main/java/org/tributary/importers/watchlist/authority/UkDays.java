// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist.authority;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The day a UK list was made, as it stands in its first line or its first element. Stateless.
final class UkDays {

    private static final Pattern DAY =
            Pattern.compile(
                    "(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}-\\p{L}{3}-\\d{4}|\\d{4}-\\d\\d-\\d\\d)");
    private static final List<DateTimeFormatter> FORMATS =
            List.of(
                    DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT),
                    DateTimeFormatter.ofPattern("d-MMM-uuuu", Locale.ENGLISH),
                    DateTimeFormatter.ISO_LOCAL_DATE);

    private UkDays() {}

    static Optional<LocalDate> in(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.find()) {
            return Optional.empty();
        }
        for (DateTimeFormatter format : FORMATS) {
            try {
                return Optional.of(LocalDate.parse(day.group(1), format));
            } catch (DateTimeException e) {
                // The next format may fit.
            }
        }
        return Optional.empty();
    }
}
