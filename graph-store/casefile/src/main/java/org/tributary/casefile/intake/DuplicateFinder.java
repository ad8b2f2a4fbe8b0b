// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.store.Sql;
import org.tributary.casefile.transfers.ImportRange;
import org.tributary.casefile.transfers.TransferRow;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;

/// Recognises rows that already count through another import: the same movement (accounts, time,
/// amounts, channel, reference), and the same one among the identical rows of its file, because
/// two equal payments in one statement are two payments.
///
/// Rows are found by a seeded 64-bit hash and then compared field by field. Not thread-safe.
final class DuplicateFinder implements AutoCloseable {

    /// The rows of an import that count.
    private record CountedRows(ImportRange range, long transfers, long firstAt, long lastAt) {}

    private final Sql sql;
    private final long seed;
    private final LongIndex counted = new LongIndex(16);

    /// Imports whose hashes were not needed yet: no row so far was of their times.
    private final List<CountedRows> unread = new ArrayList<>();
    private final TimesSeen timesInFile = new TimesSeen();
    private final StoredRows stored;
    private int[] nth = new int[0];

    /// @param sql where rows are looked up as long as this is open
    /// @param replaced an import that will not count any more
    DuplicateFinder(Sql sql, OptionalLong replaced) {
        this.sql = sql;
        seed = sql.number("SELECT value FROM seed");
        for (ImportRange range : ImportRange.real(sql)) {
            if (replaced.isPresent() && range.importId() == replaced.getAsLong()) {
                addSurvivors(sql, range);
            } else {
                unread.addAll(countedRows(range));
            }
        }
        addLegs(sql, replaced.orElse(0));
        stored = new StoredRows(sql);
    }

    private List<CountedRows> countedRows(ImportRange range) {
        return sql.list(
                "SELECT transfers, first_at, last_at FROM standing WHERE import = ? AND transfers"
                        + " > 0",
                row -> new CountedRows(range, row.getLong(1), row.getLong(2), row.getLong(3)),
                range.importId());
    }

    /// Reads the hashes of imports that may hold the originals of rows between two times.
    private void read(long firstAt, long lastAt) {
        Iterator<CountedRows> waiting = unread.iterator();
        while (waiting.hasNext()) {
            CountedRows rows = waiting.next();
            if (firstAt <= rows.lastAt() && lastAt >= rows.firstAt()) {
                waiting.remove();
                read(rows);
            }
        }
    }

    private void read(CountedRows rows) {
        counted.expect(rows.transfers());
        sql.each(
                "SELECT content_hash, id FROM transfer WHERE id >= ? AND id < ? AND (counted_as ="
                        + " 0 OR id IN (SELECT other FROM leg WHERE separated_by = 0))",
                row -> counted.add(row.getLong(1), row.getLong(2)),
                rows.range().first(),
                rows.range().end());
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

    /// Rows another row stands for: what says the same as they do is no new movement.
    private void addLegs(Sql sql, long replaced) {
        sql.each(
                "SELECT t.content_hash, t.id FROM leg l JOIN transfer t ON t.id = l.other WHERE"
                        + " l.separated_by = 0 AND t.import <> ?",
                row -> counted.add(row.getLong(1), row.getLong(2)),
                replaced);
    }

    /// Hash of what makes a row the movement it is.
    long content(TransferRow row) {
        return row.hashContent(seed);
    }

    /// Takes the next rows of the file, which are then classified one after another.
    ///
    /// @param contents what [#content] says of each
    /// @param count how many
    /// @param firstAt time of the earliest, the beginning of time if a bank's number tells rows
    /// @param lastAt time of the latest, the end of time if a bank's number tells rows
    void expect(long[] contents, int count, long firstAt, long lastAt) {
        read(firstAt, lastAt);
        if (nth.length < count) {
            nth = new int[count];
        }
        timesInFile.count(contents, count, nth);
    }

    /// Fills in which of its file's identical rows this is, its hash, and what it duplicates.
    ///
    /// @param position of the row among those expected
    /// @param content what [#content] says of it
    void classify(TransferRow row, int position, long content) throws SQLException {
        row.nth = nth[position];
        row.contentHash = TransferRow.hashNth(content, row.nth);
        row.duplicateOf = 0;
        if (counted.isEmpty()) {
            return;
        }
        int slot = counted.find(row.contentHash);
        while (slot >= 0 && row.duplicateOf == 0) {
            long candidate = counted.value(slot);
            if (stored.row(candidate).filter(row::saysTheSameAs).isPresent()) {
                row.duplicateOf = candidate;
            }
            slot = counted.findAfter(slot);
        }
    }

    @Override
    public void close() {
        stored.close();
    }
}
