// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist.read;

import org.tributary.ledger.watchlist.BirthDate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates of birth as lists write them: `16 Aug 1963`, `circa 1953`, `Aug 1963`, `1936 to
/// 1938`, `1971-05`, `dd/mm/1950`. Stateless.
public final class BirthWords {

    /// No list says how far "about" reaches; so many years either way are taken for the same.
    public static final int ABOUT_YEARS = 2;

    private static final Pattern ABOUT =
            Pattern.compile("^(?:circa|approximately|approx\\.?|about|c\\.|ca\\.)\\s*");
    private static final Pattern BETWEEN = Pattern.compile("^between\\s+(.+?)\\s+and\\s+(.+)$");
    private static final Pattern YEARS = Pattern.compile("^(\\d{4})\\s*[-–/]\\s*(\\d{4})$");
    private static final Pattern ISO =
            Pattern.compile("^(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?(?:t.*)?$");
    private static final Pattern DAY_FIRST =
            Pattern.compile("^(\\d{1,2}|dd)[/.](\\d{1,2}|mm)[/.](\\d{4})(?: 00:00(?::00)?)?$");
    private static final Pattern WORDS =
            Pattern.compile("^(?:(\\d{1,2})[ .-]+)?(\\p{L}{3,9})\\.?[ ,.-]+(\\d{4})$");
    private static final Pattern YEAR = Pattern.compile("^(\\d{4})$");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private record Span(LocalDate from, LocalDate to) {}

    private BirthWords() {}

    /// @return nothing if the words tell no date this reader knows
    public static Optional<BirthDate> read(String words) {
        String shown = PartyDraft.oneLine(words);
        String text = shown.toLowerCase(Locale.ROOT);
        Matcher about = ABOUT.matcher(text);
        boolean isAbout = about.find();
        if (isAbout) {
            text = text.substring(about.end());
        }
        try {
            return span(text).map(span -> birth(span, isAbout, shown));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// A year, told as about or exactly.
    public static BirthDate about(int from, int to, String words) {
        return birth(new Span(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31)), true, words);
    }

    private static BirthDate birth(Span span, boolean about, String words) {
        return new BirthDate(
                about ? span.from.minusYears(ABOUT_YEARS) : span.from,
                about ? span.to.plusYears(ABOUT_YEARS) : span.to,
                words);
    }

    private static Optional<Span> span(String text) {
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            return joined(between.group(1), between.group(2));
        }
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return joined(years.group(1), years.group(2));
        }
        int to = text.indexOf(" to ");
        return to < 0 ? one(text) : joined(text.substring(0, to), text.substring(to + 4));
    }

    private static Optional<Span> joined(String first, String last) {
        Optional<Span> from = one(first.strip());
        Optional<Span> to = one(last.strip());
        if (from.isEmpty() || to.isEmpty() || to.get().to.isBefore(from.get().from)) {
            return Optional.empty();
        }
        return Optional.of(new Span(from.get().from, to.get().to));
    }

    private static Optional<Span> one(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(days(number(year.group(1)), 0, 0));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            int day = iso.group(3) == null ? 0 : number(iso.group(3));
            return Optional.of(days(number(iso.group(1)), number(iso.group(2)), day));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            int month = dayFirst.group(2).equals("mm") ? 0 : number(dayFirst.group(2));
            int day = dayFirst.group(1).equals("dd") ? 0 : number(dayFirst.group(1));
            return Optional.of(days(number(dayFirst.group(3)), month, day));
        }
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            int month = MONTHS.indexOf(words.group(2).substring(0, 3)) + 1;
            if (month > 0) {
                int day = words.group(1) == null ? 0 : number(words.group(1));
                return Optional.of(days(number(words.group(3)), month, day));
            }
        }
        return Optional.empty();
    }

    /// All days a year, month and day may mean, where 0 is not told.
    private static Span days(int year, int month, int day) {
        if (month == 0) {
            return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        if (day == 0) {
            YearMonth whole = YearMonth.of(year, month);
            return new Span(whole.atDay(1), whole.atEndOfMonth());
        }
        LocalDate one = LocalDate.of(year, month, day);
        return new Span(one, one);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
