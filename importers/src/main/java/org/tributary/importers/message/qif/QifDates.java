// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.qif;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates of QIF, which says nowhere whether day or month comes first: `1/31'24`, `31.1.2024`,
/// `1/31/98`, `2024-01-31`. The order is taken from a date that can only be read one way.
/// Immutable.
final class QifDates {

    /// Which of the first two numbers is the month.
    enum Order {
        MONTH_FIRST,
        DAY_FIRST
    }

    private static final Pattern PARTS =
            Pattern.compile("([0-9]{1,4})\\s*[/.-]\\s*([0-9]{1,2})\\s*([/.'-])\\s*([0-9]{1,4})");
    private static final int MONTHS = 12;
    private static final int FOUR_DIGITS = 1_000;
    private static final int LAST_OF_2000S = 69;

    private final Order order;

    QifDates(Order order) {
        this.order = order;
    }

    /// The order a date shows, if it can only be read one way.
    static Optional<Order> order(String text) {
        Matcher parts = PARTS.matcher(text.strip());
        if (!parts.matches() || parts.group(1).length() > 2) {
            return Optional.empty();
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(2));
        if (first > MONTHS && second <= MONTHS) {
            return Optional.of(Order.DAY_FIRST);
        }
        return second > MONTHS && first <= MONTHS
                ? Optional.of(Order.MONTH_FIRST)
                : Optional.empty();
    }

    /// The ISO date; the text as it stands if it is none, to be refused as a time.
    String iso(String text) {
        Matcher parts = PARTS.matcher(text.strip());
        if (!parts.matches()) {
            return text;
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(2));
        int last = Integer.parseInt(parts.group(4));
        if (parts.group(1).length() == 4) {
            return date(first, second, last).orElse(text);
        }
        int year = year(last, parts.group(3).equals("'"));
        return (order == Order.DAY_FIRST ? date(year, second, first) : date(year, first, second))
                .orElse(text);
    }

    /// After an apostrophe years count from 2000; otherwise 70 to 99 are of the century before.
    private static int year(int number, boolean apostrophe) {
        if (number >= FOUR_DIGITS) {
            return number;
        }
        return apostrophe || number <= LAST_OF_2000S ? 2000 + number : 1900 + number;
    }

    private static Optional<String> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
