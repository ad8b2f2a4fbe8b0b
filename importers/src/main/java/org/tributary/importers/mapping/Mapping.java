// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
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

    /// Fields a row means something else without.
    private static final Set<Field> NEEDED =
            EnumSet.of(
                    Field.FROM_BANK,
                    Field.FROM_ACCOUNT,
                    Field.TO_BANK,
                    Field.TO_ACCOUNT,
                    Field.TIME,
                    Field.TIME_OF_DAY,
                    Field.AMOUNT,
                    Field.AMOUNT_PAID,
                    Field.CURRENCY_PAID,
                    Field.AMOUNT_RECEIVED,
                    Field.CURRENCY_RECEIVED,
                    Field.CURRENCY,
                    Field.OWN_ACCOUNT,
                    Field.COUNTERPARTY_ACCOUNT,
                    Field.DEBIT,
                    Field.CREDIT,
                    Field.DIRECTION,
                    Field.PARTY_NUMBER,
                    Field.PARTY_NAME,
                    Field.PARTY_LAST_NAME,
                    Field.PARTY_ACCOUNT,
                    Field.PARTY_BANK);

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
    /// the column follows it; what a row means the same without, such as a label, a name or a
    /// detail, may be missing. Empty if any other header is not there, or not at one clear place.
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
            } else if (found.isEmpty() && !NEEDED.contains(entry.getKey())) {
                bound = bound.without(entry.getKey());
            } else {
                return Optional.empty();
            }
        }
        return bound.columnsDiffer() ? Optional.of(bound) : Optional.empty();
    }

    /// The headers this mapping needs and a file with these headers has not, in words.
    public List<String> lacking(List<String> header) {
        List<String> lacking = new ArrayList<>();
        for (Map.Entry<Field, MappedColumn> entry : columns.entrySet()) {
            MappedColumn column = entry.getValue();
            boolean there = header.stream().anyMatch(column::expects);
            if (!there && NEEDED.contains(entry.getKey())) {
                lacking.add("'%s'".formatted(String.join("' or '", column.headers())));
            }
        }
        return lacking;
    }

    /// A type of transaction may say its direction too.
    private boolean columnsDiffer() {
        Mapping apart = has(Field.DIRECTION) ? without(Field.CHANNEL) : this;
        return apart.columns.values().stream().map(MappedColumn::position).distinct().count()
                == apart.columns.size();
    }

    private static boolean standsAt(MappedColumn column, List<String> header, int position) {
        return position < header.size() && column.expects(header.get(position));
    }
}
