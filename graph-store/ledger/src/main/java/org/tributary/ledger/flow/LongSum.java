// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

import java.math.BigInteger;

/// A count and exact sum of longs that spills into big integers before it overflows. Not
/// thread-safe.
public final class LongSum {

    private long count;
    private long low;
    private BigInteger spilled = BigInteger.ZERO;

    /// Adds a value and counts it.
    public void add(long value) {
        count++;
        put(value);
    }

    /// Adds a value `times` times, and counts it once.
    public void add(long value, long times) {
        count++;
        change(value, times);
    }

    /// Adds a value `times` times without counting it.
    public void change(long value, long times) {
        long product = value * times;
        boolean fits = Math.multiplyHigh(value, times) == product >> (Long.SIZE - 1);
        if (fits) {
            put(product);
        } else {
            spilled = spilled.add(BigInteger.valueOf(value).multiply(BigInteger.valueOf(times)));
        }
    }

    private void put(long value) {
        long sum = low + value;
        if (((low ^ sum) & (value ^ sum)) < 0) {
            spilled = spilled.add(BigInteger.valueOf(low));
            low = value;
        } else {
            low = sum;
        }
    }

    public long count() {
        return count;
    }

    public BigInteger total() {
        return spilled.add(BigInteger.valueOf(low));
    }
}
