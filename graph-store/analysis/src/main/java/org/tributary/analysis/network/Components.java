// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.network;

import org.tributary.ledger.flow.Direction;

import java.util.Arrays;
import java.util.stream.IntStream;

/// What hangs together: accounts from which money ties of any direction lead to one another.
/// Stateless.
public final class Components {

    private Components() {}

    /// The component of each account, numbered in the order of their lowest accounts.
    public static int[] of(AccountNetwork network) {
        int[] parent = IntStream.range(0, network.accounts()).toArray();
        for (int a = 0; a < parent.length; a++) {
            int end = network.end(a, Direction.OUT);
            for (int slot = network.begin(a, Direction.OUT); slot < end; slot++) {
                join(parent, a, network.neighbour(slot, Direction.OUT));
            }
        }
        int[] number = new int[parent.length];
        Arrays.fill(number, -1);
        int components = 0;
        for (int a = 0; a < parent.length; a++) {
            int root = root(parent, a);
            if (number[root] < 0) {
                number[root] = components++;
            }
            number[a] = number[root];
        }
        return number;
    }

    /// The lower root stays one, so that a root is its component's lowest account.
    private static void join(int[] parent, int one, int other) {
        int a = root(parent, one);
        int b = root(parent, other);
        if (a < b) {
            parent[b] = a;
        } else {
            parent[a] = b;
        }
    }

    private static int root(int[] parent, int account) {
        int at = account;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
