// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv.bytes;

import java.util.Arrays;

/// Remembers a number for texts met before, looked up by their bytes. A group keeps equal texts of
/// different meaning apart. Not thread-safe.
///
/// A ledger meets its accounts in no order, so what a lookup costs is the memory it touches: a slot
/// is 32 bytes and holds texts of up to 16 bytes itself; longer ones lie in a pool.
public final class ByteIndex {

    // A slot: the text's first and second word, or its hash and its place in the pool; group and
    // length; value plus 1, 0 if the slot is free.
    private static final int SECOND = 1;
    private static final int META = 2;
    private static final int VALUE = 3;
    private static final int SLOT = 4;
    private static final int INLINE = 16;

    private long[] slots = new long[256 * SLOT];
    private byte[] pool = new byte[1024];
    private int pooled;
    private int size;

    // The text being looked up.
    private long first;
    private long second;
    private long meta;
    private long hash;

    /// The number of a text, or -1 if it was not met yet.
    ///
    /// @param group 0 or more
    /// @param bytes holds [RowSlicer#slack] more bytes after `to`
    public int find(int group, byte[] bytes, int from, int to) {
        load(group, bytes, from, to);
        int at = slot(bytes, from, to);
        return (int) slots[at + VALUE] - 1;
    }

    /// Looks at the memory that [#find] will look at for a text, and nothing more. Many texts
    /// touched in a row are waited for together, and each of them is then found at once.
    ///
    /// @return nothing of meaning, to be used so that the look is not left out
    public long touch(int group, byte[] bytes, int from, int to) {
        load(group, bytes, from, to);
        return slots[((int) hash * SLOT) & (slots.length - 1)];
    }

    /// Remembers the number of the text that [#find] was last asked for and did not know; returns
    /// the number.
    public int put(byte[] bytes, int from, int to, int value) {
        if (size * 2 * SLOT >= slots.length) {
            grow();
        }
        if (to - from > INLINE) {
            second = pool(bytes, from, to);
        }
        int at = free(hash);
        slots[at] = first;
        slots[at + SECOND] = second;
        slots[at + META] = meta;
        slots[at + VALUE] = value + 1L;
        size++;
        return value;
    }

    private void load(int group, byte[] bytes, int from, int to) {
        int length = to - from;
        meta = (long) group << 32 | length;
        if (length <= INLINE) {
            first = Words.first(Words.at(bytes, from), Math.min(length, Long.BYTES));
            second =
                    length <= Long.BYTES
                            ? 0
                            : Words.first(Words.at(bytes, from + Long.BYTES), length - Long.BYTES);
            hash = mix(first * 0x9E3779B97F4A7C15L ^ second ^ meta * 0xD6E8FEB86659FD93L);
        } else {
            first = hashOf(bytes, from, to);
            second = 0;
            hash = mix(first ^ meta * 0xD6E8FEB86659FD93L);
        }
    }

    private static long hashOf(byte[] bytes, int from, int to) {
        long h = 0;
        for (int at = from; at < to; at += Long.BYTES) {
            h = mix(h * 31 + Words.first(Words.at(bytes, at), to - at));
        }
        return h;
    }

    /// The 64-bit finaliser of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014).
    private static long mix(long z) {
        long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return y ^ (y >>> 31);
    }

    private int slot(byte[] bytes, int from, int to) {
        int mask = slots.length - 1;
        int at = ((int) hash * SLOT) & mask;
        while (slots[at + VALUE] != 0 && !same(at, bytes, from, to)) {
            at = (at + SLOT) & mask;
        }
        return at;
    }

    private boolean same(int at, byte[] bytes, int from, int to) {
        if (slots[at] != first || slots[at + META] != meta) {
            return false;
        }
        if (to - from <= INLINE) {
            return slots[at + SECOND] == second;
        }
        int start = (int) slots[at + SECOND];
        return Arrays.equals(pool, start, start + to - from, bytes, from, to);
    }

    private int pool(byte[] bytes, int from, int to) {
        int length = to - from;
        if (pooled + length > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(pool.length * 2, pooled + length));
        }
        System.arraycopy(bytes, from, pool, pooled, length);
        pooled += length;
        return pooled - length;
    }

    private int free(long hashed) {
        int mask = slots.length - 1;
        int at = ((int) hashed * SLOT) & mask;
        while (slots[at + VALUE] != 0) {
            at = (at + SLOT) & mask;
        }
        return at;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (int i = 0; i < old.length; i += SLOT) {
            if (old[i + VALUE] != 0) {
                System.arraycopy(old, i, slots, free(hashOf(old, i)), SLOT);
            }
        }
    }

    private static long hashOf(long[] slots, int at) {
        long kept = slots[at + META] * 0xD6E8FEB86659FD93L;
        return (int) slots[at + META] <= INLINE
                ? mix(slots[at] * 0x9E3779B97F4A7C15L ^ slots[at + SECOND] ^ kept)
                : mix(slots[at] ^ kept);
    }

    /// How many texts are remembered.
    public int size() {
        return size;
    }
}
