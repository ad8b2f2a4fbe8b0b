// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.money;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Counts and sums kept apart per currency, in the order of the currency codes. Immutable.
///
/// @param totals at most one total per currency
public record CurrencyTotals(List<CurrencyTotal> totals) {

    public static final CurrencyTotals NONE = new CurrencyTotals(List.of());

    public CurrencyTotals {
        // Most flows have one currency, and there are a great many flows.
        totals = totals.size() < 2 ? List.copyOf(totals) : sorted(totals);
        for (int i = 1; i < totals.size(); i++) {
            if (code(totals.get(i)).equals(code(totals.get(i - 1)))) {
                throw new IllegalArgumentException("two totals in one currency");
            }
        }
    }

    private static List<CurrencyTotal> sorted(List<CurrencyTotal> totals) {
        return totals.stream()
                .sorted(Comparator.comparing((CurrencyTotal t) -> t.sum().currency()))
                .toList();
    }

    /// Adds up amounts, each counted once.
    public static CurrencyTotals of(Collection<Money> amounts) {
        Map<String, CurrencyTotal> sums = new TreeMap<>();
        for (Money amount : amounts) {
            sums.merge(amount.currency().code(), new CurrencyTotal(1, amount), CurrencyTotal::plus);
        }
        return new CurrencyTotals(List.copyOf(sums.values()));
    }

    public CurrencyTotals plus(CurrencyTotals other) {
        if (totals.isEmpty()) {
            return other;
        }
        Map<String, CurrencyTotal> sums = new TreeMap<>();
        List<CurrencyTotal> all = new ArrayList<>(totals);
        all.addAll(other.totals);
        for (CurrencyTotal total : all) {
            sums.merge(code(total), total, CurrencyTotal::plus);
        }
        return new CurrencyTotals(List.copyOf(sums.values()));
    }

    /// @param code currency code, such as `EUR`
    public Optional<CurrencyTotal> in(String code) {
        return totals.stream().filter(total -> code(total).equals(code)).findFirst();
    }

    private static String code(CurrencyTotal total) {
        return total.sum().currency().code();
    }

    public long count() {
        return totals.stream().mapToLong(CurrencyTotal::count).sum();
    }

    public boolean isEmpty() {
        return totals.isEmpty();
    }
}
