// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.redaction;

import java.io.IOException;
import java.io.Writer;

/// Writes lines of comma-separated values (RFC 4180, with line feeds).
///
/// @param out where they go
record CsvLine(Writer out) {

    void write(String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(quoted(cells[i]));
        }
        out.write('\n');
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
