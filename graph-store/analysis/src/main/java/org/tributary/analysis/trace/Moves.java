// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import org.tributary.ledger.flow.FlowGraph;

/// What each transfer moves from where to where, once it is settled what a row means.
///
/// - From an account to itself in one currency nothing moves, whatever the row's amounts.
/// - A negative amount that takes back an earlier row: neither of the two moves anything.
/// - Any other negative amount moves the other way: the receiver pays the payer.
///
/// Immutable.
final class Moves {

    private final int[] payer;
    private final int[] receiver;
    private final long[] sent;
    private final long[] received;

    /// @throws ArithmeticException if an amount does not fit 64 bits
    Moves(FlowGraph graph, Units units, Pools pools, Takebacks takebacks) {
        int count = graph.transferCount();
        payer = new int[count];
        receiver = new int[count];
        sent = new long[count];
        boolean alike = true;
        for (int p = 0; p < count && alike; p++) {
            alike =
                    graph.paid(p) == graph.received(p)
                            && graph.paidCode(p) == graph.receivedCode(p);
        }
        received = alike ? sent : new long[count];
        for (int p = 0; p < count; p++) {
            settle(graph, units, pools, takebacks, p);
        }
    }

    private void settle(FlowGraph graph, Units units, Pools pools, Takebacks takebacks, int p) {
        long paid = units.amount(graph.paid(p), graph.paidCode(p), graph.at(p));
        long got = units.amount(graph.received(p), graph.receivedCode(p), graph.at(p));
        int from = pools.of(graph.from(p), units.unitOf(graph.paidCode(p)));
        int to = pools.of(graph.to(p), units.unitOf(graph.receivedCode(p)));
        boolean back = graph.paid(p) < 0;
        boolean still = from == to || (paid == 0 && got == 0) || takebacks.partner(p) >= 0;
        payer[p] = still ? Course.NOWHERE : back ? to : from;
        receiver[p] = still ? Course.NOWHERE : back ? from : to;
        sent[p] = back ? got : paid;
        received[p] = back ? paid : got;
    }

    int count() {
        return payer.length;
    }

    int payer(int position) {
        return payer[position];
    }

    int receiver(int position) {
        return receiver[position];
    }

    long sent(int position) {
        return sent[position];
    }

    long received(int position) {
        return received[position];
    }
}
