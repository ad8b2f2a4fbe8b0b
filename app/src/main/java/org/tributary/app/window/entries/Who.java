// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.entries;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;

import java.util.stream.Collectors;

/// Somebody an entry speaks of.
sealed interface Who {

    /// A party the case knows.
    record OfParty(Party party) implements Who {}

    /// An account of the case.
    record OfAccount(Account account) implements Who {}

    /// What it is found and shown by.
    default String key() {
        return switch (this) {
            case OfParty(Party party) ->
                    party.name().isEmpty() ? "#" + party.ordinal() : party.name();
            case OfAccount(Account account) -> account.id().key();
        };
    }

    /// What tells it from others of that key.
    default String more() {
        return switch (this) {
            case OfParty(Party party) -> "#" + party.ordinal();
            case OfAccount(Account account) ->
                    account.holders().stream()
                            .map(Party::name)
                            .filter(name -> !name.isEmpty())
                            .collect(Collectors.joining(", "));
        };
    }
}
