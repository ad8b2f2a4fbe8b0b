// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.reach;

import java.util.Arrays;

/// The transfers that end a way of one length, each with the transfer at which the best such way
/// set out, the one nearest in time, and the transfer before it. Growing arrays; not thread-safe.
final class Wave {

    private int[] positions = new int[64];
    private int[] origins = new int[64];
    private int[] before = new int[64];
    private int size;

    void add(int position, int origin, int previous) {
        if (size == positions.length) {
            positions = Arrays.copyOf(positions, size * 2);
            origins = Arrays.copyOf(origins, size * 2);
            before = Arrays.copyOf(before, size * 2);
        }
        positions[size] = position;
        origins[size] = origin;
        before[size++] = previous;
    }

    int size() {
        return size;
    }

    int position(int index) {
        return positions[index];
    }

    /// The transfer at which the money set out.
    int origin(int index) {
        return origins[index];
    }

    /// The index, in the wave before, of the transfer before this one.
    int before(int index) {
        return before[index];
    }
}
