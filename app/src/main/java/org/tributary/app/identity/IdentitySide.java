// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.identity;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.casework.IdentityMember;

import java.util.List;

/// One of two who may be one, as a screen shows it.
///
/// @param member who
/// @param name empty of an account nobody is known to hold
/// @param accounts its first accounts
/// @param ordinals of all its accounts, ascending
public record IdentitySide(
        IdentityMember member, String name, List<Account> accounts, List<Integer> ordinals) {
    public IdentitySide {
        accounts = List.copyOf(accounts);
        ordinals = List.copyOf(ordinals);
    }

    /// How many accounts it has.
    public int count() {
        return ordinals.size();
    }

    /// The name or, without one, the key of its account.
    public String title() {
        return !name.isBlank() || accounts.isEmpty() ? name : accounts.getFirst().id().key();
    }
}
