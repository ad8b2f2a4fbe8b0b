// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import org.tributary.app.explore.HolderFacts;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.casework.Note;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Whom a page is about, and what does not depend on a currency.
///
/// @param scope what was asked for
/// @param scopes what else the same accounts can be looked at as, `scope` among them
/// @param named the accounts that can be looked at one by one
/// @param accounts the accounts of the scope
/// @param holders their holders, with what customer files say of them
/// @param currencies totals per currency, the one with the most transfers first
/// @param first time of the first transfer, in any currency
/// @param last time of the last
/// @param notes notes of the case that name an account or a holder
/// @param base all currencies in the base currency, where the case has rates
/// @param transfers what the figures are counted from
public record SubjectSheet(
        Scope scope,
        List<Scope> scopes,
        List<Account> named,
        List<Account> accounts,
        List<HolderFacts> holders,
        List<CurrencyLine> currencies,
        Optional<Instant> first,
        Optional<Instant> last,
        List<Note> notes,
        Optional<BaseLine> base,
        OwnTransfers transfers) {

    public SubjectSheet {
        scopes = List.copyOf(scopes);
        named = List.copyOf(named);
        accounts = List.copyOf(accounts);
        holders = List.copyOf(holders);
        currencies = List.copyOf(currencies);
        notes = List.copyOf(notes);
    }
}
