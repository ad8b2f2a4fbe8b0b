// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The transfers of one account that move money (see [CaseLedger#moves]), each direction in order
/// of time. The arrays are not to be changed.
///
/// @param in positions of what it was paid
/// @param out positions of what it paid
@SuppressWarnings("ArrayRecordComponent") // positions, never compared as values
public record Moves(CaseLedger ledger, int account, int[] in, int[] out) {

    public static Moves of(CaseLedger ledger, int account) {
        return of(ledger, account, position -> true);
    }

    /// Only those that count.
    public static Moves of(CaseLedger ledger, int account, IntPredicate counted) {
        return new Moves(
                ledger,
                account,
                positions(ledger, account, Direction.IN, counted),
                positions(ledger, account, Direction.OUT, counted));
    }

    private static int[] positions(
            CaseLedger ledger, int account, Direction direction, IntPredicate counted) {
        FlowGraph graph = ledger.graph();
        return IntStream.range(0, graph.degree(account, direction))
                .map(i -> graph.position(account, direction, i))
                .filter(ledger::moves)
                .filter(counted)
                .toArray();
    }

    /// What was received in transfers `from` to before `to` of the incoming ones.
    public long received(int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += ledger.received(in[i]);
        }
        return sum;
    }

    /// What was paid in transfers `from` to before `to` of the outgoing ones.
    public long paid(int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += ledger.paid(out[i]);
        }
        return sum;
    }

    /// The index of the first of those positions whose time is not before that; their number if
    /// there is none.
    public int firstFrom(int[] positions, long millis) {
        int low = 0;
        int high = positions.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ledger.graph().at(positions[middle]) < millis) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Positions put together, ascending, each once.
    public static int[] together(int[]... positions) {
        return Arrays.stream(positions).flatMapToInt(Arrays::stream).sorted().distinct().toArray();
    }
}
