// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.reach;

import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

/// Finds all accounts that an account's money can have come from or gone to: by transfers each of
/// which comes after the one before it, within a time from the first to the last.
///
/// The search goes hop by hop. Of all ways that end with the same transfer only the one that set
/// out last matters, for it has the most time left; so every transfer is looked at once a hop at
/// most. Stateless beyond the graph; thread-safe.
///
/// @param graph the transfers
public record ReachSearch(FlowGraph graph) {

    /// Transfers looked at after which a search gives up and says so: a fraction of a
    /// second.
    private static final long MOST_STEPS = 5_000_000;

    /// Follows money.
    ///
    /// @param start ordinal of the account
    /// @param most how many accounts to bring at most
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public Reach from(int start, ReachRule rule, int most, Work work) {
        Spread spread = new Spread(graph, rule, start, MOST_STEPS, work);
        for (int hop = 1; hop <= rule.maxHops() && spread.more(); hop++) {
            work.begin("Following money over hop %d".formatted(hop), 0);
            spread.advance();
        }
        return ReachSummary.of(graph, rule, spread, most);
    }
}
