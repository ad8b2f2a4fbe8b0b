// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casefile;

import org.tributary.ledger.money.CurrencyTotals;

import java.time.Instant;
import java.util.Optional;

/// What is in a case.
///
/// @param accounts number of accounts that occur in counted transfers or case work
/// @param parties number of parties
/// @param transfers number of counted transfers
/// @param from time of the first counted transfer
/// @param to time of the last counted transfer
/// @param paid what was paid, per currency
public record CaseTotals(
        long accounts,
        long parties,
        long transfers,
        Optional<Instant> from,
        Optional<Instant> to,
        CurrencyTotals paid) {}
