// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trail;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// What left one account, by receiver: so that what went from there to a busy account is found
/// without looking at all that came in there. Immutable.
final class Departures {

    /// Receiver and position, in this order.
    private final long[] keys;

    Departures(FlowGraph graph, int account) {
        keys = new long[graph.degree(account, Direction.OUT)];
        for (int i = 0; i < keys.length; i++) {
            int position = graph.position(account, Direction.OUT, i);
            keys[i] = key(graph.to(position), position);
        }
        Arrays.sort(keys);
    }

    /// Hands over the positions from `from` and below `to` of what went to that account, in order.
    void to(int account, int from, int to, IntConsumer each) {
        int found = Arrays.binarySearch(keys, key(account, from));
        long end = key(account, to);
        for (int k = found < 0 ? -found - 1 : found; k < keys.length && keys[k] < end; k++) {
            each.accept((int) keys[k]);
        }
    }

    private static long key(int account, int position) {
        return (long) account << Integer.SIZE | position;
    }
}
