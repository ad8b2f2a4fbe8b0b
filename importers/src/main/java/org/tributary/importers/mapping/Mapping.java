// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Which column holds which field. Columns that hold none are kept as attributes. Immutable.
///
/// @param columns at most one column per field
public record Mapping(Map<Field, MappedColumn> columns) {

    public static final Mapping NONE = new Mapping(Map.of());

    /// Fields a transfer is whole without.
    private static final Set<Field> SPARE =
            Set.of(Field.CHANNEL, Field.REFERENCE, Field.FROM_NAME, Field.TO_NAME, Field.LABEL);

    public Mapping {
        EnumMap<Field, MappedColumn> copy = new EnumMap<>(Field.class);
        copy.putAll(columns);
        columns = Collections.unmodifiableMap(copy);
    }

    public OptionalInt position(Field field) {
        MappedColumn column = columns.get(field);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column.position());
    }

    public boolean has(Field field) {
        return columns.containsKey(field);
    }

    public Mapping with(Field field, MappedColumn column) {
        EnumMap<Field, MappedColumn> changed = new EnumMap<>(Field.class);
        changed.putAll(columns);
        changed.put(field, column);
        return new Mapping(changed);
    }

    public Mapping without(Field field) {
        EnumMap<Field, MappedColumn> changed = new EnumMap<>(Field.class);
        changed.putAll(columns);
        changed.remove(field);
        return new Mapping(changed);
    }

    /// This mapping on a file with these headers: where a header stands elsewhere than expected,
    /// the column follows it; a label, name, channel or reference may be missing. Empty if any
    /// other header is not there, or not at one clear place.
    public Optional<Mapping> boundTo(List<String> header) {
        Mapping bound = this;
        for (Map.Entry<Field, MappedColumn> entry : columns.entrySet()) {
            MappedColumn column = entry.getValue();
            if (standsAt(column, header, column.position())) {
                continue;
            }
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < header.size(); i++) {
                if (standsAt(column, header, i)) {
                    found.add(i);
                }
            }
            if (found.size() == 1) {
                MappedColumn moved = new MappedColumn(found.getFirst(), column.headers());
                bound = bound.with(entry.getKey(), moved);
            } else if (found.isEmpty() && SPARE.contains(entry.getKey())) {
                bound = bound.without(entry.getKey());
            } else {
                return Optional.empty();
            }
        }
        return bound.columnsDiffer() ? Optional.of(bound) : Optional.empty();
    }

    private boolean columnsDiffer() {
        return columns.values().stream().map(MappedColumn::position).distinct().count()
                == columns.size();
    }

    private static boolean standsAt(MappedColumn column, List<String> header, int position) {
        return position < header.size() && column.expects(header.get(position));
    }

    /// What keeps rows from becoming transfers, in words; empty if nothing does.
    ///
    /// @param fixedCurrency whether the profile names one currency for all rows
    public List<String> missing(Optional<?> fixedCurrency) {
        List<String> missing = new ArrayList<>();
        need(Field.FROM_ACCOUNT, missing);
        need(Field.TO_ACCOUNT, missing);
        need(Field.TIME, missing);
        if (!has(Field.AMOUNT) && !has(Field.AMOUNT_PAID) && !has(Field.AMOUNT_RECEIVED)) {
            missing.add(
                    "No column holds an amount. Choose one for amount, or one each for paid and"
                            + " received.");
        }
        boolean sides = has(Field.CURRENCY_PAID) || has(Field.CURRENCY_RECEIVED);
        if (!has(Field.CURRENCY) && !sides && fixedCurrency.isEmpty()) {
            missing.add(
                    "No column holds a currency. Choose one, or name the currency of all rows.");
        }
        return missing;
    }

    private void need(Field field, List<String> missing) {
        if (!has(field)) {
            missing.add("No column holds the %s. Choose one.".formatted(field.word()));
        }
    }
}
