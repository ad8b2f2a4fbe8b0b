// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.reach;

import java.util.Arrays;

/// The transfers that end a way of one length, each with the account it reaches, the transfer at
/// which the best such way set out, the one nearest in time, and the transfer before it. Growing
/// arrays; not thread-safe.
final class Wave {

    private int[] positions = new int[64];
    private int[] accounts = new int[64];
    private int[] origins = new int[64];
    private int[] ends = new int[64];
    private int[] before = new int[64];
    private int size;

    void add(int position, int account, int origin, int end, int previous) {
        if (size == positions.length) {
            positions = Arrays.copyOf(positions, size * 2);
            accounts = Arrays.copyOf(accounts, size * 2);
            origins = Arrays.copyOf(origins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            before = Arrays.copyOf(before, size * 2);
        }
        positions[size] = position;
        accounts[size] = account;
        origins[size] = origin;
        ends[size] = end;
        before[size++] = previous;
    }

    int size() {
        return size;
    }

    int position(int index) {
        return positions[index];
    }

    /// The account it reaches.
    int account(int index) {
        return accounts[index];
    }

    /// The transfer at which the money set out.
    int origin(int index) {
        return origins[index];
    }

    /// The first transfer, in the search's order, that is too late for money that set out then.
    int end(int index) {
        return ends[index];
    }

    /// The index, in the wave before, of the transfer before this one.
    int before(int index) {
        return before[index];
    }
}
