// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.mapping;

import org.tributary.importers.dialect.Guess;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// A mapping read out of the headers, each column with its confidence and reason.
///
/// @param columns the guessed column of each field found
public record MappingGuess(Map<Field, Guess<MappedColumn>> columns) {

    public MappingGuess {
        EnumMap<Field, Guess<MappedColumn>> copy = new EnumMap<>(Field.class);
        copy.putAll(columns);
        columns = Collections.unmodifiableMap(copy);
    }

    /// Every column as the user or a profile said.
    public static MappingGuess given(Mapping mapping, String by) {
        Map<Field, Guess<MappedColumn>> columns = new EnumMap<>(Field.class);
        mapping.columns().forEach((field, column) -> columns.put(field, Guess.given(column, by)));
        return new MappingGuess(columns);
    }

    /// This guess where `mapping` agrees with it; what differs was settled by somebody.
    public MappingGuess corrected(Mapping mapping, String by) {
        Map<Field, Guess<MappedColumn>> settled = new EnumMap<>(Field.class);
        mapping.columns()
                .forEach(
                        (field, column) -> {
                            Guess<MappedColumn> guess = columns.get(field);
                            boolean same = guess != null && guess.value().equals(column);
                            settled.put(field, same ? guess : Guess.given(column, by));
                        });
        return new MappingGuess(settled);
    }

    /// The guessed columns without their reasons.
    public Mapping mapping() {
        Map<Field, MappedColumn> plain = new EnumMap<>(Field.class);
        columns.forEach((field, guess) -> plain.put(field, guess.value()));
        return new Mapping(plain);
    }
}
