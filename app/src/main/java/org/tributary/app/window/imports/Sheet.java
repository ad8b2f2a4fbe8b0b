// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import org.tributary.importers.format.Recognised;
import org.tributary.importers.mapping.Field;
import org.tributary.ledger.imports.RowProblem;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The page as it stands: a file, how it is read now, and its first rows read that way. Immutable.
///
/// @param file what is looked at
/// @param recognised how it would be read
/// @param guesses what was guessed, in the order of the form
/// @param columns in the order of the file
/// @param rows the first rows, the header and other skipped ones among them
record Sheet(
        Path file,
        Recognised recognised,
        List<PartGuess> guesses,
        List<Column> columns,
        List<Row> rows) {

    /// A column of the file.
    ///
    /// @param name unique among the columns
    /// @param field what it holds; empty if it is kept as it stands
    /// @param confidence 0 to 1
    /// @param reason one sentence, empty where there is nothing to say
    record Column(
            int position, String name, Optional<Field> field, double confidence, String reason) {}

    /// One of the first rows.
    ///
    /// @param line 1-based physical line
    /// @param problems why it would be rejected
    /// @param skipped why it would be skipped; empty if it would not
    record Row(long line, List<Cell> cells, List<RowProblem> problems, String skipped) {
        Row {
            cells = List.copyOf(cells);
            problems = List.copyOf(problems);
        }

        boolean rejected() {
            return !problems.isEmpty();
        }
    }

    /// A cell as it stands in the file and as it is read.
    ///
    /// @param read empty if it is not read, or just as it stands
    /// @param fault what is wrong with it, empty if nothing
    record Cell(String raw, String read, String fault) {
        static final Cell NONE = new Cell("", "", "");
    }

    Sheet {
        guesses = List.copyOf(guesses);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    PartGuess guess(Part part) {
        return guesses.stream().filter(guess -> guess.part() == part).findFirst().orElseThrow();
    }

    String fileName() {
        return String.valueOf(file.getFileName());
    }

    long rejected() {
        return rows.stream().filter(Row::rejected).count();
    }
}
