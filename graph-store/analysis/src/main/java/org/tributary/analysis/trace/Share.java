// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import java.math.BigDecimal;
import java.math.BigInteger;

/// A part of an amount.
///
/// @param millionths 1 to 1,000,000
public record Share(long millionths) {

    private static final long MILLION = 1_000_000;

    public static final Share WHOLE = new Share(MILLION);

    public Share {
        if (millionths < 1 || millionths > MILLION) {
            throw new IllegalArgumentException("a share is more than nothing and at most all");
        }
    }

    /// @param fraction more than 0, at most 1; finer than a millionth is cut off
    /// @throws IllegalArgumentException if it is not
    public static Share of(BigDecimal fraction) {
        return new Share(fraction.movePointRight(6).longValue());
    }

    /// That part of an amount in whole minor units, rounded to the nearest, halves up.
    ///
    /// @param amount not negative
    public long of(long amount) {
        if (millionths == MILLION) {
            return amount;
        }
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(millionths))
                .add(BigInteger.valueOf(MILLION / 2))
                .divide(BigInteger.valueOf(MILLION))
                .longValueExact();
    }
}
