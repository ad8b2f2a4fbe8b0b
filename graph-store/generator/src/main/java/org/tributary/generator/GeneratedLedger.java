// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator;

import org.tributary.ledger.money.CurrencyTotals;

import java.nio.file.Path;

/// What was made, with control totals an import can be held against.
///
/// @param transactions the transfers in AMLworld's layout
/// @param labels one line per transfer of a planted scheme or a twin
/// @param accounts every account with its holder
/// @param readme seed, sizes, counts and control totals as text
/// @param transfers number of transfers
/// @param laundering how many of them are of planted schemes
/// @param twins how many of them are of innocent twins
/// @param paid what was paid, per currency
/// @param received what was received, per currency
public record GeneratedLedger(
        Path transactions,
        Path labels,
        Path accounts,
        Path readme,
        long transfers,
        long laundering,
        long twins,
        CurrencyTotals paid,
        CurrencyTotals received) {}
