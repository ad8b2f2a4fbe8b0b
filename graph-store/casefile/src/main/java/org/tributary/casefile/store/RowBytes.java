// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One row in the form SQLite stores it in: a header of column types, then the values
/// (sqlite.org/fileformat2.html, "Record Format"). Filled again for every row. Not thread-safe.
public final class RowBytes {

    private static final int NULL = 0;
    private static final int ZERO = 8;
    private static final int ONE = 9;
    private static final int FIRST_TEXT = 13;

    /// Bytes of a whole number of type 1 to 6, by type.
    private static final int[] WIDTH = {0, 1, 2, 3, 4, 6, 8};

    private byte[] types = new byte[64];
    private int typeBytes;
    private byte[] values = new byte[512];
    private int valueBytes;

    public RowBytes begin() {
        typeBytes = 0;
        valueBytes = 0;
        return this;
    }

    /// The place of a rowid, which is stored beside the row.
    public RowBytes nothing() {
        return type(NULL);
    }

    public RowBytes number(long value) {
        if (value == 0 || value == 1) {
            return type(value == 0 ? ZERO : ONE);
        }
        int type = smallest(value);
        int width = WIDTH[type];
        makeRoom(width);
        for (int shift = (width - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            values[valueBytes++] = (byte) (value >> shift);
        }
        return type(type);
    }

    private static int smallest(long value) {
        int bits = Long.SIZE + 1 - Long.numberOfLeadingZeros(value ^ (value >> (Long.SIZE - 1)));
        for (int type = 1; type < WIDTH.length - 1; type++) {
            if (bits <= WIDTH[type] * Byte.SIZE) {
                return type;
            }
        }
        return WIDTH.length - 1;
    }

    public RowBytes text(String value) {
        int chars = value.length();
        makeRoom(chars);
        for (int i = 0; i < chars; i++) {
            char c = value.charAt(i);
            if (c >= 0x80) {
                return encoded(value.getBytes(StandardCharsets.UTF_8));
            }
            values[valueBytes + i] = (byte) c;
        }
        valueBytes += chars;
        return type(FIRST_TEXT + 2L * chars);
    }

    private RowBytes encoded(byte[] text) {
        makeRoom(text.length);
        System.arraycopy(text, 0, values, valueBytes, text.length);
        valueBytes += text.length;
        return type(FIRST_TEXT + 2L * text.length);
    }

    private RowBytes type(long type) {
        if (types.length - typeBytes < Varint.MOST) {
            types = Arrays.copyOf(types, types.length * 2);
        }
        typeBytes += Varint.put(types, typeBytes, type);
        return this;
    }

    private void makeRoom(int bytes) {
        if (values.length - valueBytes < bytes) {
            values = Arrays.copyOf(values, Math.max(values.length * 2, valueBytes + bytes));
        }
    }

    /// Bytes of the whole row.
    int length() {
        return headerBytes() + valueBytes;
    }

    /// The header's length counts itself.
    private int headerBytes() {
        int bytes = typeBytes + 1;
        return Varint.length(bytes) == 1 ? bytes : typeBytes + 2;
    }

    /// Writes the row and returns where it ends.
    int put(byte[] page, int at) {
        int end = at + Varint.put(page, at, headerBytes());
        System.arraycopy(types, 0, page, end, typeBytes);
        end += typeBytes;
        System.arraycopy(values, 0, page, end, valueBytes);
        return end + valueBytes;
    }
}
