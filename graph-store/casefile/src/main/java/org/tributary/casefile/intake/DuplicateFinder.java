// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.store.Sql;
import org.tributary.casefile.transfers.ImportRange;
import org.tributary.casefile.transfers.TransferRow;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;

/// Recognises rows that already count through another import: the same movement (accounts, time,
/// amounts, channel, reference), and the same one among the identical rows of its file, because
/// two equal payments in one statement are two payments.
///
/// Rows are found by a seeded 64-bit hash and then compared field by field. Not thread-safe.
final class DuplicateFinder implements AutoCloseable {

    private final long seed;
    private final LongIndex counted;
    private final LongIndex timesInFile = new LongIndex(1 << 10);
    private final PreparedStatement byId;
    private final TransferRow other = new TransferRow();

    /// @param replaced an import that will not count any more
    DuplicateFinder(Sql sql, OptionalLong replaced) {
        seed = sql.number("SELECT value FROM seed");
        counted = new LongIndex((int) Math.min(1 << 28, counted(sql)));
        for (ImportRange range : ImportRange.real(sql)) {
            if (replaced.isPresent() && range.importId() == replaced.getAsLong()) {
                addSurvivors(sql, range);
                continue;
            }
            sql.each(
                    "SELECT content_hash, id FROM transfer WHERE id >= ? AND id < ?"
                            + " AND counted_as = 0",
                    row -> counted.add(row.getLong(1), row.getLong(2)),
                    range.first(),
                    range.end());
        }
        byId = sql.prepare("SELECT " + TransferRow.COLUMNS + " FROM transfer WHERE id = ?");
    }

    /// Rows of other imports that will count in the place of the replaced ones.
    private void addSurvivors(Sql sql, ImportRange replaced) {
        sql.each(
                "SELECT t.content_hash, min(t.id) FROM transfer t JOIN import i ON i.id = t.import"
                        + " WHERE t.counted_as <> 0 AND t.counted_as >= ? AND t.counted_as < ?"
                        + " AND i.state = 'REAL' GROUP BY t.counted_as",
                row -> counted.add(row.getLong(1), row.getLong(2)),
                replaced.first(),
                replaced.end());
    }

    private static long counted(Sql sql) {
        return sql.number("SELECT sum(transfers) FROM standing");
    }

    /// Fills in which of its file's identical rows this is, its hash, and what it duplicates.
    void classify(TransferRow row) throws SQLException {
        long content = row.hashContent(seed);
        row.nth = Math.toIntExact(timesInFile.count(content));
        row.contentHash = TransferRow.hashNth(content, row.nth);
        row.duplicateOf = 0;
        int slot = counted.find(row.contentHash);
        while (slot >= 0 && row.duplicateOf == 0) {
            long candidate = counted.value(slot);
            if (isTheSame(candidate, row)) {
                row.duplicateOf = candidate;
            }
            slot = counted.findAfter(slot);
        }
    }

    private boolean isTheSame(long candidate, TransferRow row) throws SQLException {
        byId.setLong(1, candidate);
        try (ResultSet found = byId.executeQuery()) {
            if (!found.next()) {
                return false;
            }
            other.load(found);
            return row.saysTheSameAs(other);
        }
    }

    @Override
    public void close() {
        Sql.guarded(
                () -> {
                    byId.close();
                    return true;
                });
    }
}
