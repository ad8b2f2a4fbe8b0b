// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.swift;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates and times of FIN fields. A year of two digits above 79 is of the twentieth century (SWIFT
/// User Handbook, general field formatting rules).
final class FinDates {

    private static final Pattern SIX = Pattern.compile("[0-9]{6}");
    private static final Pattern INDICATION =
            Pattern.compile("/([A-Z0-9]+)/([0-2][0-9])([0-5][0-9])([+-])([01][0-9])([0-5][0-9])");
    private static final int LAST_OF_2000S = 79;

    private FinDates() {}

    /// `YYMMDD` as an ISO date; empty if it is none.
    static Optional<String> date(String text) {
        return parsed(text).map(LocalDate::toString);
    }

    private static Optional<LocalDate> parsed(String text) {
        if (!SIX.matcher(text).matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text.substring(0, 2));
        return day(
                year > LAST_OF_2000S ? 1900 + year : 2000 + year,
                Integer.parseInt(text.substring(2, 4)),
                Integer.parseInt(text.substring(4)));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The day and month an entry was booked on, in the year closest to its value date.
    ///
    /// @param value ISO date
    /// @param booked `MMDD`
    static Optional<String> booked(String value, String booked) {
        LocalDate near = LocalDate.parse(value);
        int month = Integer.parseInt(booked.substring(0, 2));
        int year = near.getYear();
        if (month == 12 && near.getMonthValue() == 1) {
            year--;
        } else if (month == 1 && near.getMonthValue() == 12) {
            year++;
        }
        return day(year, month, Integer.parseInt(booked.substring(2))).map(LocalDate::toString);
    }

    /// A time indication (field 13C) on a date, `2001-02-28T09:51+01:00`; empty if it is none.
    static Optional<String> indicated(String date, String indication) {
        Matcher matcher = INDICATION.matcher(indication.strip());
        return matcher.matches()
                ? Optional.of(
                        "%sT%s:%s%s%s:%s"
                                .formatted(
                                        date,
                                        matcher.group(2),
                                        matcher.group(3),
                                        matcher.group(4),
                                        matcher.group(5),
                                        matcher.group(6)))
                : Optional.empty();
    }
}
