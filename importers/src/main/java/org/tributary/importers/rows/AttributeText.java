// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Writes the columns that are read as no field as one JSON object of strings, in file order. Empty
/// cells are left out. Not thread-safe.
final class AttributeText {

    private static final String HEX = "0123456789abcdef";

    private final boolean[] kept;
    private final int first;
    private final List<String> openings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /// @param columns positions of the unmapped columns
    /// @param names unique header of every column of the file
    AttributeText(int[] columns, List<String> names) {
        kept = new boolean[names.size()];
        for (int column : columns) {
            kept[column] = true;
        }
        first = columns.length == 0 ? names.size() : columns[0];
        for (String header : names) {
            StringBuilder opening = new StringBuilder();
            char[] name = header.toCharArray();
            quote(name, 0, name.length, opening);
            openings.add(opening.append(':').toString());
        }
    }

    /// The attributes of a row, empty if it has none.
    ///
    /// @param unread further columns to keep of this row, because their cells could not be read as
    ///     what they should be
    String of(RowCells cells, BitSet unread) {
        text.setLength(0);
        for (int i = unread.isEmpty() ? first : 0; i < kept.length; i++) {
            if (kept[i] || unread.get(i)) {
                int from = cells.from(i);
                int to = cells.to(i);
                if (from < to) {
                    text.append(text.isEmpty() ? '{' : ',').append(openings.get(i));
                    quote(cells.chars(), from, to, text);
                }
            }
        }
        return text.isEmpty() ? "" : text.append('}').toString();
    }

    /// The attributes of a row with one more of the program's own.
    String of(RowCells cells, BitSet unread, String name, String value) {
        String plain = of(cells, unread);
        text.setLength(0);
        text.append(plain.isEmpty() ? "{" : plain.substring(0, plain.length() - 1) + ",");
        quote(name.toCharArray(), 0, name.length(), text);
        text.append(':');
        quote(value.toCharArray(), 0, value.length(), text);
        return text.append('}').toString();
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
