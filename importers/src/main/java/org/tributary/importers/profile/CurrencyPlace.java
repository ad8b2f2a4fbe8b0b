// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.profile;

/// Where a file names the currency of an amount.
public enum CurrencyPlace {
    /// In a column, or the profile names it for all rows.
    NAMED,
    /// Beside each amount: `CNY 123.18`.
    IN_AMOUNT
}
