// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.network;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.FlowGraph;

import java.util.function.IntPredicate;

/// Who passes on what it receives and keeps little, by the yardstick of the case. Immutable.
public final class FlowThrough {

    private final long[] received;
    private final long[] paid;

    private FlowThrough(long[] received, long[] paid) {
        this.received = received;
        this.paid = paid;
    }

    /// @param counted which transfers count, by position
    public static FlowThrough of(CaseLedger ledger, IntPredicate counted) {
        FlowGraph graph = ledger.graph();
        long[] received = new long[graph.accountCount()];
        long[] paid = new long[graph.accountCount()];
        for (int p = 0; p < graph.transferCount(); p++) {
            if (ledger.moves(p) && counted.test(p)) {
                paid[graph.from(p)] += ledger.paid(p);
                received[graph.to(p)] += ledger.received(p);
            }
        }
        return new FlowThrough(received, paid);
    }

    /// What went through an account: the lesser of what it received and what it paid, in minor
    /// units of the yardstick's currency.
    public long through(int account) {
        return Math.min(received[account], paid[account]);
    }

    /// The share of the larger of the two that went through, 0 to 1: near 1 for an account that
    /// keeps little; 0 for one that only pays or only receives.
    public double share(int account) {
        long larger = Math.max(received[account], paid[account]);
        return larger == 0 ? 0 : (double) through(account) / larger;
    }
}
