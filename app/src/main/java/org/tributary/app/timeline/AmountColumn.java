// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.timeline;

import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.Money;

import java.math.BigInteger;
import java.util.Arrays;

/// Counts and exact sums of one currency for many cells. A sum that outgrows 64 bits goes on in a
/// big integer. Not thread-safe while it is filled.
final class AmountColumn {

    private final CurrencyCode currency;
    private final long[] counts;
    private final long[] low;
    private BigInteger[] spilled = new BigInteger[0];

    AmountColumn(CurrencyCode currency, int cells) {
        this.currency = currency;
        counts = new long[cells];
        low = new long[cells];
    }

    CurrencyCode currency() {
        return currency;
    }

    void add(int cell, long minor) {
        counts[cell]++;
        long sum = low[cell] + minor;
        if (((low[cell] ^ sum) & (minor ^ sum)) < 0) {
            spill(cell);
            sum = minor;
        }
        low[cell] = sum;
    }

    private void spill(int cell) {
        if (spilled.length == 0) {
            spilled = new BigInteger[low.length];
            Arrays.fill(spilled, BigInteger.ZERO);
        }
        spilled[cell] = spilled[cell].add(BigInteger.valueOf(low[cell]));
    }

    long count(int cell) {
        return counts[cell];
    }

    CurrencyTotal total(int cell) {
        BigInteger sum = BigInteger.valueOf(low[cell]);
        BigInteger all = spilled.length == 0 ? sum : spilled[cell].add(sum);
        return new CurrencyTotal(counts[cell], new Money(all, currency));
    }
}
