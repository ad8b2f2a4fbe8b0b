// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import java.math.BigInteger;

/// A count and exact sum of longs that spills into big integers before it overflows. Not
/// thread-safe.
final class ExactSum {

    private long count;
    private long low;
    private BigInteger spilled = BigInteger.ZERO;

    /// Adds a value `times` times, and counts it once.
    void add(long value, long times) {
        count++;
        change(value, times);
    }

    /// Adds without counting.
    void change(long value, long times) {
        long product = value * times;
        boolean fits = Math.multiplyHigh(value, times) == product >> (Long.SIZE - 1);
        if (!fits) {
            spilled = spilled.add(BigInteger.valueOf(value).multiply(BigInteger.valueOf(times)));
            return;
        }
        long sum = low + product;
        if (((low ^ sum) & (product ^ sum)) < 0) {
            spilled = spilled.add(BigInteger.valueOf(low));
            low = product;
        } else {
            low = sum;
        }
    }

    long count() {
        return count;
    }

    BigInteger total() {
        return spilled.add(BigInteger.valueOf(low));
    }
}
