// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.transfers;

import org.tributary.casefile.store.Sql;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.casefile.SayingScan;
import org.tributary.ledger.casefile.TransferQuery;
import org.tributary.ledger.casefile.TransferScan;
import org.tributary.ledger.imports.StoredRow;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.Detail;
import org.tributary.ledger.transfer.Provenance;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.transfer.SourceLine;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The counted transfers: rows of real imports that are no duplicates.
///
/// @param sql the view they are read in
public record TransferTable(Sql sql) {

    private static final int STEP = 1 << 14;
    private static final long BLOCK = 1 << 16;

    /// Small numbers come two in one, because every column fetched from the engine costs more
    /// than putting them together.
    private static final String PACKED =
            """
            SELECT id, from_account << 32 | to_account, at_ms, paid, received,
                paid_currency << 32 | received_currency, channel
            FROM transfer WHERE id >= ? AND id < ? AND counted_as = 0 ORDER BY id
            """;

    /// Rows that say nothing beyond the core never leave the engine.
    private static final String SAYINGS =
            """
            SELECT id, reference, details FROM transfer WHERE id >= ? AND id < ?
                AND counted_as = 0 AND (reference <> '' OR details <> '') ORDER BY id
            """;

    private static final String WHOLE =
            """
            SELECT t.id, t.from_account, f.institution, f.number, t.to_account, g.institution,
                g.number, t.at_ms, t.paid, p.ticker, p.exponent, t.received, r.ticker, r.exponent,
                c.word, t.reference, t.label, t.attributes, t.line, i.sha256, i.name, i.bytes,
                t.bank_reference, t.details,
                coalesce((SELECT l.counted FROM leg l WHERE l.other = t.counted_as
                    AND l.separated_by = 0), t.counted_as),
                EXISTS (SELECT 1 FROM leg l WHERE l.counted = t.id AND l.separated_by = 0)
            FROM transfer t JOIN import i ON i.id = t.import
            JOIN account f ON f.ordinal = t.from_account JOIN account g ON g.ordinal = t.to_account
            JOIN currency p ON p.code = t.paid_currency JOIN currency r ON r.code = t.received_currency
            JOIN channel c ON c.code = t.channel
            """;

    /// Well below what SQLite takes in one statement.
    private static final int IDS_AT_ONCE = 500;

    private static final String COUNTED = WHOLE + "WHERE i.state = 'REAL' AND t.counted_as = 0 ";

    /// Walks those with a higher id than `last` in the order of their ids.
    public void scanAfter(long last, TransferScan scan, Work work) {
        for (ImportRange range : ImportRange.real(sql)) {
            long first = Math.max(range.first(), last + 1);
            if (first >= range.end()) {
                continue;
            }
            work.begin("Reading transfers", range.end() - first);
            Steps steps = new Steps(work);
            sql.each(
                    PACKED,
                    row -> {
                        long accounts = row.getLong(2);
                        long currencies = row.getLong(6);
                        scan.transfer(
                                row.getLong(1),
                                (int) (accounts >> Integer.SIZE),
                                (int) accounts,
                                row.getLong(3),
                                row.getLong(4),
                                (int) (currencies >> Integer.SIZE),
                                row.getLong(5),
                                (int) currencies,
                                row.getInt(7));
                        steps.one();
                    },
                    first,
                    range.end());
            steps.rest();
        }
    }

    /// Walks what rows say beyond accounts, amounts and time, in the order of their ids.
    public void scanSayings(SayingScan scan, Work work) {
        for (ImportRange range : ImportRange.real(sql)) {
            work.begin("Reading details of transfers", range.end() - range.first());
            for (long first = range.first(); first < range.end(); first += BLOCK) {
                work.checkCancelled();
                long end = Math.min(first + BLOCK, range.end());
                sql.each(
                        SAYINGS,
                        row ->
                                scan.says(
                                        row.getLong(1),
                                        row.getString(2),
                                        Detail.read(row.getString(3))),
                        first,
                        end);
                work.done(end - first);
            }
        }
    }

    /// Reports progress and looks for cancellation now and then instead of for every row.
    private static final class Steps {
        private final Work work;
        private int pending;

        Steps(Work work) {
            this.work = work;
        }

        void one() {
            if (++pending == STEP) {
                rest();
            }
        }

        void rest() {
            work.checkCancelled();
            work.done(pending);
            pending = 0;
        }
    }

    /// Walks every stored row of an import in the order in which they arrived.
    public void stored(long importId, Consumer<StoredRow> visitor, Work work) {
        long rows =
                sql.number(
                        "SELECT end_transfer - first_transfer FROM import WHERE id = ?", importId);
        work.begin("Reading rows", rows);
        Steps steps = new Steps(work);
        sql.each(
                WHOLE
                        + "WHERE t.id >= (SELECT first_transfer FROM import WHERE id = ?1) AND t.id"
                        + " < (SELECT end_transfer FROM import WHERE id = ?1) ORDER BY t.id",
                row -> {
                    long countedAs = row.getLong(25);
                    visitor.accept(
                            new StoredRow(
                                    transfer(row),
                                    countedAs == 0
                                            ? Optional.empty()
                                            : Optional.of(new TransferId(countedAs))));
                    steps.one();
                },
                importId);
        steps.rest();
    }

    /// In the order of `ids`; unknown or uncounted ids are left out.
    public List<Transfer> withIds(Collection<TransferId> ids) {
        List<TransferId> all = List.copyOf(ids);
        List<Transfer> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += IDS_AT_ONCE) {
            List<TransferId> part = all.subList(from, Math.min(all.size(), from + IDS_AT_ONCE));
            Map<TransferId, Transfer> known = new HashMap<>();
            sql.list(
                            COUNTED
                                    + "AND t.id IN (%s)"
                                            .formatted(
                                                    String.join(
                                                            ",",
                                                            Collections.nCopies(part.size(), "?"))),
                            this::transfer,
                            part.stream().map(TransferId::value).toArray())
                    .forEach(transfer -> known.put(transfer.id(), transfer));
            part.stream().flatMap(id -> Stream.ofNullable(known.get(id))).forEach(found::add);
        }
        return Collections.unmodifiableList(found);
    }

    /// The first `limit` that fulfil every condition, in the order of their ids.
    public List<Transfer> find(TransferQuery query, int limit) {
        StringBuilder where = new StringBuilder(COUNTED);
        List<Object> values = new ArrayList<>();
        if (!query.text().isBlank()) {
            where.append(
                    "AND (t.reference LIKE ? ESCAPE '\\' OR t.label LIKE ? ESCAPE '\\'"
                            + " OR c.word LIKE ? ESCAPE '\\') ");
            String pattern = Patterns.contains(query.text().strip());
            values.addAll(List.of(pattern, pattern, pattern));
        }
        query.from()
                .ifPresent(
                        from -> {
                            where.append("AND t.at_ms >= ? ");
                            values.add(from.toEpochMilli());
                        });
        query.to()
                .ifPresent(
                        to -> {
                            where.append("AND t.at_ms < ? ");
                            values.add(to.toEpochMilli());
                        });
        query.amount().ifPresent(amount -> where.append(amountIs(amount, values)));
        values.add(limit);
        return sql.list(where + "ORDER BY t.id LIMIT ?", this::transfer, values.toArray());
    }

    private String amountIs(BigDecimal amount, List<Object> values) {
        List<CurrencyCode> currencies = CodeTable.currencies(sql);
        StringBuilder condition = new StringBuilder("AND (0");
        for (int code = 0; code < currencies.size(); code++) {
            Optional<Long> minor = minor(amount, currencies.get(code));
            if (minor.isPresent()) {
                condition.append(" OR (t.paid_currency = ? AND t.paid = ?)");
                condition.append(" OR (t.received_currency = ? AND t.received = ?)");
                values.addAll(List.of(code, minor.get(), code, minor.get()));
            }
        }
        return condition.append(") ").toString();
    }

    private static Optional<Long> minor(BigDecimal amount, CurrencyCode currency) {
        BigDecimal minor = amount.movePointRight(currency.exponent()).stripTrailingZeros();
        if (minor.scale() > 0) {
            return Optional.empty();
        }
        BigInteger whole = minor.toBigInteger();
        return whole.bitLength() < Long.SIZE ? Optional.of(whole.longValue()) : Optional.empty();
    }

    private Transfer transfer(ResultSet row) throws SQLException {
        return new Transfer(
                new TransferId(row.getLong(1)),
                row.getInt(2),
                new AccountId(row.getString(3), row.getString(4)),
                row.getInt(5),
                new AccountId(row.getString(6), row.getString(7)),
                Instant.ofEpochMilli(row.getLong(8)),
                Money.of(row.getLong(9), new CurrencyCode(row.getString(10), row.getInt(11))),
                Money.of(row.getLong(12), new CurrencyCode(row.getString(13), row.getInt(14))),
                row.getString(15),
                row.getString(16),
                row.getString(17),
                row.getString(23),
                Detail.read(row.getString(24)),
                Attributes.parse(row.getString(18)),
                new Provenance(file(row), new SourceLine(row.getLong(19))),
                row.getInt(26) == 0 ? List.of() : new LegTable(sql).alsoFrom(row.getLong(1)));
    }

    private static SourceFile file(ResultSet row) throws SQLException {
        return new SourceFile(row.getString(20), row.getString(21), row.getLong(22));
    }
}
