// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.money;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What one unit of a currency was worth on a day.
///
/// @param day the day the rate is of
/// @param from the currency converted
/// @param to the currency converted into
/// @param rate units of `to` for one unit of `from`, positive
public record Rate(LocalDate day, CurrencyCode from, CurrencyCode to, BigDecimal rate) {

    public Rate {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("a rate is positive");
        }
    }
}
