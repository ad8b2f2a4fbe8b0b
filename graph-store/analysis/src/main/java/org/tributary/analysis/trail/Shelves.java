// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trail;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// What came into one account, on shelves of one currency and about one amount, in order of time on
/// each: so that what a transfer may carry on is found without looking at all that came in before
/// it, of which a busy account has very much and next to nothing of that amount. Immutable.
final class Shelves {

    /// Amounts on one shelf differ by at most a sixteenth: about as much as rules allow.
    private static final int FINENESS = 4;

    private static final int SHELF_BITS = 10;

    /// Currency, shelf and index among the account's incoming transfers, in this order.
    private final long[] keys;

    Shelves(FlowGraph graph, int account) {
        keys = new long[graph.degree(account, Direction.IN)];
        for (int i = 0; i < keys.length; i++) {
            int position = graph.position(account, Direction.IN, i);
            keys[i] = key(graph.receivedCode(position), shelf(graph.received(position)), i);
        }
        Arrays.sort(keys);
    }

    /// Hands over the indices from `from` and below `to` of what stands on the shelves from the one
    /// of amount `least` to the one of amount `most`, in no order across shelves.
    void between(int currency, long least, long most, int from, int to, IntConsumer each) {
        long end = key(currency, shelf(most), to);
        int k = firstAt(key(currency, shelf(least), from), 0);
        while (k < keys.length && keys[k] < end) {
            int index = (int) keys[k];
            if (index < from) {
                k = firstAt(keys[k] - index + from, k);
            } else if (index < to) {
                each.accept(index);
                k++;
            } else {
                k = firstAt(((keys[k] >> Integer.SIZE) + 1) << Integer.SIZE, k);
            }
        }
    }

    private int firstAt(long key, int low) {
        int found = Arrays.binarySearch(keys, low, keys.length, key);
        return found < 0 ? -found - 1 : found;
    }

    private static long key(int currency, int shelf, int index) {
        return ((long) currency << SHELF_BITS | shelf) << Integer.SIZE | index;
    }

    /// The number of an amount's shelf, which never falls as amounts rise: its highest bits.
    private static int shelf(long amount) {
        long most = 1L << FINENESS;
        if (amount < most) {
            return (int) Math.max(0, amount);
        }
        int highest = Long.SIZE - 1 - Long.numberOfLeadingZeros(amount);
        long leading = amount >>> (highest - FINENESS);
        return (int) ((highest - FINENESS + 1L) * most + (leading - most));
    }
}
