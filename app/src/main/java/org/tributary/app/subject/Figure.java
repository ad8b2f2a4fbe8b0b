// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import org.tributary.ledger.money.Money;

/// A number on a subject page: how many transfers, what they add up to, and which they are.
///
/// @param slice which transfers
/// @param count how many
/// @param sum what they add up to, whatever their sides; exact
public record Figure(Slice slice, long count, Money sum) {

    public boolean isEmpty() {
        return count == 0;
    }
}
