// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

/// How often each hash has come by. Nearly all come once, so only the others have a number kept.
/// Not thread-safe.
final class TimesSeen {

    private static final int FILLED = 3;
    private static final int OF = 4;

    private long[] keys = new long[1 << 12];
    private int size;
    private final LongIndex again = new LongIndex(16);

    /// Says of hashes, one after another, the how-manieth of its kind each is, from 1.
    ///
    /// Done for many in one go, because the processor then waits for several places in memory at
    /// once instead of for each in turn.
    ///
    /// @param hashes hashes, none of them 0
    /// @param count how many of them
    /// @param nth is filled in
    void count(long[] hashes, int count, int[] nth) {
        if ((size + (long) count) * OF > keys.length * (long) FILLED) {
            grow(count);
        }
        for (int i = 0; i < count; i++) {
            nth[i] = isNew(hashes[i]) ? 1 : (int) again.count(hashes[i]) + 1;
        }
    }

    private boolean isNew(long key) {
        int slot = (int) key & (keys.length - 1);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return false;
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        size++;
        return true;
    }

    private void grow(int coming) {
        long[] old = keys;
        long length = old.length;
        while ((size + (long) coming) * OF > length * FILLED) {
            length *= 2;
        }
        keys = new long[Math.toIntExact(length)];
        size = 0;
        for (long key : old) {
            if (key != 0) {
                isNew(key);
            }
        }
    }
}
