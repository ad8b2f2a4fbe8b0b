// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.value;

/// The signs a file writes numbers with.
///
/// @param decimal the sign before the decimals, such as `.` or `,`
/// @param grouping the sign between groups of digits, one character, or empty if the file uses
///     none; a blank stands for every kind of blank, an apostrophe for both apostrophes
public record NumberSigns(char decimal, String grouping) {

    /// `1250.00`: decimal point, no grouping.
    public static final NumberSigns PLAIN = new NumberSigns('.', "");

    public NumberSigns {
        if (grouping.length() > 1) {
            throw new IllegalArgumentException("the grouping sign is one character or none");
        }
        if (grouping.length() == 1 && grouping.charAt(0) == decimal) {
            throw new IllegalArgumentException("decimal and grouping sign cannot be the same");
        }
    }

    /// Whether `c` separates groups of digits.
    boolean groups(char c) {
        if (grouping.isEmpty()) {
            return false;
        }
        char sign = grouping.charAt(0);
        return switch (sign) {
            case ' ' -> c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
            case '\'' -> c == '\'' || c == '\u2019';
            default -> c == sign;
        };
    }
}
