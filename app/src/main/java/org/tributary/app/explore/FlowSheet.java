// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.flow.Flow;
import org.tributary.ledger.money.Money;

import java.util.List;
import java.util.Optional;

/// What the case knows of the money between two accounts.
///
/// @param from the paying account of the flow
/// @param to the receiving account of the flow
/// @param there the flow
/// @param back what went the other way, if anything did
/// @param net per currency, what went there less what came back; negative if more came back
public record FlowSheet(
        Account from, Account to, Flow there, Optional<Flow> back, List<Money> net) {
    public FlowSheet {
        net = List.copyOf(net);
    }
}
