// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;

/// What became of traced money under one method. Immutable.
///
/// For each currency: what began, and what was exchanged into it, is what was exchanged out of
/// it, what is held and what was lost.
///
/// @param direction which way it was followed
/// @param transfers those that moved traced money, in the order of the flow graph
/// @param accounts those it reached, in the order in which it did
/// @param begun what was traced, per currency
/// @param fees what got lost as fees on the way, per currency
/// @param sameMoment transfers by which money arrived after a payment of the same moment
public record Trace(
        TraceMethod method,
        Direction direction,
        List<TracedTransfer> transfers,
        List<TracedAccount> accounts,
        CurrencyTotals begun,
        CurrencyTotals fees,
        int sameMoment) {
    public Trace {
        transfers = List.copyOf(transfers);
        accounts = List.copyOf(accounts);
    }

    /// What is held in all accounts at the end, per currency.
    public CurrencyTotals held() {
        return sum(TracedAccount::held);
    }

    /// What is mixed into accounts at the end, per currency.
    public CurrencyTotals remaining() {
        return sum(TracedAccount::remaining);
    }

    /// What reached a place where following ends, per currency.
    public CurrencyTotals setAside() {
        return sum(account -> account.held() - account.remaining());
    }

    /// What settled overdrafts, per currency.
    public CurrencyTotals overdrafts() {
        return sum(TracedAccount::overdraft);
    }

    private CurrencyTotals sum(ToLongFunction<TracedAccount> amount) {
        List<Money> amounts = new ArrayList<>();
        for (TracedAccount account : accounts) {
            long minor = amount.applyAsLong(account);
            if (minor != 0) {
                amounts.add(Money.of(minor, account.unit()));
            }
        }
        return CurrencyTotals.of(amounts);
    }

    /// Accounts whose opening balance nobody has told.
    public long assumed() {
        return accounts.stream().filter(a -> a.known() == TracedAccount.Known.ASSUMED).count();
    }

    /// Where in [#transfers] the one at a position of the flow graph is; empty if it moved no
    /// traced money.
    public OptionalInt find(int position) {
        int low = 0;
        int high = transfers.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int there = transfers.get(middle).position();
            if (there == position) {
                return OptionalInt.of(middle);
            }
            if (there < position) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return OptionalInt.empty();
    }

    /// Traced money in the transfer at a position of the flow graph, in minor units.
    public long tainted(int position) {
        OptionalInt found = find(position);
        return found.isEmpty() ? 0 : transfers.get(found.getAsInt()).tainted();
    }
}
