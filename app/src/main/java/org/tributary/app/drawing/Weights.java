// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.money.RateTable;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// How much an amount weighs in a drawing and in an order of size. Never printed: with rates it is
/// the amount in the case's base currency, without them the plain number of major units, the
/// currencies taken alike.
///
/// @param rates rates of the case
/// @param base its base currency
public record Weights(RateTable rates, CurrencyCode base) {

    /// What one minor unit of each currency of a graph weighs at its last moment, by code.
    double[] perMinorUnit(FlowGraph graph) {
        int transfers = graph.transferCount();
        Instant last = Instant.ofEpochMilli(transfers == 0 ? 0 : graph.at(transfers - 1));
        return graph.currencies().stream()
                .mapToDouble(
                        currency -> {
                            Money one = Money.of(1, currency);
                            return of(CurrencyTotals.of(List.of(one)), last);
                        })
                .toArray();
    }

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
