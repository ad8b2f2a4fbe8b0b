// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv.bytes;

/// Reads amounts written as digits with at most one decimal sign, exactly, in minor units.
public final class PlainAmount {

    /// The text is no such amount, or not one of so few decimals and digits.
    public static final long ODD = -1;

    /// A long holds any number of so many digits.
    private static final int MOST_DIGITS = 18;

    private final byte decimal;

    public PlainAmount(char decimal) {
        this.decimal = (byte) decimal;
    }

    /// @param exponent decimals of the minor unit
    /// @return the amount, or [#ODD]
    public long read(byte[] bytes, int from, int to, int exponent) {
        long minor = 0;
        int decimals = -1;
        if (to - from > MOST_DIGITS || from >= to || bytes[from] == decimal) {
            return ODD;
        }
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit >= 0 && digit <= 9) {
                minor = minor * 10 + digit;
                decimals += decimals >= 0 ? 1 : 0;
            } else if (bytes[i] == decimal && decimals < 0) {
                decimals = 0;
            } else {
                return ODD;
            }
        }
        int missing = exponent - Math.max(decimals, 0);
        if (decimals == 0 || missing < 0 || to - from + missing > MOST_DIGITS) {
            return ODD;
        }
        for (int i = 0; i < missing; i++) {
            minor *= 10;
        }
        return minor;
    }
}
