// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.search;

import java.math.BigDecimal;

/// An [AmountPattern] for one currency. Immutable.
///
/// @param least fewest minor units
/// @param most most minor units; below `least` where nothing matches
/// @param digits what the digits look like, or empty
/// @param exponent decimals of the currency
record MinorPattern(long least, long most, String digits, int exponent) {

    static final MinorPattern NOTHING = new MinorPattern(1, 0, "", 0);

    boolean matches(long minor) {
        return minor >= least && minor <= most && (digits.isEmpty() || looksLike(minor));
    }

    private boolean looksLike(long minor) {
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String decimals = point < 0 ? "" : digits.substring(point + 1);
        String amount = BigDecimal.valueOf(minor, exponent).toPlainString();
        int end = amount.indexOf('.');
        String units = end < 0 ? amount : amount.substring(0, end);
        String rest = end < 0 ? "" : amount.substring(end + 1);
        return alike(whole, "0".repeat(Math.max(0, whole.length() - units.length())) + units)
                && (point < 0 || alikeDecimals(decimals, rest));
    }

    /// `.5` is `.50`; what one side does not write is zero.
    private static boolean alikeDecimals(String wanted, String there) {
        int length = Math.max(wanted.length(), there.length());
        return alike(
                wanted + "0".repeat(length - wanted.length()),
                there + "0".repeat(length - there.length()));
    }

    private static boolean alike(String wanted, String there) {
        if (wanted.length() != there.length()) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (wanted.charAt(i) != 'x' && wanted.charAt(i) != there.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
