// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.format;

import org.tributary.importers.mapping.Field;
import org.tributary.ledger.imports.RowProblem;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One of the first rows of a file, as it stands there and as it would be read.
///
/// @param line 1-based physical line
/// @param cells the cells as they stand in the file
/// @param values what would be read from the mapped ones: amounts with their currency, times in
///     UTC; empty if the row is no transfer
/// @param problems why it would be rejected; empty if it would not
/// @param skipped why it would be skipped; empty if it would not
public record PreviewRow(
        long line,
        List<String> cells,
        Map<Field, String> values,
        List<RowProblem> problems,
        String skipped) {

    public PreviewRow {
        cells = List.copyOf(cells);
        EnumMap<Field, String> copy = new EnumMap<>(Field.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
        problems = List.copyOf(problems);
    }
}
