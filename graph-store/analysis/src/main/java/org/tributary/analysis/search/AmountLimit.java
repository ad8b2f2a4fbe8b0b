// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.search;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// One end of a range of amounts, in major units.
public sealed interface AmountLimit {

    /// The range has no end on this side.
    record None() implements AmountLimit {}

    /// The value is part of the range.
    record Including(BigDecimal value) implements AmountLimit {}

    /// The value is not part of the range.
    record Excluding(BigDecimal value) implements AmountLimit {}

    /// The least number of minor units at or above this limit as a lower end.
    default long asLeast(int exponent) {
        return switch (this) {
            case None _ -> Long.MIN_VALUE;
            case Including(BigDecimal value) -> minor(value, exponent, RoundingMode.CEILING, 0);
            case Excluding(BigDecimal value) -> minor(value, exponent, RoundingMode.FLOOR, 1);
        };
    }

    /// The largest number of minor units at or below this limit as an upper end.
    default long asMost(int exponent) {
        return switch (this) {
            case None _ -> Long.MAX_VALUE;
            case Including(BigDecimal value) -> minor(value, exponent, RoundingMode.FLOOR, 0);
            case Excluding(BigDecimal value) -> minor(value, exponent, RoundingMode.CEILING, -1);
        };
    }

    private static long minor(BigDecimal value, int exponent, RoundingMode mode, int step) {
        BigInteger whole =
                value.movePointRight(exponent)
                        .setScale(0, mode)
                        .toBigInteger()
                        .add(BigInteger.valueOf(step));
        if (whole.bitLength() < Long.SIZE) {
            return whole.longValue();
        }
        return whole.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
}
