// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.recognition;

import org.tributary.importers.dialect.Guess;
import org.tributary.importers.mapping.Field;
import org.tributary.importers.mapping.MappedColumn;
import org.tributary.importers.mapping.MappingGuess;
import org.tributary.ledger.account.Iban;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Finds which column is what in a file without a header, from the values alone. All of it is to be
/// checked.
final class ValueGuess {

    private final Sample sample;
    private final Map<Field, Guess<MappedColumn>> found = new EnumMap<>(Field.class);
    private final List<Integer> free = new ArrayList<>();

    ValueGuess(Sample sample) {
        this.sample = sample;
    }

    /// The mapping of a statement, as far as its values tell; empty if they tell no time and
    // amount.
    MappingGuess find() {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < sample.width(); i++) {
            ColumnValues values = sample.column(i);
            if (values.is(ValueKind.EMPTY)) {
                continue;
            }
            if (values.is(ValueKind.DATE)) {
                put(found.containsKey(Field.TIME) ? Field.VALUE_DATE : Field.TIME, i, "dates");
            } else if (values.is(ValueKind.CURRENCY)) {
                put(Field.CURRENCY, i, "currencies");
            } else if (values.is(ValueKind.DIRECTION) && values.distinct() > 1) {
                put(Field.DIRECTION, i, "words for in and out");
            } else if (isAmount(values)) {
                numbers.add(i);
            } else {
                free.add(i);
            }
        }
        numbers(numbers);
        texts();
        boolean whole =
                found.containsKey(Field.TIME)
                        && (found.containsKey(Field.AMOUNT) || found.containsKey(Field.DEBIT));
        return new MappingGuess(whole ? found : Map.of());
    }

    /// A long number without decimals is a reference or an account.
    private static boolean isAmount(ColumnValues values) {
        return values.is(ValueKind.NUMBER)
                && values.filled().stream().noneMatch(value -> value.matches("\\d{9,}"));
    }

    private void numbers(List<Integer> columns) {
        if (columns.size() == 1) {
            put(Field.AMOUNT, columns.getFirst(), "amounts");
        } else if (columns.size() >= 2 && neverBoth(columns.get(0), columns.get(1))) {
            put(Field.DEBIT, columns.get(0), "amounts where the next amount column has none");
            put(Field.CREDIT, columns.get(1), "amounts where the one before has none");
            if (columns.size() > 2) {
                put(Field.BALANCE, columns.get(2), "amounts in every row");
            }
        } else if (columns.size() >= 2) {
            put(Field.AMOUNT, columns.get(0), "the first amounts");
            put(Field.BALANCE, columns.get(1), "the second amounts");
        }
    }

    private boolean neverBoth(int first, int second) {
        List<String> some = sample.column(first).all();
        List<String> others = sample.column(second).all();
        int both = 0;
        for (int i = 0; i < some.size(); i++) {
            both += some.get(i).isBlank() || others.get(i).isBlank() ? 0 : 1;
        }
        return both == 0;
    }

    private void texts() {
        int longest = -1;
        for (int column : free) {
            ColumnValues values = sample.column(column);
            boolean constant = values.distinct() == 1 && values.filled().size() > 1;
            if (values.is(ValueKind.ACCOUNT) && constant) {
                put(Field.OWN_ACCOUNT, column, "the same number in every row");
            } else if (isIban(values)) {
                put(Field.COUNTERPARTY_ACCOUNT, column, "IBANs");
            } else if (longest < 0
                    || values.averageLength() > sample.column(longest).averageLength()) {
                longest = column;
            }
        }
        if (longest >= 0) {
            put(Field.REFERENCE, longest, "the longest texts");
        }
    }

    private static boolean isIban(ColumnValues values) {
        return values.filled().stream().allMatch(value -> Iban.of(value).isPresent());
    }

    private void put(Field field, int column, String what) {
        found.putIfAbsent(
                field,
                new Guess<>(
                        new MappedColumn(column, List.of()),
                        0.5,
                        "the file names no columns, but this one holds %s; check it"
                                .formatted(what)));
    }
}
