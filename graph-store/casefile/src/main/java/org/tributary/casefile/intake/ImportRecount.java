// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.chain.EntryHash;
import org.tributary.casefile.store.Sql;
import org.tributary.casefile.transfers.CodeTable;
import org.tributary.casefile.transfers.TransferRow;
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
    private final EntryHash chain;
    private final TransferRow row = new TransferRow();
    private final RowSums arrived = new RowSums();
    private final RowSums counted = new RowSums();
    private final int chainFormat;
    private final SetAsideRows setAside;
    private final PartyRecount parties;
    private long duplicate;
    private final StatementOrder order = new StatementOrder();
    private long byBankReference;

    private ImportRecount(Sql sql, long importId) {
        this.sql = sql;
        this.importId = importId;
        currencies = CodeTable.currencies(sql);
        chainFormat = (int) sql.number("SELECT chain_format FROM import WHERE id = ?", importId);
        chain = ImportChain.ofFormat(chainFormat);
        setAside = new SetAsideRows(sql, importId, chain);
        parties = PartyRecount.of(sql, importId);
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
                        if ((arrived.rows() + duplicate) % STEP == 0) {
                            work.checkCancelled();
                            work.done(STEP);
                        }
                    },
                    importId);
            setAside.linkAll();
        }
        ImportChain.linkVocabulary(chain, sql, importId);
        parties.link(chain);
    }

    private void transfer(ResultSet found) throws SQLException {
        row.load(found);
        setAside.linkBefore(row.id);
        row.link(chain, chainFormat);
        if (!row.details.isEmpty()) {
            order.see(row, currencies);
        }
        if (row.countedAs == 0) {
            counted.add(row, currencies);
        }
        if (row.duplicateOf == 0) {
            arrived.add(row, currencies);
        } else {
            duplicate++;
            byBankReference += row.bankReference.isEmpty() ? 0 : 1;
        }
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
        long accepted = arrived.rows() + parties.accepted();
        long duplicates = duplicate + parties.duplicate();
        return new RowCounts(
                accepted + rejected + duplicates + skipped,
                accepted,
                rejected,
                duplicates,
                skipped);
    }

    /// How many accepted rows are about parties.
    public long parties() {
        return parties.accepted();
    }

    /// How many duplicates carry the bank's own number.
    public long byBankReference() {
        return byBankReference;
    }

    public CurrencyTotals paid() {
        return arrived.paid().totals(currencies);
    }

    public CurrencyTotals received() {
        return arrived.received().totals(currencies);
    }

    /// Whether the direction in which the file was found to run is the one its rows show. Before
    /// chains of this format it was not looked for.
    public boolean hasTheKeptOrder() {
        return chainFormat < TransferRow.CHAIN_FORMAT
                || (sql.number("SELECT newest_first FROM import WHERE id = ?", importId) == 1)
                        == order.isNewestFirst();
    }

    /// Whether first and last time and digest kept at the commit are those of the rows.
    public boolean hasTheKeptDigest() {
        return sql.number(
                        "SELECT count(*) FROM import WHERE id = ? AND first_at = ? AND last_at = ?"
                                + " AND digest = ?",
                        importId,
                        arrived.firstAt(),
                        arrived.lastAt(),
                        arrived.digest())
                == 1;
    }

    /// Whether what is kept as counting today is what the rows say; nothing of an import that was
    /// taken back is.
    public boolean hasTheKeptStanding() {
        boolean real =
                sql.number("SELECT count(*) FROM import WHERE id = ? AND state = 'REAL'", importId)
                        == 1;
        if (!real) {
            return sql.number("SELECT count(*) FROM standing WHERE import = ?", importId)
                            + sql.number(
                                    "SELECT count(*) FROM standing_total WHERE import = ?",
                                    importId)
                    == 0;
        }
        ImportTable table = new ImportTable(sql);
        return sql.number(
                                "SELECT count(*) FROM standing WHERE import = ? AND transfers = ?"
                                        + " AND first_at = ? AND last_at = ? AND digest = ?",
                                importId,
                                counted.rows(),
                                counted.firstAt(),
                                counted.lastAt(),
                                counted.digest())
                        == 1
                && table.standing(importId, ImportTable.PAID)
                        .equals(counted.paid().totals(currencies))
                && table.standing(importId, ImportTable.RECEIVED)
                        .equals(counted.received().totals(currencies));
    }
}
