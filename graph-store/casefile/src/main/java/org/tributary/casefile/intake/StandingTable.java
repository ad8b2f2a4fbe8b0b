// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.store.Sql;
import org.tributary.casefile.transfers.CodeTable;
import org.tributary.casefile.transfers.TransferRow;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.work.Work;

import java.util.List;

/// What of each import counts today, apart from its receipt: rows may come to count when the import
/// that holds their original is taken back, and stop to count when their other leg is found.
///
/// @param sql the transaction it is written in
public record StandingTable(Sql sql) {

    private static final int STEP = 1 << 14;

    /// Keeps what an import that has just become real counts.
    void keep(long importId, RowSums sums) {
        remove(importId);
        sql.run(
                "INSERT INTO standing VALUES (?,?,?,?,?)",
                importId,
                sums.rows(),
                sums.firstAt(),
                sums.lastAt(),
                sums.digest());
        keep(importId, ImportTable.PAID, sums.paid());
        keep(importId, ImportTable.RECEIVED, sums.received());
    }

    private void keep(long importId, String side, SideTotals totals) {
        for (int code = 0; code < totals.codes(); code++) {
            if (totals.count(code) > 0) {
                sql.run(
                        "INSERT INTO standing_total VALUES (?,?,?,?,?)",
                        importId,
                        side,
                        code,
                        totals.count(code),
                        totals.sum(code).toString());
            }
        }
    }

    /// Nothing of an import counts any more.
    void remove(long importId) {
        sql.run("DELETE FROM standing_total WHERE import = ?", importId);
        sql.run("DELETE FROM standing WHERE import = ?", importId);
    }

    /// Adds up anew what of an import counts.
    public void recount(long importId, Work work) {
        keep(importId, sums(importId, work));
    }

    private RowSums sums(long importId, Work work) {
        RowSums sums = new RowSums();
        TransferRow row = new TransferRow();
        List<CurrencyCode> currencies = CodeTable.currencies(sql);
        sql.each(
                "SELECT "
                        + TransferRow.COLUMNS
                        + " FROM transfer WHERE id >= (SELECT first_transfer FROM import WHERE id ="
                        + " ?1) AND id < (SELECT end_transfer FROM import WHERE id = ?1) AND"
                        + " counted_as = 0 ORDER BY id",
                found -> {
                    row.load(found);
                    sums.add(row, currencies);
                    if (sums.rows() % STEP == 0) {
                        work.checkCancelled();
                    }
                },
                importId);
        return sums;
    }
}
