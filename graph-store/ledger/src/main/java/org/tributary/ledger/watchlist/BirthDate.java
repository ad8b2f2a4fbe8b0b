// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.watchlist;

import java.time.LocalDate;

/// A date of birth as far as a list tells it: a day, a month, a year, about a year, a span of
/// years.
///
/// @param earliest the first day it may be
/// @param latest the last day it may be, not before `earliest`
/// @param words as the list writes it: `circa 1953`
public record BirthDate(LocalDate earliest, LocalDate latest, String words) {

    /// @throws IllegalArgumentException if `latest` lies before `earliest`
    public BirthDate {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("A span of days cannot end before it begins");
        }
    }

    /// Whether both may be one day.
    public boolean meets(BirthDate other) {
        return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
    }
}
