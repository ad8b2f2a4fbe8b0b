// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.money.CurrencyTotals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the case knows of one account.
///
/// @param account the account
/// @param in what others paid to it
/// @param out what it paid to others
/// @param self what it paid to itself, in neither of the two
/// @param first time of its first transfer
/// @param last time of its last transfer
/// @param facts what parties files say of its holders; those of whom they say nothing are left out
/// @param cluster the suspicious cluster it is a member of; empty if of none
public record AccountSheet(
        Account account,
        Side in,
        Side out,
        CurrencyTotals self,
        Optional<Instant> first,
        Optional<Instant> last,
        List<HolderFacts> facts,
        String cluster) {

    public AccountSheet {
        facts = List.copyOf(facts);
    }

    /// One direction.
    ///
    /// @param counterparties number of different accounts on the other side
    /// @param paid number and sum of what was paid, per currency
    public record Side(int counterparties, CurrencyTotals paid) {}
}
