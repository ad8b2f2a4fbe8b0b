// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.dialect;

import org.tributary.importers.value.NumberSigns;
import org.tributary.importers.value.TimePattern;

import java.nio.charset.Charset;

/// How a text file writes its rows, numbers and times.
///
/// @param charset how bytes become characters
/// @param separator what stands between cells
/// @param quote what encloses a cell that contains separators
/// @param headerRow 1-based number of the row with the headers, not counting blank lines; 0 if the
///     file has none; rows before it are skipped
/// @param numbers decimal and grouping signs
/// @param time how times are written
public record Dialect(
        Charset charset,
        char separator,
        char quote,
        int headerRow,
        NumberSigns numbers,
        TimePattern time) {

    public Dialect {
        if (headerRow < 0) {
            throw new IllegalArgumentException("header row %d is negative".formatted(headerRow));
        }
        if (separator == quote) {
            throw new IllegalArgumentException("separator and quote cannot be the same");
        }
    }

    public Dialect withHeaderRow(int row) {
        return new Dialect(charset, separator, quote, row, numbers, time);
    }

    public Dialect withNumbers(NumberSigns signs) {
        return new Dialect(charset, separator, quote, headerRow, signs, time);
    }

    public Dialect withTime(TimePattern pattern) {
        return new Dialect(charset, separator, quote, headerRow, numbers, pattern);
    }

    public Dialect withText(Charset bytes, char between, char around) {
        return new Dialect(bytes, between, around, headerRow, numbers, time);
    }
}
