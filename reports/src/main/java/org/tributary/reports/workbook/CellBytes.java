// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Bytes of a sheet's XML on their way into the archive. Gathers them, so that nothing is passed on
/// in drops, and writes whole numbers and plain text without making objects. Not thread-safe.
final class CellBytes {

    private static final int SIZE = 1 << 16;

    /// More than the longest whole number has.
    private static final int ROOM = 32;

    /// Before this, a character is a code that XML does not hold as it is.
    private static final char FIRST_PLAIN = ' ';

    private static final char LAST_PLAIN = '~';

    private final OutputStream out;
    private final byte[] bytes = new byte[SIZE];
    private int length;

    CellBytes(OutputStream out) {
        this.out = out;
    }

    void raw(byte[] more) throws IOException {
        if (more.length > SIZE - length) {
            flush();
            if (more.length > SIZE) {
                out.write(more);
                return;
            }
        }
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    /// Digits, with a point before the last `decimals` of them.
    void number(long value, int decimals) throws IOException {
        if (SIZE - length < ROOM + decimals) {
            flush();
        }
        long left = Math.abs(value);
        if (value < 0) {
            bytes[length++] = '-';
        }
        int digits = Math.max(digits(left), decimals + 1);
        int end = length + digits + (decimals > 0 ? 1 : 0);
        int at = end;
        for (int i = 0; i < digits; i++) {
            if (i == decimals && decimals > 0) {
                bytes[--at] = '.';
            }
            bytes[--at] = (byte) ('0' + left % 10);
            left /= 10;
        }
        length = end;
    }

    private static int digits(long value) {
        int digits = 1;
        for (long left = value; left >= 10; left /= 10) {
            digits++;
        }
        return digits;
    }

    /// Text between two tags, if it is such as needs no second look: nothing to escape, no blanks
    /// at its ends.
    ///
    /// @return whether it was; else nothing is written
    boolean plain(byte[] before, String text, byte[] after) throws IOException {
        int needed = before.length + text.length() + after.length;
        if (needed > SIZE || text.isEmpty() || text.charAt(0) <= ' ') {
            return false;
        }
        if (needed > SIZE - length) {
            flush();
        }
        int at = length + before.length;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST_PLAIN || c > LAST_PLAIN || isMarked(text, i, c)) {
                return false;
            }
            bytes[at++] = (byte) c;
        }
        if (text.charAt(text.length() - 1) <= ' ') {
            return false;
        }
        System.arraycopy(before, 0, bytes, length, before.length);
        System.arraycopy(after, 0, bytes, at, after.length);
        length = at + after.length;
        return true;
    }

    /// Whether a character has a meaning in XML, or begins what a spreadsheet takes for an escape.
    private static boolean isMarked(String text, int index, char c) {
        return c == '&'
                || c == '<'
                || c == '>'
                || (c == '_' && index + 1 < text.length() && text.charAt(index + 1) == 'x');
    }

    /// Text as it stands between tags.
    void text(String text) throws IOException {
        raw(escaped(text).getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + ROOM);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                // As it is, a reader would make a line feed of it.
                case '\r' -> escaped.append("&#xD;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /// Passes on what is gathered.
    void flush() throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }
}
