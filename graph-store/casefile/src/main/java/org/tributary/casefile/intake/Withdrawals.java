// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.casework.AuditTable;
import org.tributary.casefile.chain.Hashes;
import org.tributary.casefile.store.Marks;
import org.tributary.casefile.store.Sql;
import org.tributary.casefile.transfers.ImportRange;
import org.tributary.casefile.transfers.LegTable;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent.ImportUndone;
import org.tributary.ledger.imports.ImportState;
import org.tributary.ledger.work.Work;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Takes imports back as a whole. Rows are never deleted: the import is withdrawn, and of the rows
/// elsewhere that an original in it stood for, the earliest of each takes its place.
///
/// @param sql the transaction it is written in
public record Withdrawals(Sql sql) {

    /// A row that comes to count because the one that counted in its place does no more.
    private record Promotion(long original, long survivor, long importId) {}

    /// Withdraws a real import.
    ///
    /// @throws IllegalArgumentException if there is no such import, or it is not real
    public void withdraw(long importId, String reason, Author author, Instant at, Work work) {
        ImportRange range = range(importId);
        sql.run("UPDATE import SET state = ? WHERE id = ?", ImportState.WITHDRAWN.name(), importId);
        StandingTable standing = new StandingTable(sql);
        standing.remove(importId);
        LegTable legs = new LegTable(sql);
        Set<Long> changed = new TreeSet<>(legs.release(range));
        List<Promotion> promotions = promotions(range);
        work.begin("Counting duplicates in their place", promotions.size());
        for (Promotion promotion : promotions) {
            promote(promotion);
            work.done(1);
        }
        promotions.stream().map(Promotion::importId).forEach(changed::add);
        changed.remove(importId);
        changed.forEach(other -> standing.recount(other, work));
        Marks.GENERATION.take(sql);
        long event =
                new AuditTable(sql)
                        .append(
                                at,
                                author,
                                new ImportUndone(importId, promotions.size()),
                                Hashes.of(reason));
        legs.released(range, event);
        sql.run("INSERT INTO withdrawal VALUES (?,?,?)", importId, event, reason);
    }

    private ImportRange range(long importId) {
        return ImportRange.real(sql).stream()
                .filter(range -> range.importId() == importId)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "There is no import %d that could be taken back; it is"
                                                        .formatted(importId)
                                                + " unknown or was taken back before."));
    }

    private List<Promotion> promotions(ImportRange range) {
        return sql.list(
                "SELECT t.counted_as, min(t.id), t.import FROM transfer t JOIN import i"
                        + " ON i.id = t.import WHERE t.counted_as <> 0 AND t.counted_as >= ?"
                        + " AND t.counted_as < ? AND i.state = 'REAL' GROUP BY t.counted_as",
                row -> new Promotion(row.getLong(1), row.getLong(2), row.getLong(3)),
                range.first(),
                range.end());
    }

    private void promote(Promotion promotion) {
        sql.run("UPDATE transfer SET counted_as = 0 WHERE id = ?", promotion.survivor());
        sql.run(
                "UPDATE transfer SET counted_as = ? WHERE counted_as = ? AND counted_as <> 0",
                promotion.survivor(),
                promotion.original());
    }
}
