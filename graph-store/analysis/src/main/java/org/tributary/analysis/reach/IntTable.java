// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.reach;

import java.util.Arrays;

/// A number for each of many numbers from 0, in a hash table without objects: a search may meet
/// millions of transfers. Not thread-safe.
final class IntTable {

    /// What a number has that nothing was put under.
    static final int NONE = -1;

    private int[] keys = new int[1 << 10];
    private int[] values = new int[1 << 10];
    private int size;

    IntTable() {
        Arrays.fill(keys, NONE);
    }

    int of(int key) {
        int slot = slot(key);
        return keys[slot] == key ? values[slot] : NONE;
    }

    void put(int key, int value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] != key) {
            keys[slot] = key;
            size++;
        }
        values[slot] = value;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(mask) & mask;
        while (keys[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        Arrays.fill(keys, NONE);
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NONE) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }
}
