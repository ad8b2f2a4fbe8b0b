// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads days and months as people type them: `2024-03-01`, `2024-03`, `01.03.2024`, a range of
/// them with `..` between, and the names of months.
///
/// @param locale whose names of months are known beside the English ones
record DayReader(Locale locale) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
    private static final Pattern DOTTED = Pattern.compile("(\\d\\d?)\\.(\\d\\d?)\\.(\\d{4})");

    /// The days of a text that is nothing else.
    Optional<SearchDays.Between> read(String text) {
        String[] ends = text.split("\\.\\.|\u2026", -1);
        if (ends.length == 1) {
            return one(text);
        }
        if (ends.length != 2 || (ends[0].isEmpty() && ends[1].isEmpty())) {
            return Optional.empty();
        }
        Optional<SearchDays.Between> from = one(ends[0]);
        Optional<SearchDays.Between> to = one(ends[1]);
        return (from.isEmpty() && !ends[0].isEmpty()) || (to.isEmpty() && !ends[1].isEmpty())
                ? Optional.empty()
                : ordered(
                        from.flatMap(SearchDays.Between::first),
                        to.flatMap(SearchDays.Between::last));
    }

    /// A range that ends before it begins is meant the other way round by nobody.
    private static Optional<SearchDays.Between> ordered(
            Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.isPresent() && last.isPresent() && last.get().isBefore(first.get())
                ? Optional.empty()
                : Optional.of(new SearchDays.Between(first, last));
    }

    private Optional<SearchDays.Between> one(String text) {
        Matcher dotted = DOTTED.matcher(text);
        try {
            if (DAY.matcher(text).matches()) {
                return days(LocalDate.parse(text), LocalDate.parse(text));
            }
            if (dotted.matches()) {
                LocalDate day =
                        LocalDate.of(
                                Integer.parseInt(dotted.group(3)),
                                Integer.parseInt(dotted.group(2)),
                                Integer.parseInt(dotted.group(1)));
                return days(day, day);
            }
            if (MONTH.matcher(text).matches()) {
                return Optional.of(month(YearMonth.parse(text)));
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<SearchDays.Between> days(LocalDate first, LocalDate last) {
        return Optional.of(new SearchDays.Between(Optional.of(first), Optional.of(last)));
    }

    static SearchDays.Between month(YearMonth month) {
        return new SearchDays.Between(
                Optional.of(month.atDay(1)), Optional.of(month.atEndOfMonth()));
    }

    /// A whole year, of four digits that begin with 19 or 20.
    static Optional<Year> year(String text) {
        return text.matches("(19|20)\\d\\d") ? Optional.of(Year.parse(text)) : Optional.empty();
    }

    /// A month by its name or the short form of it.
    Optional<Month> named(String text) {
        String wanted = text.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        for (Month month : Month.values()) {
            for (Locale words : List.of(Locale.ENGLISH, locale)) {
                for (TextStyle style :
                        List.of(
                                TextStyle.FULL,
                                TextStyle.FULL_STANDALONE,
                                TextStyle.SHORT,
                                TextStyle.SHORT_STANDALONE)) {
                    String name = month.getDisplayName(style, words).toLowerCase(words);
                    if (name.replaceAll("\\.$", "").equals(wanted)) {
                        return Optional.of(month);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
