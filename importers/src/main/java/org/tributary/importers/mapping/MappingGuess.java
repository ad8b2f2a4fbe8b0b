// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.mapping;

import org.tributary.importers.dialect.Guess;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A mapping read out of the headers, each column with its confidence and reason.
///
/// @param columns the guessed column of each field found
public record MappingGuess(Map<Field, Guess<MappedColumn>> columns) {

    public MappingGuess {
        EnumMap<Field, Guess<MappedColumn>> copy = new EnumMap<>(Field.class);
        copy.putAll(columns);
        columns = Collections.unmodifiableMap(copy);
    }

    /// Maps headers whose words are known. Two columns called plainly `Account` or `Bank` are taken
    /// as payer's and receiver's in this order, with low confidence.
    public static MappingGuess of(List<String> headers, HeaderWords words) {
        Map<Field, Guess<MappedColumn>> found = new EnumMap<>(Field.class);
        Map<String, Integer> plainSeen = new HashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i);
            Optional<Field> field = words.field(header);
            MappedColumn column = new MappedColumn(i, List.of(header));
            if (field.isPresent()) {
                found.putIfAbsent(
                        field.get(),
                        new Guess<>(
                                column,
                                0.9,
                                "'%s' is a usual header for the %s"
                                        .formatted(header, field.get().word())));
            } else {
                side(header, plainSeen).ifPresent(side -> found.putIfAbsent(side, bySide(column)));
            }
        }
        return new MappingGuess(found);
    }

    private static Guess<MappedColumn> bySide(MappedColumn column) {
        return new Guess<>(column, 0.5, "the payer's column usually comes before the receiver's");
    }

    private static Optional<Field> side(String header, Map<String, Integer> seen) {
        String plain = HeaderWords.plain(header);
        String noun = plain.equals("account 1") || plain.equals("account 2") ? "account" : plain;
        if (!noun.equals("account") && !noun.equals("bank")) {
            return Optional.empty();
        }
        boolean first = seen.merge(noun, 1, Integer::sum) == 1;
        return Optional.of(
                noun.equals("account")
                        ? (first ? Field.FROM_ACCOUNT : Field.TO_ACCOUNT)
                        : (first ? Field.FROM_BANK : Field.TO_BANK));
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
