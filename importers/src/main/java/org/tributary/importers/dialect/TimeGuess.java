// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.dialect;

import org.tributary.importers.value.TimePattern;
import org.tributary.importers.value.TimeReader;
import org.tributary.importers.value.ValueFault;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds how times are written by trying the customary patterns on the values of a column.
///
/// Where day and month could be swapped without any value objecting, the guess says so and has a
/// low confidence: that choice is the user's.
public final class TimeGuess {

    private static final List<String> CUSTOMARY =
            List.of(
                    "iso",
                    "yyyy/MM/dd[ HH:mm[:ss[.SSS]]]X",
                    "yyyy/M/d[ H:mm[:ss]]",
                    "dd.MM.yyyy[ HH:mm[:ss]]",
                    "d.M.yyyy[ H:mm[:ss]]",
                    "dd.MM.yy[ HH:mm[:ss]]",
                    "dd/MM/yyyy[ HH:mm[:ss]]",
                    "MM/dd/yyyy[ HH:mm[:ss]]",
                    "d/M/yyyy[ H:mm[:ss]]",
                    "M/d/yyyy[ H:mm[:ss]]",
                    "d/M/yyyy h:mm[:ss] a",
                    "M/d/yyyy h:mm[:ss] a",
                    "dd/MM/yyyy, HH:mm[:ss]",
                    "MM/dd/yyyy, HH:mm[:ss]",
                    "d/M/yyyy, h:mm[:ss] a",
                    "M/d/yyyy, h:mm[:ss] a",
                    "d/M/yy h:mm[:ss] a",
                    "M/d/yy h:mm[:ss] a",
                    "yyyy-MM-dd h:mm[:ss] a",
                    "yyyy/MM/dd h:mm[:ss] a",
                    "yyyy-M-d[ H:mm[:ss]]",
                    "dd.MM.yyyy, HH:mm[:ss]",
                    "dd.MM.yyyy HH.mm[.ss]",
                    "dd/MM/yyyy HH.mm[.ss]",
                    "MM/dd/yyyy HH.mm[.ss]",
                    "dd/MM/yy[ HH:mm[:ss]]",
                    "MM/dd/yy[ HH:mm[:ss]]",
                    "d/M/yy[ H:mm[:ss]]",
                    "M/d/yy[ H:mm[:ss]]",
                    "dd-MM-yyyy[ HH:mm[:ss[.SSS]]]",
                    "MM-dd-yyyy[ HH:mm[:ss[.SSS]]]",
                    "dd-MM-yyyy h:mm[:ss] a",
                    "MM-dd-yyyy h:mm[:ss] a",
                    "dd-MM-yy[ HH:mm[:ss]]",
                    "MM-dd-yy[ HH:mm[:ss]]",
                    "d MMM yyyy[ HH:mm[:ss]]",
                    "d MMM yy[ HH:mm[:ss]]",
                    "d MMM yyyy, HH:mm[:ss]",
                    "d MMM yyyy h:mm[:ss] a",
                    "d MMM yyyy, h:mm[:ss] a",
                    "d MMM. yyyy[ HH:mm[:ss]]",
                    "d. MMM yyyy[ HH:mm[:ss]]",
                    "d. MMM. yyyy[ HH:mm[:ss]]",
                    "d-MMM-yyyy[ HH:mm[:ss]]",
                    "d-MMM-yyyy h:mm[:ss] a",
                    "d-MMM-yy",
                    "d/MMM/yyyy[ HH:mm[:ss]]",
                    "MMM d, yyyy[ HH:mm[:ss]]",
                    "MMM d, yyyy h:mm[:ss] a",
                    "MMM d, yyyy, h:mm[:ss] a",
                    "MMM d yyyy[ HH:mm[:ss]]",
                    "yyyy.MM.dd[ HH:mm[:ss]]",
                    "yyyy.MM.dd.[ HH:mm[:ss]]",
                    "yyyy年M月d日[ H:mm[:ss]]",
                    "d. M. yyyy[ H:mm[:ss]]",
                    "yyyyMMdd[ HH:mm[:ss]]",
                    "yyyyMMdd HHmmss",
                    "yyyyMMddTHHmmssX",
                    "yyyyMMddHHmmss");

    /// Seconds and milliseconds since 1970, and Excel's days, with the values that are of the years
    /// 2001 to 2099: a number outside is none of them.
    private static final List<Counted> COUNTED =
            List.of(
                    new Counted("epoch-seconds", 978_307_200L, 4_102_444_799L, 0.9),
                    new Counted("epoch-millis", 978_307_200_000L, 4_102_444_799_999L, 0.9),
                    new Counted(TimePattern.EXCEL_DAYS, 36_892, 73_050, 0.6));

    private record Counted(String pattern, long least, long most, double confidence) {}

    private TimeGuess() {}

    /// @param values cells of the column that may hold times
    public static Guess<TimePattern> of(List<String> values) {
        List<String> filled =
                values.stream()
                        .map(String::strip)
                        .map(v -> v.startsWith("'") ? v.substring(1) : v)
                        .filter(v -> !v.isEmpty())
                        .toList();
        List<String> fitting = new ArrayList<>();
        String best = "iso";
        long most = 0;
        for (String pattern : CUSTOMARY) {
            long read = read(filled, TimePattern.of(pattern));
            if (read > 0 && read == filled.size()) {
                fitting.add(pattern);
            }
            if (read > most) {
                most = read;
                best = pattern;
            }
        }
        if (most == 0) {
            return counted(filled)
                    .orElseGet(
                            () ->
                                    new Guess<>(
                                            TimePattern.of("iso"),
                                            0,
                                            "no value reads as a date or time"));
        }
        return judge(best, most, filled, fitting);
    }

    /// Times that are mere numbers, if all of them are of this century.
    private static Optional<Guess<TimePattern>> counted(List<String> values) {
        return COUNTED.stream()
                .filter(counted -> !values.isEmpty())
                .filter(counted -> values.stream().allMatch(value -> isWithin(value, counted)))
                .findFirst()
                .map(
                        counted ->
                                new Guess<>(
                                        TimePattern.of(counted.pattern()),
                                        counted.confidence(),
                                        "all %d values are numbers that make sense as %s"
                                                .formatted(values.size(), counted.pattern())));
    }

    private static boolean isWithin(String value, Counted counted) {
        boolean days = counted.pattern().equals(TimePattern.EXCEL_DAYS);
        if (!value.matches(days ? "\\d{5}(\\.\\d+)?" : "\\d{9,13}")) {
            return false;
        }
        int point = value.indexOf('.');
        long whole = Long.parseLong(point < 0 ? value : value.substring(0, point));
        return whole >= counted.least() && whole <= counted.most();
    }

    /// Whether a pattern counts from a day on instead of writing a date.
    public static boolean isCounted(TimePattern pattern) {
        return COUNTED.stream().anyMatch(counted -> counted.pattern().equals(pattern.text()));
    }

    private static Guess<TimePattern> judge(
            String best, long read, List<String> values, List<String> fitting) {
        int all = values.size();
        TimePattern pattern = TimePattern.of(best);
        String found = "%d of %d values read as %s".formatted(read, all, best);
        if (read < all) {
            return new Guess<>(pattern, 0.8 * read / all, found);
        }
        String swapped = swapped(best);
        if (!swapped.equals(best) && fitting.contains(swapped)) {
            boolean inOrder = isInOrder(values, best);
            boolean swappedInOrder = isInOrder(values, swapped);
            if (inOrder && swappedInOrder && span(values, swapped) * 8 < span(values, best)) {
                return new Guess<>(
                        TimePattern.of(swapped),
                        0.6,
                        "%d of %d values read as %s, and so read they are days apart, not months"
                                .formatted(read, all, swapped));
            }
            if (inOrder != swappedInOrder) {
                return new Guess<>(
                        inOrder ? pattern : TimePattern.of(swapped),
                        0.75,
                        "%d of %d values read as %s, and so read they are in order"
                                .formatted(read, all, inOrder ? best : swapped));
            }
            return new Guess<>(
                    pattern, 0.5, found + ", but day and month could as well be swapped");
        }
        return new Guess<>(pattern, 0.95, found);
    }

    /// Whether three or more times never step back, or never forward.
    private static boolean isInOrder(List<String> values, String pattern) {
        TimeReader reader = new TimeReader(TimePattern.of(pattern), ZoneOffset.UTC);
        boolean rises = true;
        boolean falls = true;
        long last = 0;
        for (int i = 0; i < values.size(); i++) {
            char[] chars = values.get(i).toCharArray();
            reader.read(chars, 0, chars.length);
            rises &= i == 0 || reader.millis() >= last;
            falls &= i == 0 || reader.millis() <= last;
            last = reader.millis();
        }
        return values.size() > 2 && (rises || falls);
    }

    private static long span(List<String> values, String pattern) {
        return Math.abs(millis(values.getFirst(), pattern) - millis(values.getLast(), pattern));
    }

    private static long millis(String value, String pattern) {
        TimeReader reader = new TimeReader(TimePattern.of(pattern), ZoneOffset.UTC);
        reader.read(value.toCharArray(), 0, value.length());
        return reader.millis();
    }

    private static String swapped(String pattern) {
        return pattern.replace('d', '?').replace('M', 'd').replace('?', 'M');
    }

    /// The same pattern with day and month in the other order; empty if they are not both numbers.
    public static Optional<TimePattern> swapped(TimePattern pattern) {
        String swapped = swapped(pattern.text());
        boolean numbers = !pattern.text().contains("MMM") && CUSTOMARY.contains(swapped);
        return numbers && !swapped.equals(pattern.text())
                ? Optional.of(TimePattern.of(swapped))
                : Optional.empty();
    }

    /// Whether a value reads as a time of that pattern.
    public static boolean reads(String value, TimePattern pattern) {
        char[] chars = value.strip().toCharArray();
        return new TimeReader(pattern, ZoneOffset.UTC).read(chars, 0, chars.length)
                == ValueFault.NONE;
    }

    /// How many of the values read as times of that pattern.
    private static long read(List<String> values, TimePattern pattern) {
        TimeReader reader = new TimeReader(pattern, ZoneOffset.UTC);
        return values.stream()
                .map(String::toCharArray)
                .filter(chars -> reader.read(chars, 0, chars.length) == ValueFault.NONE)
                .count();
    }
}
