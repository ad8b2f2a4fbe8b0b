// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import org.tributary.importers.dialect.Dialect;
import org.tributary.importers.rows.RowCells;

/// Takes a line apart in which nothing is wrong but blanks between a closing quote and the next
/// separator, as several banks write to keep spreadsheets from counting with long numbers:
/// `"123456"<tab>,`. The blanks belong to no cell.
final class BlankAfterQuote {

    private BlankAfterQuote() {}

    /// Fills `cells`, which have begun, from a whole physical line.
    ///
    /// @return whether the line is of that kind; if not, the cells hold nothing of use
    static boolean split(String line, Dialect dialect, RowCells cells) {
        if (dialect.quote() == 0) {
            return false;
        }
        StringBuilder cell = new StringBuilder();
        int at = 0;
        while (at <= line.length()) {
            cell.setLength(0);
            boolean quoted = at < line.length() && line.charAt(at) == dialect.quote();
            at = quoted ? quoted(line, at + 1, dialect, cell) : plain(line, at, dialect, cell);
            if (at < 0) {
                return false;
            }
            char[] chars = cell.toString().toCharArray();
            cells.add(chars, 0, chars.length);
            at++;
        }
        return true;
    }

    private static int plain(String line, int from, Dialect dialect, StringBuilder cell) {
        int to = line.indexOf(dialect.separator(), from);
        int end = to < 0 ? line.length() : to;
        cell.append(line, from, end);
        return end;
    }

    /// Where the separator after the cell stands, or a negative number if the cell never closes or
    /// has text after its quote.
    private static int quoted(String line, int from, Dialect dialect, StringBuilder cell) {
        int at = from;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c != dialect.quote()) {
                cell.append(c);
                at++;
            } else if (at + 1 < line.length() && line.charAt(at + 1) == dialect.quote()) {
                cell.append(c);
                at += 2;
            } else {
                return afterBlanks(line, at + 1, dialect.separator());
            }
        }
        return -1;
    }

    private static int afterBlanks(String line, int from, char separator) {
        int at = from;
        while (at < line.length() && line.charAt(at) != separator) {
            char c = line.charAt(at);
            if (c != ' ' && c != '\t') {
                return -1;
            }
            at++;
        }
        return at;
    }
}
