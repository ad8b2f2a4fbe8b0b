// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/// Reads days and times as a user types them.
final class Moments {

    private Moments() {}

    /// @param text `2026-01-31`, `2026-01-31T14:05` or either with an offset
    /// @param zone zone of a text without an offset
    /// @throws UsageException if it is none of these
    static Instant parse(String text, ZoneId zone) {
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text).atStartOfDay(zone).toInstant();
            }
            return text.matches(".*T.*([Z+]|-\\d\\d:?\\d\\d$).*")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new UsageException(
                    "'%s' is no day or time: write 2026-01-31 or 2026-01-31T14:05".formatted(text));
        }
    }
}
