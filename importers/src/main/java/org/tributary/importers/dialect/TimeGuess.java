// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.dialect;

import org.tributary.importers.value.TimePattern;
import org.tributary.importers.value.TimeReader;
import org.tributary.importers.value.ValueFault;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

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
                    "dd/MM/yy[ HH:mm[:ss]]",
                    "MM/dd/yy[ HH:mm[:ss]]",
                    "dd-MM-yyyy[ HH:mm[:ss]]",
                    "MM-dd-yyyy[ HH:mm[:ss]]",
                    "d MMM yyyy[ HH:mm[:ss]]",
                    "d MMM yy[ HH:mm[:ss]]",
                    "d-MMM-yyyy[ HH:mm[:ss]]",
                    "d-MMM-yy",
                    "MMM d, yyyy[ HH:mm[:ss]]",
                    "yyyy.MM.dd[ HH:mm[:ss]]",
                    "yyyy.MM.dd.[ HH:mm[:ss]]",
                    "yyyy年M月d日[ H:mm[:ss]]",
                    "d. M. yyyy[ H:mm[:ss]]",
                    "yyyyMMdd[ HH:mm[:ss]]",
                    "yyyyMMddHHmmss");

    private TimeGuess() {}

    /// @param values cells of the column that may hold times
    public static Guess<TimePattern> of(List<String> values) {
        List<String> filled = values.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
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
            return new Guess<>(TimePattern.of("iso"), 0, "no value reads as a date or time");
        }
        return judge(best, most, filled, fitting);
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

    private static String swapped(String pattern) {
        return pattern.replace('d', '?').replace('M', 'd').replace('?', 'M');
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
