// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views;

import org.tributary.ledger.money.CurrencyCode;

/// In what a view counts money. Amounts of different currencies are never added without rates.
public sealed interface MoneyUnit {

    /// The code of the currency its amounts are written in.
    String code();

    /// Only what was paid in one currency.
    ///
    /// @param code such as `EUR`
    record Paid(String code) implements MoneyUnit {}

    /// Everything, at the rates of the day it was paid; each flow is rounded to the base
    /// currency's minor unit, and sums are those of the rounded flows.
    ///
    /// @param base the case's base currency
    record Converted(CurrencyCode base) implements MoneyUnit {
        @Override
        public String code() {
            return base.code();
        }
    }
}
