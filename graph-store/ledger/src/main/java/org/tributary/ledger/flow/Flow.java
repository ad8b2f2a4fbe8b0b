// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

import org.tributary.ledger.money.CurrencyTotals;

import java.time.Instant;

/// All transfers from one account to another in a period. Always computed, never stored in place
/// of transfers.
///
/// @param from ordinal of the paying account
/// @param to ordinal of the receiving account; equal to `from` for transfers to itself
/// @param paid number and sum of what was paid, per currency
/// @param first time of the first transfer
/// @param last time of the last transfer
public record Flow(int from, int to, CurrencyTotals paid, Instant first, Instant last) {

    public long count() {
        return paid.count();
    }

    /// The other end, seen from `account`; `account` itself for a flow to itself.
    public int counterparty(int account) {
        return from == account ? to : from;
    }
}
