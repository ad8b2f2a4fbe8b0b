// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.transfers;

import org.tributary.casefile.store.Sql;
import org.tributary.ledger.work.Work;

import java.util.function.LongConsumer;

/// Looks through the texts of the counted transfers, row by row: an index of everything that was
/// ever written on a payment would be larger than the payments.
///
/// @param sql the view they are read in
public record TextScan(Sql sql) {

    private static final long STEP = 1 << 16;

    /// What a row says beyond its own columns is one JSON object; only its values are searched.
    private static final String MATCHING =
            """
            SELECT t.id FROM transfer t WHERE t.id >= ?1 AND t.id < ?2 AND t.counted_as = 0
                AND (t.reference LIKE ?3 ESCAPE '\\' OR t.label LIKE ?3 ESCAPE '\\'
                OR t.bank_reference LIKE ?3 ESCAPE '\\'
                OR t.channel IN (SELECT code FROM channel WHERE word LIKE ?3 ESCAPE '\\')
                OR (t.details <> '' AND json_valid(t.details) AND EXISTS (SELECT 1
                    FROM json_each(t.details) j WHERE j.value LIKE ?3 ESCAPE '\\'))
                OR (t.attributes <> '' AND json_valid(t.attributes) AND EXISTS (SELECT 1
                    FROM json_each(t.attributes) j WHERE j.value LIKE ?3 ESCAPE '\\')))
            ORDER BY t.id
            """;

    /// Hands over the ids of the transfers that contain the text, ascending.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public void containing(String text, LongConsumer ids, Work work) {
        String pattern = Patterns.contains(text.strip());
        for (ImportRange range : ImportRange.real(sql)) {
            work.begin("Searching texts", range.end() - range.first());
            for (long first = range.first(); first < range.end(); first += STEP) {
                work.checkCancelled();
                long end = Math.min(first + STEP, range.end());
                sql.each(MATCHING, row -> ids.accept(row.getLong(1)), first, end, pattern);
                work.done(end - first);
            }
        }
    }
}
