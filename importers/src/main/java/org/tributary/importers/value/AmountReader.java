// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Reads amounts exactly, from characters to a long in minor units, without making objects.
///
/// Nothing is rounded: decimals beyond the currency's are accepted only if they are zeros.
/// Groups have three digits, the ones between first and last may have two (as in India). Not
/// thread-safe: the last result is kept in the reader.
public final class AmountReader {

    private static final Pattern SCIENTIFIC =
            Pattern.compile("[+-]?[0-9]+(?:[.,][0-9]+)?[eE]-[0-9]{1,2}");

    private final NumberSigns signs;
    private long minor;
    private int decimals;
    private int groups;
    private int inGroup;
    private int digits;
    private boolean afterSign;
    private boolean cut;

    public AmountReader(NumberSigns signs) {
        this.signs = signs;
    }

    /// Reads `chars[from, to)`, which has no surrounding blanks.
    ///
    /// @param exponent decimals of the minor unit
    /// @return [ValueFault#NONE] if [#minor()] now holds the amount
    public ValueFault read(char[] chars, int from, int to, int exponent) {
        if (from == to) {
            return ValueFault.EMPTY;
        }
        clear();
        char first = chars[from];
        boolean negative = first == '-' || first == '\u2212';
        for (int i = negative || first == '+' ? from + 1 : from; i < to; i++) {
            char c = chars[i];
            if (c == 'e' || c == 'E') {
                return scientific(new String(chars, from, to - from), exponent);
            }
            boolean isDigit = c >= '0' && c <= '9';
            boolean read = isDigit ? digit(c - '0', exponent) : sign(c);
            if (!read) {
                return isDigit ? ValueFault.TOO_LARGE : ValueFault.MALFORMED;
            }
        }
        if (digits == 0 || (groups > 0 && !afterSign && inGroup != 3)) {
            return ValueFault.MALFORMED;
        }
        return finish(exponent, negative);
    }

    private void clear() {
        minor = 0;
        decimals = 0;
        groups = 0;
        inGroup = 0;
        digits = 0;
        afterSign = false;
        cut = false;
    }

    private boolean digit(int value, int exponent) {
        digits++;
        if (afterSign) {
            decimals++;
            if (decimals > exponent) {
                cut |= value != 0;
                return true;
            }
        } else {
            inGroup++;
        }
        if (minor > (Long.MAX_VALUE - value) / 10) {
            return false;
        }
        minor = minor * 10 + value;
        return true;
    }

    private boolean sign(char c) {
        if (afterSign) {
            return false;
        }
        if (c == signs.decimal()) {
            afterSign = true;
            return groups == 0 || inGroup == 3;
        }
        boolean fits = groups == 0 ? inGroup >= 1 && inGroup <= 3 : inGroup == 2 || inGroup == 3;
        groups++;
        inGroup = 0;
        return fits && signs.groups(c);
    }

    private ValueFault finish(int exponent, boolean negative) {
        if (cut) {
            return ValueFault.NEEDS_ROUNDING;
        }
        for (int i = Math.min(decimals, exponent); i < exponent; i++) {
            if (minor > Long.MAX_VALUE / 10) {
                return ValueFault.TOO_LARGE;
            }
            minor *= 10;
        }
        return negative && minor != 0 ? ValueFault.NEGATIVE : ValueFault.NONE;
    }

    /// `3.4e-05`, as some programs write small amounts. Positive powers are refused: a spreadsheet
    /// writes them where it has dropped digits.
    private ValueFault scientific(String text, int exponent) {
        if (groups > 0 || !SCIENTIFIC.matcher(text).matches()) {
            return ValueFault.MALFORMED;
        }
        BigDecimal units =
                new BigDecimal(text.replace(signs.decimal(), '.')).movePointRight(exponent);
        if (units.stripTrailingZeros().scale() > 0) {
            return ValueFault.NEEDS_ROUNDING;
        }
        if (units.precision() - units.scale() > 18) {
            return ValueFault.TOO_LARGE;
        }
        minor = units.longValueExact();
        return minor < 0 ? ValueFault.NEGATIVE : ValueFault.NONE;
    }

    /// The amount last read, in minor units.
    public long minor() {
        return minor;
    }
}
