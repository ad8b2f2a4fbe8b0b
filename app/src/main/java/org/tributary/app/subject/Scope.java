// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import org.tributary.ledger.account.Party;

import java.util.List;
import java.util.Optional;

/// Which accounts a page is about.
///
/// @param party the party that holds them, if they were chosen as its accounts
/// @param accounts their ordinals, ascending
public record Scope(Optional<Party> party, List<Integer> accounts) {

    public Scope {
        accounts = accounts.stream().distinct().sorted().toList();
    }

    /// Some accounts, whoever holds them.
    public static Scope of(List<Integer> accounts) {
        return new Scope(Optional.empty(), accounts);
    }
}
