// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import org.tributary.importers.mapping.Field;
import org.tributary.importers.mapping.Mapping;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Which column holds which field, and what the columns are called.
/// Immutable.
final class FieldColumns {

    static final int UNMAPPED = -1;

    private final Map<Field, Integer> position = new EnumMap<>(Field.class);
    private final List<String> names;

    /// @param names unique header of every column of the file
    FieldColumns(Mapping mapping, List<String> names) {
        this.names = List.copyOf(names);
        mapping.columns().forEach((field, column) -> position.put(field, column.position()));
    }

    /// Position of the field's column, or [#UNMAPPED].
    int at(Field field) {
        return position.getOrDefault(field, UNMAPPED);
    }

    boolean has(Field field) {
        return at(field) != UNMAPPED;
    }

    /// The first of three fields that is mapped.
    int first(Field wanted, Field second, Field third) {
        int column = at(wanted);
        if (column == UNMAPPED) {
            column = at(second);
        }
        return column == UNMAPPED ? at(third) : column;
    }

    String name(int column) {
        return column == UNMAPPED ? "" : names.get(column);
    }

    int count() {
        return names.size();
    }

    List<String> names() {
        return names;
    }

    /// Columns that hold none of the fields a reader uses; they are kept as attributes.
    int[] outside(Set<Field> used) {
        return IntStream.range(0, names.size())
                .filter(column -> used.stream().noneMatch(field -> at(field) == column))
                .toArray();
    }
}
