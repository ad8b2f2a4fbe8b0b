// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.chain.HashChain;
import org.tributary.casefile.store.Sql;
import org.tributary.casefile.transfers.CodeTable;
import org.tributary.casefile.transfers.TransferRow;
import org.tributary.ledger.flow.LedgerDigest;
import org.tributary.ledger.imports.RowCounts;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.work.Work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// What an import amounts to when every row of it is read again. Shares nothing with what was kept
/// at its commit. Not thread-safe.
public final class ImportRecount {

    private static final int STEP = 1 << 14;

    private final Sql sql;
    private final long importId;
    private final List<CurrencyCode> currencies;
    private final HashChain chain = new HashChain();
    private final TransferRow row = new TransferRow();
    private final SideTotals paid = new SideTotals();
    private final SideTotals received = new SideTotals();
    private final LedgerDigest.Accumulator digest = new LedgerDigest.Accumulator();
    private final SetAsideRows setAside;
    private long accepted;
    private long duplicate;
    private long firstAt = Long.MAX_VALUE;
    private long lastAt = Long.MIN_VALUE;

    private ImportRecount(Sql sql, long importId) {
        this.sql = sql;
        this.importId = importId;
        currencies = CodeTable.currencies(sql);
        setAside = new SetAsideRows(sql, importId, chain);
    }

    /// Reads all rows of an import.
    public static ImportRecount of(Sql sql, long importId, Work work) {
        ImportRecount recount = new ImportRecount(sql, importId);
        recount.walk(work);
        return recount;
    }

    private void walk(Work work) {
        ImportChain.linkPlan(chain, sql, importId);
        try (setAside) {
            sql.each(
                    "SELECT "
                            + TransferRow.COLUMNS
                            + " FROM transfer WHERE id >= (SELECT first_transfer FROM import WHERE"
                            + " id = ?1) AND id < (SELECT end_transfer FROM import WHERE id = ?1)"
                            + " ORDER BY id",
                    found -> {
                        transfer(found);
                        if ((accepted + duplicate) % STEP == 0) {
                            work.checkCancelled();
                            work.done(STEP);
                        }
                    },
                    importId);
            setAside.linkAll();
        }
        ImportChain.linkVocabulary(chain, sql, importId);
    }

    private void transfer(ResultSet found) throws SQLException {
        row.load(found);
        setAside.linkBefore(row.id);
        row.link(chain);
        if (row.duplicateOf != 0) {
            duplicate++;
            return;
        }
        accepted++;
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

    public String chainHead() {
        return chain.head();
    }

    public long rows() {
        return counts().read();
    }

    public RowCounts counts() {
        long rejected = setAside.rejected();
        long skipped = setAside.skipped();
        return new RowCounts(
                accepted + rejected + duplicate + skipped, accepted, rejected, duplicate, skipped);
    }

    public CurrencyTotals paid() {
        return paid.totals(currencies);
    }

    public CurrencyTotals received() {
        return received.totals(currencies);
    }

    /// Whether the first and last time kept at the commit are those of the rows.
    public boolean spansTheKeptTimes() {
        return accepted == 0
                || sql.number(
                                "SELECT count(*) FROM import WHERE id = ? AND first_at = ? AND"
                                        + " last_at = ?",
                                importId,
                                firstAt,
                                lastAt)
                        == 1;
    }

    /// Whether the digest kept at the commit is that of the rows.
    public boolean hasTheKeptDigest() {
        return sql.number(
                        "SELECT count(*) FROM import WHERE id = ? AND digest = ?",
                        importId,
                        digest.digest().digest())
                == 1;
    }
}
