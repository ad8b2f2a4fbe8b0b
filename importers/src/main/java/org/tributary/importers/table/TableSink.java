// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.table;

import java.io.IOException;
import java.util.List;

/// Takes a table row by row. Every row of the file comes exactly once, by exactly one of the
/// methods. Lines are 1-based: physical lines of a text, rows of a sheet.
public interface TableSink {

    /// The sheets of a workbook, in order. Comes first, if at all.
    void sheets(List<String> names) throws IOException;

    /// The columns, where the reader names them and not a row of the file. Comes before any row.
    void columns(List<String> names) throws IOException;

    void row(long line, List<String> cells) throws IOException;

    /// A row that cannot be taken apart.
    ///
    /// @param raw as it stands in the file, may be shortened
    /// @param reason one sentence
    /// @param remedy one sentence
    void broken(long line, String raw, String reason, String remedy) throws IOException;

    /// A row that is none of the table by its nature: a balance, a heading, a note.
    ///
    /// @param raw as it stands in the file, may be shortened
    /// @param reason one sentence or word
    void skip(long line, String raw, String reason) throws IOException;

    /// Thrown by a sink that wants no more rows; readers let it pass.
    final class EnoughException extends IOException {
        public EnoughException() {
            super("enough rows were read");
        }
    }
}
