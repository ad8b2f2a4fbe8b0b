// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Counts and exact sums of one side of many rows, by currency code. Not thread-safe.
public final class SideTotals {

    private long[] count = new long[8];
    private long[] sum = new long[8];
    private BigInteger[] spilled = zeros(8);

    private static BigInteger[] zeros(int length) {
        BigInteger[] zeros = new BigInteger[length];
        Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }

    public void add(int currency, long minor) {
        if (currency >= count.length) {
            grow(currency);
        }
        count[currency]++;
        long total = sum[currency] + minor;
        if (((sum[currency] ^ total) & (minor ^ total)) < 0) {
            spilled[currency] = spilled[currency].add(BigInteger.valueOf(sum[currency]));
            sum[currency] = minor;
        } else {
            sum[currency] = total;
        }
    }

    private void grow(int currency) {
        int capacity = Math.max(currency + 1, count.length * 2);
        BigInteger[] more = zeros(capacity);
        System.arraycopy(spilled, 0, more, 0, spilled.length);
        count = Arrays.copyOf(count, capacity);
        sum = Arrays.copyOf(sum, capacity);
        spilled = more;
    }

    /// How many currency codes were asked about at most.
    public int codes() {
        return count.length;
    }

    public long count(int currency) {
        return count[currency];
    }

    public BigInteger sum(int currency) {
        return spilled[currency].add(BigInteger.valueOf(sum[currency]));
    }

    /// @param currencies currencies by code
    public CurrencyTotals totals(List<CurrencyCode> currencies) {
        CurrencyTotals totals = CurrencyTotals.NONE;
        List<CurrencyTotal> parts = new ArrayList<>();
        for (int code = 0; code < Math.min(codes(), currencies.size()); code++) {
            if (count[code] > 0) {
                parts.add(
                        new CurrencyTotal(count[code], new Money(sum(code), currencies.get(code))));
            }
        }
        for (CurrencyTotal part : parts) {
            totals = totals.plus(new CurrencyTotals(List.of(part)));
        }
        return totals;
    }
}
