// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.money.CurrencyTotal;

import java.math.BigDecimal;

/// What was paid in one currency, converted into the base currency of the case at the rate of each
/// transfer's day.
///
/// @param paid what was paid, in its own currency
/// @param withoutRate how many transfers have no rate and are not in `sum`
/// @param sum the exact sum of those converted, in the base currency
public record Converted(CurrencyTotal paid, long withoutRate, BigDecimal sum) {}
