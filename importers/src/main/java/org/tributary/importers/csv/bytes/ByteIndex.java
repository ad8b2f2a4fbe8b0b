// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv.bytes;

import java.util.Arrays;

/// Remembers a number for texts met before, looked up by their bytes. A group keeps equal texts of
/// different meaning apart. Not thread-safe.
///
/// A ledger meets its accounts in no order, so what a look-up costs is the memory it touches: texts
/// lie one after the other in the order in which they were met, 32 bytes each, up to 16 of them the
/// text itself; longer ones lie in a pool. A table of small numbers leads to them by hash.
public final class ByteIndex {

    // An entry: the text's first and second word, or its hash and its place in the pool; group and
    // length; value.
    private static final int SECOND = 1;
    private static final int META = 2;
    private static final int VALUE = 3;
    private static final int ENTRY = 4;
    private static final int INLINE = 16;

    private long[] entries = new long[64 * ENTRY];
    private int size;

    /// Number of an entry plus 1, 0 if the slot is free.
    private int[] slots = new int[256];

    private byte[] pool = new byte[1024];
    private int pooled;

    // The text being looked up.
    private long first;
    private long second;
    private long meta;
    private int hash;

    /// The value of a text, or -1 if it was not met yet.
    ///
    /// @param group 0 or more
    /// @param bytes holds [RowSlicer#slack] more bytes after `to`
    public int find(int group, byte[] bytes, int from, int to) {
        load(group, bytes, from, to);
        int mask = slots.length - 1;
        int at = hash & mask;
        while (slots[at] != 0) {
            int entry = slots[at] - 1;
            if (isLoaded(entry, bytes, from, to)) {
                return (int) entries[entry * ENTRY + VALUE];
            }
            at = (at + 1) & mask;
        }
        return -1;
    }

    /// The entry that a text leads to at first, which is mostly its own, or -1.
    ///
    /// Guesses for many texts in a row wait for memory together, and so do their confirmations by
    /// [#find(int,int,byte[],int,int)].
    public int guess(int group, byte[] bytes, int from, int to) {
        load(group, bytes, from, to);
        return slots[hash & (slots.length - 1)] - 1;
    }

    /// The value of a text, or -1 if it was not met yet.
    ///
    /// @param guess what [#guess] said of the text
    public int find(int guess, int group, byte[] bytes, int from, int to) {
        if (guess >= 0) {
            loadWords(group, bytes, from, to);
            if (isLoaded(guess, bytes, from, to)) {
                return (int) entries[guess * ENTRY + VALUE];
            }
        }
        return find(group, bytes, from, to);
    }

    /// Remembers the value of the text that [#find] was last asked for and did not know; returns
    /// the value.
    ///
    /// @param value 0 or more
    public int put(byte[] bytes, int from, int to, int value) {
        if ((size + 1) * ENTRY > entries.length) {
            entries = Arrays.copyOf(entries, entries.length * 2);
        }
        if (size * 2 >= slots.length) {
            growSlots();
        }
        int at = size * ENTRY;
        entries[at] = first;
        entries[at + SECOND] = to - from > INLINE ? pool(bytes, from, to) : second;
        entries[at + META] = meta;
        entries[at + VALUE] = value;
        slots[free(hash)] = ++size;
        return value;
    }

    private void load(int group, byte[] bytes, int from, int to) {
        loadWords(group, bytes, from, to);
        hash = hashOf(first, second, meta);
    }

    private void loadWords(int group, byte[] bytes, int from, int to) {
        int length = to - from;
        meta = (long) group << 32 | length;
        if (length <= INLINE) {
            first = Words.first(Words.at(bytes, from), length);
            second = Words.first(Words.at(bytes, from + Long.BYTES), length - Long.BYTES);
        } else {
            first = hashOf(bytes, from, to);
            second = 0;
        }
    }

    private static long hashOf(byte[] bytes, int from, int to) {
        long h = 0;
        for (int at = from; at < to; at += Long.BYTES) {
            h = mix(h * 31 + Words.first(Words.at(bytes, at), to - at));
        }
        return h;
    }

    private static int hashOf(long first, long second, long meta) {
        long folded =
                first * 0x9E3779B97F4A7C15L
                        ^ Long.rotateLeft(second, 32)
                        ^ meta * 0xD6E8FEB86659FD93L;
        return (int) (mix(folded) >>> 32);
    }

    /// The 64-bit finaliser of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014).
    private static long mix(long z) {
        long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return y ^ (y >>> 31);
    }

    private boolean isLoaded(int entry, byte[] bytes, int from, int to) {
        int at = entry * ENTRY;
        if (entries[at] != first || entries[at + META] != meta) {
            return false;
        }
        if (to - from <= INLINE) {
            return entries[at + SECOND] == second;
        }
        int start = (int) entries[at + SECOND];
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

    private int free(int hashed) {
        int mask = slots.length - 1;
        int at = hashed & mask;
        while (slots[at] != 0) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void growSlots() {
        slots = new int[slots.length * 4];
        for (int entry = 0; entry < size; entry++) {
            int at = entry * ENTRY;
            boolean inline = (int) entries[at + META] <= INLINE;
            long word = inline ? entries[at + SECOND] : 0;
            slots[free(hashOf(entries[at], word, entries[at + META]))] = entry + 1;
        }
    }

    /// How many texts are remembered.
    public int size() {
        return size;
    }
}
