// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.money.CurrencyTotals;

/// What expanding an account one way would show.
///
/// @param direction which way
/// @param counterparties number of accounts on the other side
/// @param hidden how many of them the picture does not show yet
/// @param paid what was paid in all of it
public record ExpansionOffer(
        Direction direction, int counterparties, int hidden, CurrencyTotals paid) {}
