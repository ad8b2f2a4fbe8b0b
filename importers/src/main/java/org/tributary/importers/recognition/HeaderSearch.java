// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.recognition;

import org.tributary.importers.dialect.Guess;
import org.tributary.importers.dialect.HeaderGuess;
import org.tributary.importers.mapping.HeaderWords;

import java.util.List;

/// Finds the header row: the one with most words that exports use for their columns, else the first
/// full row that looks unlike values.
final class HeaderSearch {

    /// Shop and wallet exports put two dozen lines of notes above the table.
    private static final int DEPTH = 80;

    private final HeaderWords words;

    HeaderSearch(HeaderWords words) {
        this.words = words;
    }

    /// @param rows the first rows of the file without blank ones
    Guess<Integer> find(List<List<String>> rows) {
        int best = -1;
        long most = 1;
        for (int i = 0; i < Math.min(DEPTH, rows.size()); i++) {
            List<String> row = rows.get(i);
            long filled = row.stream().filter(cell -> !cell.isBlank()).count();
            long known = row.stream().filter(cell -> isWord(cell)).count();
            if (known > most && known * 5 >= filled * 2) {
                best = i;
                most = known;
            }
        }
        return best < 0
                ? HeaderGuess.of(rows)
                : new Guess<>(
                        best + 1,
                        most >= 3 ? 0.95 : 0.8,
                        "row %d has %d usual names of columns".formatted(best + 1, most));
    }

    private boolean isWord(String cell) {
        return !cell.isBlank() && cell.length() < 60 && words.knows(cell);
    }
}
