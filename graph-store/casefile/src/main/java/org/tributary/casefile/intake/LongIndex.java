// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

/// Longs by hash in two flat arrays, because a boxed map of millions of rows would not fit. A key
/// may occur more than once. Not thread-safe.
final class LongIndex {

    private static final int NONE = -1;

    private long[] keys;
    private long[] values;
    private int size;

    LongIndex(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected)) << 2;
        keys = new long[capacity];
        values = new long[capacity];
    }

    /// @param key not 0
    void add(long key, long value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = start(key);
        while (keys[slot] != 0) {
            slot = next(slot);
        }
        keys[slot] = key;
        values[slot] = value;
        size++;
    }

    /// Where the first entry of a key is, or a negative number.
    int find(long key) {
        return from(start(key), key);
    }

    /// Where the next entry of the same key is, or a negative number.
    int findAfter(int slot) {
        return from(next(slot), keys[slot]);
    }

    long value(int slot) {
        return values[slot];
    }

    /// Adds one to what is kept for a key and returns the result.
    long count(long key) {
        int slot = find(key);
        if (slot == NONE) {
            add(key, 1);
            return 1;
        }
        return ++values[slot];
    }

    private int from(int slot, long key) {
        int at = slot;
        while (keys[at] != 0) {
            if (keys[at] == key) {
                return at;
            }
            at = next(at);
        }
        return NONE;
    }

    private int start(long key) {
        return (int) (key ^ (key >>> 32)) & (keys.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (keys.length - 1);
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new long[oldKeys.length * 2];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                add(oldKeys[i], oldValues[i]);
            }
        }
    }
}
