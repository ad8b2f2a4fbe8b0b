// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;

/// An account that a search found.
///
/// @param account the account
/// @param transfers number of counted transfers into and out of it
public record FoundAccount(Account account, long transfers) {

    /// The name of a known holder, or empty.
    public String holder() {
        return account.holders().stream()
                .map(Party::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }
}
