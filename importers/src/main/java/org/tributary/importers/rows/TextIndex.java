// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import java.util.Arrays;

/// Remembers a number for texts met before, looked up by a range of characters so that a text is
/// made once and not for every row. A group keeps equal texts of different meaning apart (the same
/// account number at two banks). Not thread-safe.
final class TextIndex {

    private static final int ABSENT = -1;

    private String[] keys = new String[64];
    private int[] groups = new int[64];
    private int[] values = new int[64];
    private int size;

    /// The number of a text, or -1 if it was not met yet.
    int find(int group, char[] chars, int from, int to) {
        int at = slot(group, chars, from, to);
        return filled(at) ? values[at] : ABSENT;
    }

    /// Remembers the number of a text that [#find] did not know; returns the number.
    int put(int group, char[] chars, int from, int to, int value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int at = slot(group, chars, from, to);
        keys[at] = new String(chars, from, to - from);
        groups[at] = group;
        values[at] = value;
        size++;
        return value;
    }

    int size() {
        return size;
    }

    private boolean filled(int at) {
        return keys[at] != null;
    }

    private int slot(int group, char[] chars, int from, int to) {
        int mask = keys.length - 1;
        int at = hash(group, chars, from, to) & mask;
        while (filled(at) && !(groups[at] == group && same(keys[at], chars, from, to))) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private static boolean same(String key, char[] chars, int from, int to) {
        if (key.length() != to - from) {
            return false;
        }
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(int group, char[] chars, int from, int to) {
        int hash = group * 0x9E3779B9;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + chars[i];
        }
        return hash ^ (hash >>> 15);
    }

    private void grow() {
        String[] oldKeys = keys;
        int[] oldGroups = groups;
        int[] oldValues = values;
        keys = Arrays.copyOf(new String[0], oldKeys.length * 2);
        groups = new int[keys.length];
        values = new int[keys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            String key = oldKeys[i];
            if (key != null) {
                put(oldGroups[i], key.toCharArray(), 0, key.length(), oldValues[i]);
            }
        }
    }
}
