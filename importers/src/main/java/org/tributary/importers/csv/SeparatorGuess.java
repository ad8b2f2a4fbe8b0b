// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import org.tributary.importers.dialect.Dialect;
import org.tributary.importers.dialect.Guess;
import org.tributary.importers.dialect.HeaderGuess;
import org.tributary.importers.value.NumberSigns;
import org.tributary.importers.value.TimePattern;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/// Finds the separator and quote by taking the first rows apart with each customary one: the one
/// that gives most rows the same number of cells, and more than one, wins.
final class SeparatorGuess {

    /// Rows a preview looks at.
    static final int ROWS = 200;

    private static final char[] CUSTOMARY = {',', ';', '\t', '|'};

    private final byte[] head;
    private final Charset charset;

    /// @param head the first bytes of the file, ending with a whole row
    SeparatorGuess(byte[] head, Charset charset) {
        this.head = head.clone();
        this.charset = charset;
    }

    Guess<Character> separator(char quote) throws IOException {
        char best = ',';
        double bestScore = -1;
        String reason = "no separator gives rows with several cells";
        double confidence = 0.2;
        for (char candidate : CUSTOMARY) {
            List<List<String>> rows = rows(dialect(candidate, quote));
            int width = HeaderGuess.usualWidth(rows);
            long even = rows.stream().filter(row -> row.size() == width).count();
            double share = rows.isEmpty() ? 0 : (double) even / rows.size();
            double score = width < 2 ? -1 : share + Math.min(width, 20) / 40.0;
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
                confidence = Math.min(0.95, share);
                reason =
                        "%d of the first %d rows have %d cells".formatted(even, rows.size(), width);
            }
        }
        return new Guess<>(best, confidence, reason);
    }

    /// Single quotes enclose cells only where no double quote does and they open as many as close.
    Guess<Character> quote() {
        String text = new String(head, charset);
        boolean doubles = text.indexOf('"') >= 0;
        if (doubles || !text.matches("(?s)(.*[,;\t|\n])?'[^'\n]*'[,;\t|\r\n].*")) {
            return new Guess<>(
                    '"',
                    doubles ? 0.95 : 0.8,
                    doubles ? "cells are in double quotes" : "no cell is quoted");
        }
        return new Guess<>('\'', 0.6, "cells are in single quotes");
    }

    private Dialect dialect(char separator, char quote) {
        return new Dialect(charset, separator, quote, 0, NumberSigns.PLAIN, TimePattern.of("iso"));
    }

    /// The first rows that are not blank, as cells.
    List<List<String>> rows(Dialect dialect) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvRecords records = new CsvRecords(new ByteArrayInputStream(head), dialect)) {
            CsvRecords.Step step = records.next();
            while (step != CsvRecords.Step.END && rows.size() < ROWS) {
                if (step == CsvRecords.Step.BROKEN) {
                    records.startOver();
                } else if (records.cells().texts().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(records.cells().texts());
                }
                step = records.next();
            }
        }
        return rows;
    }
}
