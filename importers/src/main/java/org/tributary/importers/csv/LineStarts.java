// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import java.util.Arrays;

/// Where the physical lines still needed start, and which of them have a blemish. Lines end with
/// LF, CR LF or CR, as editors and the tokeniser count them. Not thread-safe.
final class LineStarts {

    private long[] starts = new long[256];
    private int head;
    private int tail = 1;
    private long firstLine = 1;
    private long firstKept;
    private boolean afterReturn;

    private long[] blemished = new long[4];
    private int blemishes;

    /// Says how many lines there are before the text.
    void beginAfter(long lines) {
        firstLine = lines + 1;
    }

    /// Says that the first line starts after a byte order mark.
    void firstStartsAt(long offset) {
        starts[head] = offset;
    }

    /// Takes note of the line ends in newly decoded characters.
    ///
    /// @param offset position of `chars[from]` in the whole text
    void scan(char[] chars, int from, int length, long offset) {
        for (int i = from; i < from + length; i++) {
            char c = chars[i];
            if (c > '\r') {
                afterReturn = false;
            } else if (c == '\n') {
                if (afterReturn) {
                    starts[tail - 1]++;
                } else {
                    add(offset + (i - from) + 1);
                }
                afterReturn = false;
            } else if (c == '\r') {
                add(offset + (i - from) + 1);
                afterReturn = true;
            } else {
                afterReturn = false;
                if (c == 0) {
                    blemish();
                }
            }
        }
    }

    private void add(long start) {
        if (tail == starts.length) {
            int live = tail - head;
            long[] target = live * 2 > starts.length ? new long[starts.length * 2] : starts;
            System.arraycopy(starts, head, target, 0, live);
            starts = target;
            head = 0;
            tail = live;
        }
        starts[tail++] = start;
    }

    /// Marks the line being decoded. What was blemished stands between a carriage return before it
    /// and a line feed after it, which are two line ends then.
    void blemish() {
        afterReturn = false;
        long line = lastLine();
        if (blemishes > 0 && blemished[blemishes - 1] == line) {
            return;
        }
        if (blemishes == blemished.length) {
            blemished = Arrays.copyOf(blemished, blemishes * 2);
        }
        blemished[blemishes++] = line;
    }

    private long lastLine() {
        return firstLine + (tail - head) - 1;
    }

    boolean knows(long line) {
        return line <= lastLine();
    }

    long startOf(long line) {
        return starts[head + (int) (line - firstLine)];
    }

    /// Where the text that must be kept begins.
    long firstKept() {
        return Math.max(firstKept, starts[head]);
    }

    /// Gives up the text before a position, though its line is still open.
    void dropTextBefore(long offset) {
        firstKept = offset;
    }

    void forgetBefore(long line) {
        head += (int) (line - firstLine);
        firstLine = line;
        int gone = 0;
        while (gone < blemishes && blemished[gone] < line) {
            gone++;
        }
        if (gone > 0) {
            System.arraycopy(blemished, gone, blemished, 0, blemishes - gone);
            blemishes -= gone;
        }
    }

    boolean blemishedFrom(long line) {
        return blemishes > 0 && blemished[blemishes - 1] >= line;
    }

    boolean blemishedWithin(long from, long to) {
        for (int i = 0; i < blemishes; i++) {
            if (blemished[i] >= from && blemished[i] < to) {
                return true;
            }
        }
        return false;
    }
}
