// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The cells of the row being read, as ranges of one character array that is used again for the
/// next row. Every reader of a format fills one; what follows is the same for all formats. Not
/// thread-safe.
public final class RowCells {

    private char[] chars = new char[512];
    private int[] ends = new int[32];
    private int count;
    private long line;

    /// Forgets the last row and starts the one at a physical line.
    public void begin(long physicalLine) {
        line = physicalLine;
        count = 0;
    }

    /// Adds a cell from part of an array, which is copied.
    public void add(char[] source, int from, int length) {
        int start = count == 0 ? 0 : ends[count - 1];
        if (start + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, start + length));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        System.arraycopy(source, from, chars, start, length);
        ends[count++] = start + length;
    }

    /// Adds empty cells until there are `width`.
    void fillTo(int width) {
        while (count < width) {
            add(chars, 0, 0);
        }
    }

    public int count() {
        return count;
    }

    /// 1-based physical line on which the row starts.
    public long line() {
        return line;
    }

    /// The array that holds the cells; its content changes with the next row.
    char[] chars() {
        return chars;
    }

    /// Where the text of a cell begins in [#chars], after leading blanks.
    int from(int cell) {
        int at = cell == 0 ? 0 : ends[cell - 1];
        while (at < ends[cell] && blank(chars[at])) {
            at++;
        }
        return at;
    }

    /// Where the text of a cell ends in [#chars], before trailing blanks.
    int to(int cell) {
        int start = cell == 0 ? 0 : ends[cell - 1];
        int at = ends[cell];
        while (at > start && blank(chars[at - 1])) {
            at--;
        }
        return at;
    }

    private static boolean blank(char c) {
        return c <= ' ' || (c > 127 && (Character.isWhitespace(c) || c == '\u00A0'));
    }

    boolean isBlank(int cell) {
        return from(cell) >= ends[cell];
    }

    /// Whether no cell has any text.
    boolean isBlank() {
        for (int i = 0; i < count; i++) {
            if (!isBlank(i)) {
                return false;
            }
        }
        return true;
    }

    /// The cell as it stands in the file, blanks included.
    public String text(int cell) {
        int start = cell == 0 ? 0 : ends[cell - 1];
        return new String(chars, start, ends[cell] - start);
    }

    /// The cell without surrounding blanks.
    String stripped(int cell) {
        int start = from(cell);
        return new String(chars, start, Math.max(0, to(cell) - start));
    }

    public List<String> texts() {
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text(i));
        }
        return texts;
    }

    /// Whether the cells are exactly these texts; cheap where the first cell already differs.
    boolean same(List<String> texts) {
        if (count != texts.size()) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            int start = i == 0 ? 0 : ends[i - 1];
            String text = texts.get(i);
            if (ends[i] - start != text.length()) {
                return false;
            }
            for (int j = 0; j < text.length(); j++) {
                if (chars[start + j] != text.charAt(j)) {
                    return false;
                }
            }
        }
        return true;
    }
}
