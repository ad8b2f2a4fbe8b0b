// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import java.util.Arrays;

/// Remembers a number for texts met before, looked up by a range of characters so that a text is
/// made once and not for every row. A group keeps equal texts of different meaning apart (the same
/// account number at two banks). Not thread-safe.
///
/// A ledger has many accounts and meets them in no order, so what a lookup costs is memory it
/// touches: one slot of four ints, and the characters, which lie in one array.
final class TextIndex {

    private static final int ABSENT = -1;

    // A slot: hash, group, value, and where the text lies in the pool plus 1 (0 if free).
    private static final int GROUP = 1;
    private static final int VALUE = 2;
    private static final int TEXT = 3;
    private static final int SLOT = 4;

    private int[] slots = new int[64 * SLOT];

    /// Every text, its length before it.
    private char[] pool = new char[256];

    private int pooled;
    private int size;

    /// The number of a text, or -1 if it was not met yet.
    int find(int group, char[] chars, int from, int to) {
        int at = slot(hash(group, chars, from, to), group, chars, from, to);
        return slots[at + TEXT] == 0 ? ABSENT : slots[at + VALUE];
    }

    /// Remembers the number of a text that [#find] did not know; returns the number.
    int put(int group, char[] chars, int from, int to, int value) {
        if (size * 2 * SLOT >= slots.length) {
            grow();
        }
        int hash = hash(group, chars, from, to);
        int at = slot(hash, group, chars, from, to);
        slots[at] = hash;
        slots[at + GROUP] = group;
        slots[at + VALUE] = value;
        slots[at + TEXT] = pool(chars, from, to) + 1;
        size++;
        return value;
    }

    int size() {
        return size;
    }

    private int pool(char[] chars, int from, int to) {
        int length = to - from;
        int start = pooled;
        int needed = start + length + 2;
        if (needed > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(pool.length * 2, needed));
        }
        // A cell may be longer than one char counts.
        pool[start] = (char) (length >>> 16);
        pool[start + 1] = (char) length;
        System.arraycopy(chars, from, pool, start + 2, length);
        pooled = needed;
        return start;
    }

    private int slot(int hash, int group, char[] chars, int from, int to) {
        int mask = slots.length - 1;
        int at = (hash * SLOT) & mask;
        while (slots[at + TEXT] != 0
                && !(slots[at] == hash
                        && slots[at + GROUP] == group
                        && same(slots[at + TEXT] - 1, chars, from, to))) {
            at = (at + SLOT) & mask;
        }
        return at;
    }

    private boolean same(int text, char[] chars, int from, int to) {
        int length = pool[text] << 16 | pool[text + 1];
        return Arrays.equals(pool, text + 2, text + 2 + length, chars, from, to);
    }

    private static int hash(int group, char[] chars, int from, int to) {
        int hash = group * 0x9E3779B9;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + chars[i];
        }
        // Account numbers of one bank differ in few digits; without this they crowd together.
        hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        return hash ^ (hash >>> 13);
    }

    private void grow() {
        int[] old = slots;
        slots = new int[old.length * 2];
        int mask = slots.length - 1;
        for (int i = 0; i < old.length; i += SLOT) {
            if (old[i + TEXT] != 0) {
                int at = (old[i] * SLOT) & mask;
                while (slots[at + TEXT] != 0) {
                    at = (at + SLOT) & mask;
                }
                System.arraycopy(old, i, slots, at, SLOT);
            }
        }
    }
}
