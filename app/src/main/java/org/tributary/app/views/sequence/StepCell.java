// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sequence;

import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;

import java.time.LocalDate;
import java.util.Optional;

/// Some transfers of a row that go together. Immutable.
///
/// @param days the first and the last day that go together, where days do
/// @param size the least amount of its order of size, where amounts go together; zero for all that
///     is below one unit
/// @param positions the transfers
/// @param totals count and sum per currency
public record StepCell(
        Optional<Days> days, Optional<Money> size, Positions positions, CurrencyTotals totals) {

    /// @param first first day
    /// @param last last day, which may be the same
    public record Days(LocalDate first, LocalDate last) {}
}
