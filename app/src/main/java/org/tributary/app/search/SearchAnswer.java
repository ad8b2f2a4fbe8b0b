// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.search;

import org.tributary.app.explore.FoundAccount;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.transfer.Transfer;

import java.util.List;
import java.util.Map;

/// What a search found.
///
/// @param words what was looked for
/// @param accounts accounts by number, bank or holder, the best first
/// @param parties parties by name
/// @param transfers the first of the transfers found, in order of time
/// @param totals how many transfers were found in all, and what was paid in them, per currency
/// @param ends the accounts of the transfers shown, by ordinal
/// @param unsure whether so many accounts have the words that transfers of some may be missing
/// @param finished whether the search is over; more may be found where it is not
public record SearchAnswer(
        SearchWords words,
        List<FoundAccount> accounts,
        List<Party> parties,
        List<Transfer> transfers,
        CurrencyTotals totals,
        Map<Integer, Account> ends,
        boolean unsure,
        boolean finished) {

    public SearchAnswer {
        accounts = List.copyOf(accounts);
        parties = List.copyOf(parties);
        transfers = List.copyOf(transfers);
        ends = Map.copyOf(ends);
    }

    /// The same with some transfers, while the search goes on.
    SearchAnswer withFirst(List<Transfer> first, Map<Integer, Account> theirEnds) {
        return new SearchAnswer(words, accounts, parties, first, totals, theirEnds, unsure, false);
    }

    /// The same at the end of the search.
    SearchAnswer with(List<Transfer> found, Map<Integer, Account> theirEnds, CurrencyTotals all) {
        return new SearchAnswer(words, accounts, parties, found, all, theirEnds, unsure, true);
    }

    public boolean isEmpty() {
        return accounts.isEmpty() && parties.isEmpty() && transfers.isEmpty();
    }
}
