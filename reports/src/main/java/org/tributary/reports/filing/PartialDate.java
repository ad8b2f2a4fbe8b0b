// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/// A date of which month and day may be unknown.
///
/// @param month 1 to 12, or 0 if unknown
/// @param day 1 to 31, or 0 if unknown; 0 if the month is
public record PartialDate(int year, int month, int day) {

    /// @throws DateTimeException if there is no such date
    public PartialDate {
        if (month == 0 && day != 0) {
            throw new DateTimeException("a day without a month");
        }
        var _ = LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// The first day it may be.
    public LocalDate earliest() {
        return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    /// Eight digits, `00` for what is unknown.
    public String compact() {
        return String.format(Locale.ROOT, "%04d%02d%02d", year, month, day);
    }

    /// As far as it is known: `1970`, `1970-04` or `1970-04-09`.
    @Override
    public String toString() {
        if (month == 0) {
            return String.format(Locale.ROOT, "%04d", year);
        }
        return day == 0
                ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
