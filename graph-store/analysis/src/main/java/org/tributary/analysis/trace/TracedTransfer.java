// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import org.tributary.ledger.money.CurrencyCode;

/// How much of a transfer is traced money.
///
/// @param position of the transfer in the flow graph
/// @param unit of `tainted` and `whole`
/// @param tainted traced money in it, in minor units, more than 0
/// @param whole the whole payment, in minor units
/// @param hop how many transfers from the start at least, 1 for the first
public record TracedTransfer(int position, CurrencyCode unit, long tainted, long whole, int hop) {}
