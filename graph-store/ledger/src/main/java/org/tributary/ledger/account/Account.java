// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.account;

import java.util.List;
import java.util.Objects;

/// An account as the record knows it.
///
/// @param ordinal dense number the record gave it, from 0, never reused; the only name of the
///     account in the graph and in caches
/// @param id institution and number
/// @param kind what kind of resting place it is
/// @param holders who holds or controls it, as far as known
public record Account(int ordinal, AccountId id, AccountKind kind, List<Party> holders) {

    public Account {
        if (ordinal < 0) {
            throw new IllegalArgumentException("ordinal %d is negative".formatted(ordinal));
        }
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        holders = List.copyOf(holders);
    }
}
