// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.store;

/// SQLite's variable-length numbers: seven bits a byte, the highest first, all eight of the ninth
/// (sqlite.org/fileformat2.html).
final class Varint {

    /// Bytes of the longest.
    static final int MOST = 9;

    private static final int BITS = 7;
    private static final int MORE = 0x80;

    private Varint() {}

    /// @param value not over 8 bytes' worth of seven bits
    static int length(long value) {
        int length = 1;
        for (long rest = value >>> BITS; rest != 0; rest >>>= BITS) {
            length++;
        }
        return length;
    }

    /// Writes a number that is not negative and below 2^56, and returns how many bytes it took.
    static int put(byte[] bytes, int at, long value) {
        if (value < MORE) {
            bytes[at] = (byte) value;
            return 1;
        }
        int length = length(value);
        if (length >= MOST) {
            throw new IllegalArgumentException("a number of more than 56 bits");
        }
        long rest = value;
        for (int i = length - 1; i >= 0; i--) {
            bytes[at + i] = (byte) ((rest & (MORE - 1)) | (i == length - 1 ? 0 : MORE));
            rest >>>= BITS;
        }
        return length;
    }
}
