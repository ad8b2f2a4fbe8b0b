// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import org.tributary.app.window.kit.Texts;
import org.tributary.importers.dialect.Guess;
import org.tributary.importers.format.PreviewRow;
import org.tributary.importers.format.Recognised;
import org.tributary.importers.mapping.Field;
import org.tributary.importers.mapping.MappedColumn;
import org.tributary.importers.mapping.Mapping;
import org.tributary.importers.profile.ProfileLibrary;
import org.tributary.importers.profile.Settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lays out what was recognised of a file as the page shows it.
///
/// @param library the profiles that can be chosen
record Sheets(Texts texts, ProfileLibrary library) {

    /// @param settings what the user fixed
    Sheet of(Path file, Recognised recognised, Settings settings) {
        List<Sheet.Column> columns = columns(recognised);
        return new Sheet(
                file,
                recognised,
                new PartGuesses(texts, library).of(recognised, settings),
                columns,
                recognised.preview().rows().stream().map(row -> row(row, columns)).toList());
    }

    private List<Sheet.Column> columns(Recognised recognised) {
        List<String> headers = recognised.preview().headers();
        List<Sheet.Column> columns = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            columns.add(column(i, headers.get(i), recognised));
        }
        return columns;
    }

    private Sheet.Column column(int position, String name, Recognised recognised) {
        Optional<Field> field = fieldAt(position, recognised.profile().mapping());
        if (field.isEmpty()) {
            return new Sheet.Column(position, name, field, 1, texts.of("import.column.kept"));
        }
        Guess<MappedColumn> guess = recognised.columns().columns().get(field.get());
        // Where the guess was another column, the user has chosen this one.
        return guess == null || guess.value().position() != position
                ? new Sheet.Column(position, name, field, 1, texts.of("import.byYou"))
                : new Sheet.Column(position, name, field, guess.confidence(), guess.reason());
    }

    private static Optional<Field> fieldAt(int position, Mapping mapping) {
        return mapping.columns().entrySet().stream()
                .filter(entry -> entry.getValue().position() == position)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Sheet.Row row(PreviewRow row, List<Sheet.Column> columns) {
        List<Sheet.Cell> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(columns.size(), row.cells().size()); i++) {
            String raw = i < row.cells().size() ? row.cells().get(i) : "";
            cells.add(
                    i < columns.size()
                            ? new Sheet.Cell(raw, read(row, columns.get(i)), fault(row, i, columns))
                            : new Sheet.Cell(raw, "", ""));
        }
        return new Sheet.Row(row.line(), cells, row.problems(), row.skipped());
    }

    private static String read(PreviewRow row, Sheet.Column column) {
        return column.field()
                .map(field -> field == Field.AMOUNT ? Field.AMOUNT_PAID : field)
                .map(field -> shown(field, row.values().getOrDefault(field, "")))
                .orElse("");
    }

    private static String shown(Field field, String value) {
        return field == Field.TIME ? value.replace('T', ' ').replace("Z", " UTC") : value;
    }

    /// A problem of the whole row belongs to no cell; its line is marked, and the foot says why.
    private static String fault(PreviewRow row, int position, List<Sheet.Column> columns) {
        String name = columns.get(position).name();
        return row.problems().stream()
                .filter(problem -> problem.column().equals(name))
                .map(problem -> problem.reason() + " " + problem.remedy())
                .findFirst()
                .orElse("");
    }
}
