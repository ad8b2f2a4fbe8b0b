// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.transfer;

/// A physical line of a text file, or a row of a sheet.
///
/// @param line 1-based, as editors count; for a record spanning lines, the first of them
public record SourceLine(long line) {

    public SourceLine {
        if (line < 1) {
            throw new IllegalArgumentException("line %d is not 1 or more".formatted(line));
        }
    }
}
