// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trail;

import org.tributary.analysis.sparse.SparseInts;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The [Shelves] of the accounts that are worth it: those of which so much was looked at already
/// that putting everything on shelves would have cost less. Kept for a whole search. Not
/// thread-safe.
final class ShelvedAccounts {

    /// Transfers that can be looked at for what it costs to sort one.
    private static final int SORTING = 4;

    private final FlowGraph graph;
    private final SparseInts looks;
    private final Map<Integer, Shelves> shelved = new HashMap<>();

    ShelvedAccounts(FlowGraph graph) {
        this.graph = graph;
        looks = new SparseInts(graph.accountCount());
    }

    /// The account's shelves, or none if `more` of its incoming transfers had better be looked at.
    Optional<Shelves> of(int account, int more) {
        long looked = Math.max(0, looks.of(account)) + (long) more;
        long enough = (long) SORTING * graph.degree(account, Direction.IN);
        if (looked <= enough) {
            looks.put(account, (int) looked);
            return Optional.empty();
        }
        return Optional.of(shelved.computeIfAbsent(account, a -> new Shelves(graph, a)));
    }
}
