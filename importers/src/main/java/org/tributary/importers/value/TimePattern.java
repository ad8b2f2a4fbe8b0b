// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How a file writes dates and times.
///
/// `yyyy` or `yy` year (two digits mean 1970 to 2069), `MM` or `M` month, `MMM` a month's
/// name, `dd` or `d` day, `HH` or `H` hour, `hh` or `h` with `a` for AM and PM, `mm` minute,
/// `ss` second, `SSS` a fraction of any length (kept to the millisecond), `X` an offset such as
/// `Z` or `+07:00`, which may be missing. What stands in `[ ]` may be missing. Everything else
/// stands for itself. Besides, `iso`, `epoch-seconds`, `epoch-millis`, and
/// `days since 2017-01-01` and `hours since 2017-01-01` for simulators that count steps; days may
/// have a fraction, as Excel's have (`days since 1899-12-30`).
///
/// @param text the pattern as users write it
/// @param parts the pattern taken apart
public record TimePattern(String text, List<Part> parts) {

    /// ISO 8601 dates and times; `T` or a blank between them, seconds and offset may be missing.
    public static final String ISO = "yyyy-MM-dd[THH:mm[:ss[.SSS]]][ HH:mm[:ss[.SSS]]]X";

    /// Brackets within brackets a pattern may have; ISO needs two.
    private static final int DEEPEST = 8;

    /// Excel's serial dates: days since 1899-12-30, the time of day as a fraction.
    public static final String EXCEL_DAYS = "days since 1899-12-30";

    private static final String DAYS_SINCE = "days since ";
    private static final String HOURS_SINCE = "hours since ";

    /// One piece of a pattern.
    public sealed interface Part {
        /// A number of `min` to `max` digits; `field` is the pattern letter.
        record Digits(char field, int min, int max) implements Part {}

        /// The character itself.
        record Literal(char c) implements Part {}

        /// A month's name or its first letters, in one of the languages of [MonthNames].
        record MonthName() implements Part {}

        /// AM or PM.
        record HalfDay() implements Part {}

        /// An offset from UTC, which may be missing.
        record Offset() implements Part {}

        /// Parts that may be missing together.
        record Maybe(List<Part> parts) implements Part {}

        /// A number counted in `unitMillis` from `epochMillis`; only days may have a fraction.
        record Count(long epochMillis, long unitMillis) implements Part {}
    }

    /// Takes a pattern apart.
    ///
    /// @throws IllegalArgumentException if it is no pattern, with the reason in words
    public static TimePattern of(String text) {
        return new TimePattern(text, partsOf(text.strip()));
    }

    private static List<Part> partsOf(String text) {
        if (text.equals("epoch-seconds")) {
            return List.of(new Part.Count(0, 1_000));
        }
        if (text.equals("epoch-millis")) {
            return List.of(new Part.Count(0, 1));
        }
        if (text.startsWith(DAYS_SINCE)) {
            return List.of(new Part.Count(dayOf(text.substring(DAYS_SINCE.length())), 86_400_000));
        }
        if (text.startsWith(HOURS_SINCE)) {
            return List.of(new Part.Count(dayOf(text.substring(HOURS_SINCE.length())), 3_600_000));
        }
        String pattern = text.equals("iso") ? ISO : text;
        int[] at = {0};
        List<Part> parts = sequence(pattern, at, 0);
        if (at[0] < pattern.length()) {
            throw new IllegalArgumentException("'%s' closes a ] it never opened".formatted(text));
        }
        if (!pattern.contains("yy") || !pattern.contains("M") || !pattern.contains("d")) {
            throw new IllegalArgumentException(
                    "'%s' needs a year, a month and a day, as in yyyy-MM-dd HH:mm".formatted(text));
        }
        return parts;
    }

    private static long dayOf(String date) {
        try {
            LocalDate day = LocalDate.parse(date.strip());
            if (day.getYear() < 1 || day.getYear() > 9999) {
                throw new DateTimeException("the year is not one of a ledger");
            }
            return day.toEpochDay() * 86_400_000;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'%s' is not a date such as 2017-01-01".formatted(date), e);
        }
    }

    private static List<Part> sequence(String pattern, int[] at, int depth) {
        List<Part> parts = new ArrayList<>();
        while (at[0] < pattern.length() && pattern.charAt(at[0]) != ']') {
            char c = pattern.charAt(at[0]);
            if (c == '[') {
                parts.add(maybe(pattern, at, depth + 1));
            } else {
                int run = run(pattern, at[0]);
                parts.addAll(letters(c, run, pattern));
                at[0] += run;
            }
        }
        return List.copyOf(parts);
    }

    private static Part maybe(String pattern, int[] at, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException(
                    "'%s' has [ within [ more than %d times".formatted(shown(pattern), DEEPEST));
        }
        at[0]++;
        List<Part> parts = sequence(pattern, at, depth);
        if (at[0] == pattern.length()) {
            throw new IllegalArgumentException("'%s' never closes a [".formatted(pattern));
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("'%s' has nothing within [ ]".formatted(pattern));
        }
        at[0]++;
        return new Part.Maybe(parts);
    }

    private static String shown(String pattern) {
        return pattern.substring(0, Math.min(pattern.length(), 40));
    }

    private static int run(String pattern, int from) {
        int to = from + 1;
        while (to < pattern.length() && pattern.charAt(to) == pattern.charAt(from)) {
            to++;
        }
        return to - from;
    }

    private static List<Part> letters(char c, int run, String pattern) {
        return switch (c) {
            case 'y' -> List.of(new Part.Digits('y', run <= 2 ? 2 : 4, run <= 2 ? 2 : 4));
            case 'M' ->
                    run >= 3
                            ? List.of(new Part.MonthName())
                            : List.of(new Part.Digits('M', run, 2));
            case 'd', 'H', 'h', 'm', 's' -> {
                if (run > 2) {
                    throw new IllegalArgumentException(
                            "'%s' has %d %s in a row".formatted(pattern, run, c));
                }
                yield List.of(new Part.Digits(c, run, 2));
            }
            case 'S' -> List.of(new Part.Digits('S', 1, 9));
            case 'a' -> List.of(new Part.HalfDay());
            case 'X' -> List.of(new Part.Offset());
            default -> Collections.nCopies(run, new Part.Literal(c));
        };
    }
}
