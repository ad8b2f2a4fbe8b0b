// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.transfers.TransferRow;
import org.tributary.ledger.flow.LedgerDigest;
import org.tributary.ledger.money.CurrencyCode;

import java.util.List;

/// Number, exact sums per side, first and last time and digest of rows. Not thread-safe.
final class RowSums {

    private final SideTotals paid = new SideTotals();
    private final SideTotals received = new SideTotals();
    private final LedgerDigest.Accumulator digest = new LedgerDigest.Accumulator();
    private long rows;
    private long firstAt = Long.MAX_VALUE;
    private long lastAt = Long.MIN_VALUE;

    /// @param currencies by code
    void add(TransferRow row, List<CurrencyCode> currencies) {
        rows++;
        paid.add(row.paidCurrency, row.paid);
        received.add(row.receivedCurrency, row.received);
        digest.add(
                row.id,
                row.from,
                row.to,
                row.at,
                row.paid,
                currencies.get(row.paidCurrency),
                row.received,
                currencies.get(row.receivedCurrency));
        firstAt = Math.min(firstAt, row.at);
        lastAt = Math.max(lastAt, row.at);
    }

    long rows() {
        return rows;
    }

    SideTotals paid() {
        return paid;
    }

    SideTotals received() {
        return received;
    }

    /// The digest as the record keeps it.
    String digest() {
        return digest.digest().digest();
    }

    /// Time of the first row, 0 if there is none.
    long firstAt() {
        return rows == 0 ? 0 : firstAt;
    }

    /// Time of the last row, 0 if there is none.
    long lastAt() {
        return rows == 0 ? 0 : lastAt;
    }
}
