// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.casework;

import org.tributary.casefile.casework.CaseEntries.Contents;
import org.tributary.casefile.chain.Hashes;
import org.tributary.casefile.store.Sql;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseEvent.CaseCreated;
import org.tributary.ledger.casework.CaseEvent.ExhibitKept;
import org.tributary.ledger.casework.CaseEvent.FileImported;
import org.tributary.ledger.casework.CaseEvent.NoteWritten;
import org.tributary.ledger.casework.CaseEvent.ProjectionRebuilt;
import org.tributary.ledger.casework.CaseEvent.RatesReplaced;
import org.tributary.ledger.casework.CaseEvent.ReportExported;
import org.tributary.ledger.casework.CaseEvent.SubjectMarked;
import org.tributary.ledger.casework.CaseEvent.SubjectUnmarked;

import java.util.List;

/// Holds everything an entry of the audit trail speaks of against that entry.
///
/// @param sql the view it is read in
public record EntryCheck(Sql sql) {

    /// How many things there are for the audit trail to speak of, or that it speaks of, whichever
    /// is more: one that nobody entered is as wrong as one that is gone.
    public long entries() {
        long stored =
                sql.number(
                        "SELECT (SELECT count(*) FROM note) + (SELECT count(*) FROM exhibit)"
                                + " + (SELECT count(*) FROM rate_file)"
                                + " + (SELECT count(*) FROM subject)"
                                + " + (SELECT count(*) FROM subject WHERE taken_back_by <> 0)"
                                + " + (SELECT count(*) FROM import WHERE state <> 'OPEN')");
        long spokenOf = trail().stream().filter(EntryCheck::speaksOfSomething).count();
        return Math.max(stored, spokenOf);
    }

    /// How many of them are as their entry says.
    public long sound() {
        return trail().stream().filter(EntryCheck::speaksOfSomething).filter(this::holds).count();
    }

    private List<AuditEntry> trail() {
        return new AuditTable(sql).all();
    }

    private static boolean speaksOfSomething(AuditEntry entry) {
        return switch (entry.event()) {
            case FileImported _, SubjectMarked _, SubjectUnmarked _ -> true;
            case NoteWritten _, ExhibitKept _, RatesReplaced _ -> true;
            case CaseCreated _, ReportExported _, ProjectionRebuilt _ -> false;
        };
    }

    private boolean holds(AuditEntry entry) {
        long at = entry.at().toEpochMilli();
        String content = new AuditTable(sql).contentOf(entry.sequence());
        return switch (entry.event()) {
            case FileImported e ->
                    one(
                            "SELECT count(*) FROM import WHERE id = ? AND sha256 = ? AND accepted ="
                                    + " ? AND chain_head = ? AND at_ms = ? AND state <> 'OPEN'",
                            e.importId(),
                            e.sha256(),
                            e.accepted(),
                            content,
                            at);
            case SubjectMarked e ->
                    sql.first(
                                    "SELECT reason FROM subject WHERE marked_by = ? AND account = ?"
                                            + " AND party = ? AND at_ms = ?",
                                    row -> Contents.subject(row.getString(1)),
                                    entry.sequence(),
                                    e.account(),
                                    e.party(),
                                    at)
                            .filter(content::equals)
                            .isPresent();
            case SubjectUnmarked e ->
                    one(
                            "SELECT count(*) FROM subject WHERE taken_back_by = ? AND account = ?",
                            entry.sequence(),
                            e.account());
            case NoteWritten e ->
                    sql.first(
                                    "SELECT text FROM note WHERE id = ? AND at_ms = ?",
                                    row -> Contents.note(row.getString(1)),
                                    e.note(),
                                    at)
                            .filter(content::equals)
                            .isPresent();
            case ExhibitKept e -> exhibitHolds(e, content);
            case RatesReplaced e ->
                    sql.first(
                                    "SELECT text FROM rate_file WHERE sequence = ?",
                                    row -> Hashes.of(row.getString(1)),
                                    entry.sequence())
                            .filter(e.sha256()::equals)
                            .isPresent();
            case CaseCreated _, ReportExported _, ProjectionRebuilt _ -> true;
        };
    }

    private boolean exhibitHolds(ExhibitKept event, String content) {
        return sql.first(
                        "SELECT sha256, png, title, caption, picture_state FROM exhibit WHERE id ="
                                + " ?",
                        row ->
                                row.getString(1).equals(event.sha256())
                                        && Hashes.of(row.getBytes(2)).equals(event.sha256())
                                        && Contents.exhibit(
                                                        row.getString(3),
                                                        row.getString(4),
                                                        row.getString(5))
                                                .equals(content),
                        event.exhibit())
                .orElse(false);
    }

    private boolean one(String question, Object... values) {
        return sql.number(question, values) == 1;
    }
}
