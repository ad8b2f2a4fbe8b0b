// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.ledger.money.CurrencyTotals;

import java.util.Set;

/// Some of an account's counterparties that have something in common, as a preview of an expansion
/// lists them.
///
/// @param name what they have in common
/// @param counterparties their ordinals
/// @param hidden how many of them the picture does not show yet
/// @param paid number and sums of the transfers with them that fall into this bucket
public record ExpansionBucket(
        String name, Set<Integer> counterparties, int hidden, CurrencyTotals paid) {

    /// What counterparties are told apart by.
    public enum By {
        /// How much was paid between them and the account.
        AMOUNT,
        /// The month in which they dealt with the account; a counterparty may be in several.
        MONTH,
        /// The institution that keeps their account.
        BANK,
        /// The country of their account.
        COUNTRY
    }

    public ExpansionBucket {
        counterparties = Set.copyOf(counterparties);
    }
}
