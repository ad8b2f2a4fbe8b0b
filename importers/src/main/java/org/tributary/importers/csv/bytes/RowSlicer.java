// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv.bytes;

/// Finds the cells of one row in an array of bytes of a charset in which ASCII stands for itself.
///
/// A row is sliced only if it is plain: quotes enclose whole cells and hold neither quotes nor
/// control characters, and it ends with LF or CR LF. Not thread-safe: the last row's cells are kept
/// here.
public final class RowSlicer {

    /// The row goes on behind the bytes at hand.
    public static final int UNFINISHED = -1;

    /// The row is not plain.
    public static final int ODD = -2;

    private final byte separator;
    private final byte quote;
    private final boolean quotes;
    private final long separators;
    private final long quoteSigns;
    private final int[] starts;
    private final int[] ends;
    private int count;
    private long high;

    /// @param separator an ASCII sign
    /// @param quote an ASCII sign, or 0 if the file has none
    /// @param most cells a plain row may have
    public RowSlicer(char separator, char quote, int most) {
        this.separator = (byte) separator;
        this.quote = (byte) quote;
        quotes = quote != 0;
        separators = Words.all(this.separator);
        quoteSigns = Words.all(quotes ? this.quote : this.separator);
        starts = new int[most + 1];
        ends = new int[most + 1];
    }

    /// Slices the row that starts at `from`.
    ///
    /// @param bytes holds at least [#slack] more bytes of 0 after `limit`
    /// @param limit where the bytes at hand end
    /// @return where the next row starts, [#UNFINISHED] or [#ODD]
    public int slice(byte[] bytes, int from, int limit) {
        count = 0;
        high = 0;
        int at = from;
        while (true) {
            if (count == starts.length) {
                return ODD;
            }
            boolean quoted = quotes && at < limit && bytes[at] == quote;
            starts[count] = quoted ? at + 1 : at;
            at = next(bytes, quoted ? at + 1 : at);
            if (at >= limit) {
                return UNFINISHED;
            }
            ends[count] = at;
            byte sign = bytes[at];
            if (quoted) {
                if (sign != quote) {
                    at = closing(bytes, at, limit);
                    if (at < 0) {
                        return at;
                    }
                    ends[count] = at;
                }
                at++;
                if (at >= limit) {
                    return UNFINISHED;
                }
                sign = bytes[at];
            }
            trim(bytes, count);
            count++;
            if (sign == separator) {
                at++;
            } else if (sign == '\n') {
                return at + 1;
            } else if (sign == '\r') {
                return at + 1 >= limit ? UNFINISHED : bytes[at + 1] == '\n' ? at + 2 : ODD;
            } else {
                return ODD;
            }
        }
    }

    /// The closing quote of a cell that holds separators.
    private int closing(byte[] bytes, int from, int limit) {
        int at = from;
        while (bytes[at] == separator) {
            at = next(bytes, at + 1);
            if (at >= limit) {
                return UNFINISHED;
            }
        }
        return bytes[at] == quote ? at : ODD;
    }

    /// The next separator, quote or control character; behind the bytes at hand there is one.
    private int next(byte[] bytes, int from) {
        int at = from;
        while (true) {
            long word = Words.at(bytes, at);
            long marks =
                    Words.controls(word)
                            | Words.zeros(word ^ separators)
                            | Words.zeros(word ^ quoteSigns);
            if (marks != 0) {
                int found = Words.firstOf(marks);
                high |= Words.first(word, found) & Words.HIGH_BITS;
                return at + found;
            }
            high |= word & Words.HIGH_BITS;
            at += Long.BYTES;
        }
    }

    /// Bytes of 0 that must follow the bytes at hand.
    public static int slack() {
        return Words.SLACK;
    }

    public int count() {
        return count;
    }

    /// Whether the row has bytes beyond ASCII.
    public boolean isBeyondAscii() {
        return high != 0;
    }

    private void trim(byte[] bytes, int cell) {
        int from = starts[cell];
        int to = ends[cell];
        while (from < to && bytes[from] == ' ') {
            from++;
        }
        while (from < to && bytes[to - 1] == ' ') {
            to--;
        }
        starts[cell] = from;
        ends[cell] = to;
    }

    /// Where a cell begins, after leading blanks.
    public int from(int cell) {
        return starts[cell];
    }

    /// Where a cell ends, before trailing blanks; where it begins if it is blank.
    public int to(int cell) {
        return ends[cell];
    }
}
