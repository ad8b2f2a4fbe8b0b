// SPDX-License-Identifier: GPL-3.0-or-later

/// Money: exact amounts in integer minor units, the currencies they are in, totals kept apart per
/// currency, and the dated rates of a case. Start with [org.tributary.ledger.money.Money].
/// Depends on nothing; everything may depend on it.
@NullMarked
package org.tributary.ledger.money;

import org.jspecify.annotations.NullMarked;
