// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.recognition;

import org.tributary.importers.dialect.Guess;
import org.tributary.importers.dialect.NumberGuess;
import org.tributary.importers.dialect.TimeGuess;
import org.tributary.importers.rows.NumberText;
import org.tributary.importers.value.TimeOfDay;
import org.tributary.importers.value.TimePattern;
import org.tributary.ledger.money.Currencies;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The values of one column in the first rows, and what they look like. Immutable.
final class ColumnValues {

    /// Values looked at; more tell nothing new.
    private static final int MOST = 80;

    private final List<String> all;
    private final List<String> filled;
    private final Set<ValueKind> kinds;

    /// @param all the cells in file order
    ColumnValues(List<String> all) {
        this.all = List.copyOf(all);
        filled = all.stream().map(NumberText::plain).filter(v -> !v.isEmpty()).toList();
        kinds = filled.isEmpty() ? EnumSet.of(ValueKind.EMPTY) : look();
    }

    private Set<ValueKind> look() {
        Set<ValueKind> seen = EnumSet.noneOf(ValueKind.class);
        List<String> few = filled.subList(0, Math.min(MOST, filled.size()));
        if (most(few, value -> Currencies.shipped().find(value).isPresent())) {
            seen.add(ValueKind.CURRENCY);
        }
        boolean several = filled.size() > 1 || all.size() < 3;
        if (several && DirectionVocabulary.holds(all.stream().filter(v -> !v.isBlank()).toList())) {
            seen.add(ValueKind.DIRECTION);
        }
        if (most(few, value -> TimeOfDay.millis(value).isPresent())) {
            seen.add(ValueKind.TIME_OF_DAY);
        }
        if (few.getFirst().codePoints().anyMatch(Character::isDigit) || few.size() > 1) {
            Guess<TimePattern> time = TimeGuess.of(few);
            if (time.confidence() > 0.4) {
                boolean counted = TimeGuess.isCounted(time.value());
                seen.add(counted ? ValueKind.COUNTED_TIME : ValueKind.DATE);
            }
        }
        if (most(few, NumberGuess::looksLike)) {
            seen.add(ValueKind.NUMBER);
        }
        if (most(few, ColumnValues::looksLikeAccount)) {
            seen.add(ValueKind.ACCOUNT);
        }
        if (seen.isEmpty() || few.stream().anyMatch(v -> v.chars().anyMatch(c -> c == ' '))) {
            seen.add(ValueKind.TEXT);
        }
        return seen;
    }

    /// Four of five: a head may hold a total or a note.
    private static boolean most(List<String> values, Predicate<String> test) {
        return values.stream().filter(test).count() * 5 >= values.size() * 4L;
    }

    private static boolean looksLikeAccount(String value) {
        long digits = value.chars().filter(Character::isDigit).count();
        boolean masked = value.indexOf('*') >= 0;
        return value.length() <= 70
                && (value.indexOf(' ') < 0 || value.matches("[A-Z0-9]{4}( [A-Z0-9]{1,4})+"))
                && (digits >= 4 || masked || value.startsWith("0x"));
    }

    boolean is(ValueKind kind) {
        return kinds.contains(kind);
    }

    boolean fits(Set<ValueKind> wanted) {
        return kinds.stream().anyMatch(wanted::contains);
    }

    /// Cells in file order, blank ones among them.
    List<String> all() {
        return all;
    }

    /// Cells that hold something, in file order.
    List<String> filled() {
        return filled;
    }

    long distinct() {
        return filled.stream().distinct().count();
    }

    double averageLength() {
        return filled.stream().mapToInt(String::length).average().orElse(0);
    }
}
