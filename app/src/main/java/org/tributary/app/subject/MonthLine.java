// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import org.tributary.ledger.money.Money;

import java.time.YearMonth;

/// One month of a subject in one currency. Months without a transfer between the first and the
/// last are there too.
///
/// @param month which month, in the case's zone
/// @param in money from others
/// @param out money to others
/// @param net what all transfers up to the end of this month add up to: arrived less left. Not the
///     bank's balance, for what was before the first transfer is not known
public record MonthLine(YearMonth month, Figure in, Figure out, Money net) {

    /// One of the two.
    ///
    /// @param side [Side#IN] or [Side#OUT]
    public Figure figure(Side side) {
        return side == Side.IN ? in : out;
    }
}
