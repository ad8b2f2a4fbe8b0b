// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

/// Longs by hash in one flat array, key beside value, because a boxed map of millions of rows would
/// not fit. A key may occur more than once. Keys are hashes already. Not thread-safe.
final class LongIndex {

    private static final int NONE = -1;

    /// Slots are filled to three quarters at most.
    private static final int FILLED = 3;
    private static final int OF = 4;

    private long[] slots;
    private int size;

    LongIndex(long expected) {
        slots = new long[2 * capacity(expected)];
    }

    private static int capacity(long expected) {
        long least = Math.max(16, expected * OF / FILLED + 1);
        return Math.toIntExact(Long.highestOneBit(least - 1) << 1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// Makes room for as many more.
    void expect(long more) {
        int needed = capacity(size + more);
        if (needed > capacity()) {
            resize(Math.multiplyExact(needed, 2));
        }
    }

    /// @param key not 0
    void add(long key, long value) {
        if ((size + 1L) * OF > capacity() * (long) FILLED) {
            resize(Math.multiplyExact(slots.length, 2));
        }
        int slot = start(key);
        while (slots[2 * slot] != 0) {
            slot = next(slot);
        }
        slots[2 * slot] = key;
        slots[2 * slot + 1] = value;
        size++;
    }

    /// Where the first entry of a key is, or a negative number.
    int find(long key) {
        return from(start(key), key);
    }

    /// Where the next entry of the same key is, or a negative number.
    int findAfter(int slot) {
        return from(next(slot), slots[2 * slot]);
    }

    long value(int slot) {
        return slots[2 * slot + 1];
    }

    /// Adds one to what is kept for a key and returns the result.
    long count(long key) {
        int slot = find(key);
        if (slot == NONE) {
            add(key, 1);
            return 1;
        }
        return ++slots[2 * slot + 1];
    }

    private int from(int slot, long key) {
        int at = slot;
        while (slots[2 * at] != 0) {
            if (slots[2 * at] == key) {
                return at;
            }
            at = next(at);
        }
        return NONE;
    }

    private int capacity() {
        return slots.length / 2;
    }

    private int start(long key) {
        return (int) key & (capacity() - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (capacity() - 1);
    }

    private void resize(int length) {
        long[] old = slots;
        slots = new long[length];
        size = 0;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                add(old[i], old[i + 1]);
            }
        }
    }
}
