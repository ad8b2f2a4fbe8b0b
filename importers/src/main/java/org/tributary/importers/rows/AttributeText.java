// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import java.util.ArrayList;
import java.util.List;

/// Writes the columns that map to no field as one JSON object of strings, in file order. Empty
/// cells are left out. Not thread-safe.
final class AttributeText {

    private static final String HEX = "0123456789abcdef";

    private final int[] columns;
    private final List<String> openings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /// @param columns positions of the unmapped columns
    /// @param names unique header of every column of the file
    AttributeText(int[] columns, List<String> names) {
        this.columns = columns.clone();
        for (int column : columns) {
            StringBuilder opening = new StringBuilder();
            char[] name = names.get(column).toCharArray();
            quote(name, 0, name.length, opening);
            openings.add(opening.append(':').toString());
        }
    }

    /// The attributes of a row, empty if it has none.
    String of(RowCells cells) {
        text.setLength(0);
        for (int i = 0; i < columns.length; i++) {
            int from = cells.from(columns[i]);
            int to = cells.to(columns[i]);
            if (from < to) {
                text.append(text.isEmpty() ? '{' : ',').append(openings.get(i));
                quote(cells.chars(), from, to, text);
            }
        }
        return text.isEmpty() ? "" : text.append('}').toString();
    }

    private static void quote(char[] chars, int from, int to, StringBuilder into) {
        into.append('"');
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (c == '"' || c == '\\') {
                into.append('\\').append(c);
            } else if (c < ' ') {
                into.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                into.append(c);
            }
        }
        into.append('"');
    }
}
