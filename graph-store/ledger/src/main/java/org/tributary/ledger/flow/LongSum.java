// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

import java.math.BigInteger;

/// A count and exact sum of longs that spills into big integers before it overflows. Not
/// thread-safe.
final class LongSum {

    private long count;
    private long low;
    private BigInteger spilled = BigInteger.ZERO;

    void add(long value) {
        count++;
        long sum = low + value;
        if (((low ^ sum) & (value ^ sum)) < 0) {
            spilled = spilled.add(BigInteger.valueOf(low));
            low = value;
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
