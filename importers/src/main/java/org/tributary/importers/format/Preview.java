// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.format;

import java.util.List;

/// The first rows of a file under one profile.
///
/// @param headers of the columns, unique, `column 3` where the file names none
/// @param rows at most [#MOST_ROWS], the header and other skipped rows among them
/// @param sheets the sheets of a workbook; empty where there are none
public record Preview(List<String> headers, List<PreviewRow> rows, List<String> sheets) {

    /// A preview never reads further, however large the file is.
    public static final int MOST_ROWS = 200;

    public Preview {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
        sheets = List.copyOf(sheets);
    }

    /// The first rows of a file without sheets.
    public Preview(List<String> headers, List<PreviewRow> rows) {
        this(headers, rows, List.of());
    }

    public Preview withSheets(List<String> names) {
        return new Preview(headers, rows, names);
    }

    /// How many of the rows would be rejected.
    public long rejected() {
        return rows.stream().filter(row -> !row.problems().isEmpty()).count();
    }
}
