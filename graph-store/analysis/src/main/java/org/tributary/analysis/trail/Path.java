// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trail;

import java.util.ArrayList;
import java.util.List;

/// The way walked so far. Not thread-safe.
final class Path {

    private final int[] positions;
    private final int[] accounts;
    private int hops;

    Path(int longest) {
        positions = new int[longest];
        accounts = new int[longest];
    }

    /// Adds a hop, by its transfer and the account it reaches.
    void push(int position, int account) {
        positions[hops] = position;
        accounts[hops++] = account;
    }

    void pop() {
        hops--;
    }

    /// Whether a hop has reached this account.
    boolean visits(int account) {
        for (int i = 0; i < hops; i++) {
            if (accounts[i] == account) {
                return true;
            }
        }
        return false;
    }

    /// The account reached by each hop.
    List<Integer> accounts() {
        return list(accounts);
    }

    Trail trail() {
        return new Trail(list(positions));
    }

    private List<Integer> list(int[] values) {
        List<Integer> list = new ArrayList<>(hops);
        for (int i = 0; i < hops; i++) {
            list.add(values[i]);
        }
        return list;
    }
}
