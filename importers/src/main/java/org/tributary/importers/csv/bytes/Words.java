// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Eight bytes at a time as one number, the first byte lowest. Tests within a word leave the high
/// bit of each byte that passes; all of them are exact, none carries into the next byte.
final class Words {

    /// Bytes that must follow a cell in its array, so that words may be read across its end.
    static final int SLACK = 32;

    static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_SEVEN = 0x7F7F7F7F7F7F7F7FL;
    private static final long ONES = 0x0101010101010101L;
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /// What leaves the first so many bytes of a word.
    private static final long[] FIRST = {
        0,
        0xFFL,
        0xFFFFL,
        0xFFFFFFL,
        0xFFFFFFFFL,
        0xFFFFFFFFFFL,
        0xFFFFFFFFFFFFL,
        0xFFFFFFFFFFFFFFL,
        -1L
    };

    private Words() {}

    static long at(byte[] bytes, int offset) {
        return (long) LONGS.get(bytes, offset);
    }

    /// The word with only its first `count` bytes: all of them from 8 on, none below 1.
    static long first(long word, int count) {
        return word & FIRST[Math.min(Math.max(count, 0), Long.BYTES)];
    }

    /// The same byte eight times.
    static long all(byte value) {
        return (value & 0xFF) * ONES;
    }

    /// Which bytes of the word are zero.
    static long zeros(long word) {
        return ~(((word & LOW_SEVEN) + LOW_SEVEN) | word | LOW_SEVEN);
    }

    /// Which bytes are control characters: below a blank.
    static long controls(long word) {
        return ~((word | HIGH_BITS) - 0x20 * ONES) & ~word & HIGH_BITS;
    }

    /// Position of the first byte marked in `marks`, which is not 0.
    static int firstOf(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }
}
