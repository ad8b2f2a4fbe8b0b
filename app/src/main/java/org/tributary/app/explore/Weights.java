// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.RateTable;

import java.time.Instant;
import java.time.ZoneOffset;

/// How much an amount weighs in a drawing and in an order of size. Never printed: with rates it is
/// the amount in the case's base currency, without them the plain number of major units, the
/// currencies taken alike.
///
/// @param rates rates of the case
/// @param base its base currency
public record Weights(RateTable rates, CurrencyCode base) {

    /// @param at the moment whose rates count
    public double of(CurrencyTotals totals, Instant at) {
        double weight = 0;
        for (CurrencyTotal total : totals.totals()) {
            weight +=
                    rates.convert(total.sum(), base, at.atZone(ZoneOffset.UTC).toLocalDate())
                            .orElse(total.sum().decimal())
                            .abs()
                            .doubleValue();
        }
        return weight;
    }
}
