// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator;

import org.tributary.generator.world.Denomination;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;

import java.util.EnumMap;
import java.util.Map;

/// Counts and exact sums of one side, by currency. Fails rather than overflow. Not thread-safe.
final class ControlTotals {

    private final Map<Denomination, Total> totals = new EnumMap<>(Denomination.class);

    private static final class Total {
        private long count;
        private long sum;
    }

    void add(Denomination in, long minor) {
        Total total = totals.computeIfAbsent(in, i -> new Total());
        total.count++;
        total.sum = Math.addExact(total.sum, minor);
    }

    CurrencyTotals totals() {
        return new CurrencyTotals(
                totals.entrySet().stream().map(e -> total(e.getKey(), e.getValue())).toList());
    }

    private static CurrencyTotal total(Denomination in, Total total) {
        return new CurrencyTotal(total.count, Money.of(total.sum, in.currency()));
    }
}
