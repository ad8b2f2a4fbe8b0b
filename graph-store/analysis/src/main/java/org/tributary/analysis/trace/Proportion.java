// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import java.math.BigInteger;

/// Parts of amounts, exact before they are rounded.
final class Proportion {

    private Proportion() {}

    /// `amount` times `part` by `whole`, to the nearest, halves up; 0 of nothing.
    static long of(long amount, long part, long whole) {
        if (part == whole) {
            return amount;
        }
        return divided(amount, part, whole, BigInteger.valueOf(whole / 2));
    }

    /// `amount` times `part` by `whole`, rounded down.
    static long below(long amount, long part, long whole) {
        return part == whole ? amount : divided(amount, part, whole, BigInteger.ZERO);
    }

    private static long divided(long amount, long part, long whole, BigInteger more) {
        if (whole == 0) {
            return 0;
        }
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(part))
                .add(more)
                .divide(BigInteger.valueOf(whole))
                .longValueExact();
    }
}
