// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

/// An account that a search found.
///
/// @param account the account
/// @param transfers number of counted transfers into and out of it
/// @param cluster the suspicious cluster it is a member of; empty if of none
public record FoundAccount(Account account, long transfers, String cluster) {

    /// Of an account that is in no cluster.
    public FoundAccount(Account account, long transfers) {
        this(account, transfers, "");
    }

    /// The account with what the graph knows of it.
    public static FoundAccount in(FlowGraph graph, Account account) {
        int ordinal = account.ordinal();
        return new FoundAccount(
                account,
                ordinal >= graph.accountCount()
                        ? 0
                        : (long) graph.degree(ordinal, Direction.IN)
                                + graph.degree(ordinal, Direction.OUT));
    }

    FoundAccount inCluster(String name) {
        return new FoundAccount(account, transfers, name);
    }

    /// The name of a known holder, or empty.
    public String holder() {
        return account.holders().stream()
                .map(Party::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }
}
