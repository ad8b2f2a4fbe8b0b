// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.store.Sql;
import org.tributary.casefile.transfers.TransferRow;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.flow.LedgerDigest;
import org.tributary.ledger.imports.ImportPlan;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.ImportState;
import org.tributary.ledger.imports.KeptImport;
import org.tributary.ledger.imports.RowCounts;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.imports.SetAsideRow;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.SourceFile;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The imports of a case with their receipts.
///
/// @param sql the view or transaction they are read or written in
public record ImportTable(Sql sql) {

    public static final String PAID = "paid";
    public static final String RECEIVED = "received";

    private static final String COLUMNS =
            "SELECT id, sha256, name, bytes, profile, zone, at_ms, author_name, author_initials,"
                    + " accepted, rejected, duplicate, skipped, chain_head, state, parties,"
                    + " by_bank_reference FROM import ";

    private static final String PROBLEMS =
            "SELECT line, column_name, raw, reason, remedy FROM problem WHERE import = ?"
                    + " ORDER BY row_position, position LIMIT ? OFFSET ?";

    /// Announces an import whose rows do not count yet.
    void open(long importId, ImportPlan plan, Author author, long firstTransfer) {
        sql.run(
                "INSERT INTO import(id, state, sha256, name, bytes, profile, profile_text, zone,"
                        + " at_ms, author_name, author_initials, accepted, rejected, duplicate,"
                        + " skipped, first_transfer, end_transfer, first_at, last_at, digest,"
                        + " chain_head, chain_format) VALUES"
                        + " (?,'OPEN',?,?,?,?,?,?,0,?,?,0,0,0,0,?,0,0,0,'','',?)",
                importId,
                plan.file().sha256(),
                plan.file().name(),
                plan.file().bytes(),
                plan.profile(),
                plan.profileText(),
                plan.zone().getId(),
                author.name(),
                author.initials(),
                firstTransfer,
                TransferRow.CHAIN_FORMAT);
    }

    void addTotals(long importId, String side, SideTotals totals) {
        for (int code = 0; code < totals.codes(); code++) {
            if (totals.count(code) > 0) {
                sql.run(
                        "INSERT INTO control_total VALUES (?,?,?,?,?)",
                        importId,
                        side,
                        code,
                        totals.count(code),
                        totals.sum(code).toString());
            }
        }
    }

    /// All imports but open ones, oldest first.
    public List<KeptImport> all() {
        return sql.list(COLUMNS + "WHERE state <> 'OPEN' ORDER BY id", this::kept);
    }

    private KeptImport kept(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        long accepted = row.getLong(10);
        long rejected = row.getLong(11);
        long duplicate = row.getLong(12);
        long skipped = row.getLong(13);
        ImportReceipt receipt =
                new ImportReceipt(
                        id,
                        new SourceFile(row.getString(2), row.getString(3), row.getLong(4)),
                        row.getString(5),
                        ZoneId.of(row.getString(6)),
                        Instant.ofEpochMilli(row.getLong(7)),
                        new Author(row.getString(8), row.getString(9)),
                        new RowCounts(
                                accepted + rejected + duplicate + skipped,
                                accepted,
                                rejected,
                                duplicate,
                                skipped),
                        totals(id, PAID),
                        totals(id, RECEIVED),
                        problems(id, 0, ImportReceipt.PROBLEMS_SHOWN),
                        row.getLong(16),
                        row.getLong(17),
                        row.getString(14));
        return new KeptImport(receipt, ImportState.valueOf(row.getString(15)));
    }

    /// Problems of an import in file order.
    public List<RowProblem> problems(long importId, long offset, int limit) {
        return sql.list(PROBLEMS, ImportTable::problem, importId, limit, offset);
    }

    /// Walks the rejected and skipped rows of an import in file order.
    public void setAside(long importId, Consumer<SetAsideRow> visitor) {
        sql.each(
                "SELECT line, raw, kind, reason, position FROM set_aside WHERE import = ?"
                        + " ORDER BY position",
                row ->
                        visitor.accept(
                                new SetAsideRow(
                                        row.getLong(1),
                                        row.getString(2),
                                        row.getString(4),
                                        row.getString(3).equals("rejected")
                                                ? problemsOf(importId, row.getLong(5))
                                                : List.of())),
                importId);
    }

    private List<RowProblem> problemsOf(long importId, long position) {
        return sql.list(
                "SELECT line, column_name, raw, reason, remedy FROM problem WHERE import = ? AND"
                        + " row_position = ? ORDER BY position",
                ImportTable::problem,
                importId,
                position);
    }

    static RowProblem problem(ResultSet row) throws SQLException {
        return new RowProblem(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5));
    }

    /// The control totals of one side of an import as they were kept at its commit.
    public CurrencyTotals totals(long importId, String side) {
        return totals("control_total", importId, side);
    }

    /// What of one side of an import counts today, as kept.
    CurrencyTotals standing(long importId, String side) {
        return totals("standing_total", importId, side);
    }

    private CurrencyTotals totals(String table, long importId, String side) {
        return sql
                .list(
                        "SELECT t.count, t.sum, c.ticker, c.exponent FROM "
                                + table
                                + " t JOIN currency c ON c.code = t.currency WHERE t.import = ? AND"
                                + " t.side = ?",
                        ImportTable::total,
                        importId,
                        side)
                .stream()
                .map(total -> new CurrencyTotals(List.of(total)))
                .reduce(CurrencyTotals.NONE, CurrencyTotals::plus);
    }

    private static CurrencyTotal total(ResultSet row) throws SQLException {
        CurrencyCode currency = new CurrencyCode(row.getString(3), row.getInt(4));
        return new CurrencyTotal(
                row.getLong(1), new Money(new BigInteger(row.getString(2)), currency));
    }

    /// What was paid in all imports that count.
    public CurrencyTotals paid() {
        return sql
                .list(
                        "SELECT t.count, t.sum, c.ticker, c.exponent FROM standing_total t JOIN"
                                + " currency c ON c.code = t.currency WHERE t.side = ?",
                        ImportTable::total,
                        PAID)
                .stream()
                .map(total -> new CurrencyTotals(List.of(total)))
                .reduce(CurrencyTotals.NONE, CurrencyTotals::plus);
    }

    /// Number of counted transfers.
    public long transfers() {
        return sql.number("SELECT sum(transfers) FROM standing");
    }

    /// Time of the first counted transfer.
    public Optional<Instant> from() {
        return moment(
                "SELECT first_at FROM standing WHERE transfers > 0 ORDER BY first_at LIMIT 1");
    }

    /// Time of the last counted transfer.
    public Optional<Instant> to() {
        return moment(
                "SELECT last_at FROM standing WHERE transfers > 0 ORDER BY last_at DESC LIMIT 1");
    }

    private Optional<Instant> moment(String question) {
        return sql.first(question, row -> Instant.ofEpochMilli(row.getLong(1)));
    }

    /// Count, sums and digest of all counted transfers, as kept.
    public LedgerDigest digest() {
        return sql
                .list(
                        "SELECT import, transfers, digest FROM standing ORDER BY import",
                        row -> digest(row.getLong(1), row.getLong(2), row.getString(3)))
                .stream()
                .reduce(LedgerDigest.empty(), LedgerDigest::plus);
    }

    private LedgerDigest digest(long importId, long accepted, String digest) {
        return new LedgerDigest(accepted, sums(importId, PAID), sums(importId, RECEIVED), digest);
    }

    private Map<CurrencyCode, BigInteger> sums(long importId, String side) {
        Map<CurrencyCode, BigInteger> sums = new TreeMap<>();
        sql.each(
                "SELECT c.ticker, c.exponent, t.sum FROM standing_total t JOIN currency c"
                        + " ON c.code = t.currency WHERE t.import = ? AND t.side = ?",
                row ->
                        sums.put(
                                new CurrencyCode(row.getString(1), row.getInt(2)),
                                new BigInteger(row.getString(3))),
                importId,
                side);
        return sums;
    }
}
