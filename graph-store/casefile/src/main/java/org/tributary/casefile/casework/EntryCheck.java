// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.casework;

import org.tributary.casefile.casework.CaseEntries.Contents;
import org.tributary.casefile.chain.Hashes;
import org.tributary.casefile.store.Sql;
import org.tributary.casefile.transfers.LegTable;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseEvent.AlertEvent;
import org.tributary.ledger.casework.CaseEvent.CaseCreated;
import org.tributary.ledger.casework.CaseEvent.CaseScreened;
import org.tributary.ledger.casework.CaseEvent.ClusterEvent;
import org.tributary.ledger.casework.CaseEvent.DetectorsRun;
import org.tributary.ledger.casework.CaseEvent.ExhibitKept;
import org.tributary.ledger.casework.CaseEvent.FileImported;
import org.tributary.ledger.casework.CaseEvent.FilerStated;
import org.tributary.ledger.casework.CaseEvent.FilingEvent;
import org.tributary.ledger.casework.CaseEvent.HitEvent;
import org.tributary.ledger.casework.CaseEvent.IdentityEvent;
import org.tributary.ledger.casework.CaseEvent.ImportUndone;
import org.tributary.ledger.casework.CaseEvent.LayoutDeleted;
import org.tributary.ledger.casework.CaseEvent.LayoutNamed;
import org.tributary.ledger.casework.CaseEvent.LayoutRenamed;
import org.tributary.ledger.casework.CaseEvent.LegsJoined;
import org.tributary.ledger.casework.CaseEvent.LegsSeparated;
import org.tributary.ledger.casework.CaseEvent.MaskedCopyMade;
import org.tributary.ledger.casework.CaseEvent.NoteChanged;
import org.tributary.ledger.casework.CaseEvent.NoteDeleted;
import org.tributary.ledger.casework.CaseEvent.NoteRestored;
import org.tributary.ledger.casework.CaseEvent.NoteWritten;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent;
import org.tributary.ledger.casework.CaseEvent.ProjectionRebuilt;
import org.tributary.ledger.casework.CaseEvent.RatesReplaced;
import org.tributary.ledger.casework.CaseEvent.RatingOverridden;
import org.tributary.ledger.casework.CaseEvent.RatingOverrideEnded;
import org.tributary.ledger.casework.CaseEvent.ReportExported;
import org.tributary.ledger.casework.CaseEvent.RetentionEvent;
import org.tributary.ledger.casework.CaseEvent.RulesActivated;
import org.tributary.ledger.casework.CaseEvent.RulesProposed;
import org.tributary.ledger.casework.CaseEvent.SealEvent;
import org.tributary.ledger.casework.CaseEvent.SubjectMarked;
import org.tributary.ledger.casework.CaseEvent.SubjectUnmarked;
import org.tributary.ledger.casework.CaseEvent.TraceDropped;
import org.tributary.ledger.casework.CaseEvent.TraceKept;
import org.tributary.ledger.casework.CaseEvent.WatchlistEvent.WatchlistLoaded;
import org.tributary.ledger.casework.CaseEvent.WatchlistEvent.WatchlistRetired;
import org.tributary.ledger.transfer.LegPair;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Holds everything an entry of the audit trail speaks of against that entry.
///
/// @param sql the view it is read in
public record EntryCheck(Sql sql) {

    /// How many things there are for the audit trail to speak of, or that it speaks of,
    /// whichever is more: one that nobody entered is as wrong as one that is gone.
    public long entries() {
        long stored =
                sql.number(
                        "SELECT (SELECT count(*) FROM note) + (SELECT count(*) FROM exhibit)"
                                + " + (SELECT count(*) FROM note_change)"
                                + " + (SELECT count(*) FROM note_deletion)"
                                + " + (SELECT count(*) FROM note_deletion WHERE restored_by <> 0)"
                                + " + (SELECT count(*) FROM rate_file)"
                                + " + (SELECT count(*) FROM detection_run)"
                                + " + (SELECT count(*) FROM rule_file)"
                                + " + (SELECT count(*) FROM edition)"
                                + " + (SELECT count(*) FROM screening_run)"
                                + " + (SELECT count(*) FROM subject)"
                                + " + (SELECT count(*) FROM subject WHERE taken_back_by <> 0)"
                                + " + (SELECT count(*) FROM withdrawal)"
                                + " + (SELECT count(DISTINCT joined_by) FROM leg)"
                                + " + (SELECT count(DISTINCT separated_by) FROM leg WHERE"
                                + " separated_by IN (SELECT sequence FROM event WHERE type ="
                                + " 'legs-separated'))"
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
            case FileImported _, ImportUndone _, SubjectMarked _, SubjectUnmarked _ -> true;
            case LegsJoined _, LegsSeparated _ -> true;
            case NoteWritten _, NoteChanged _, NoteDeleted _, NoteRestored _ -> true;
            case ExhibitKept _, RatesReplaced _ -> true;
            case DetectorsRun _, RulesProposed _ -> true;
            case WatchlistLoaded _, CaseScreened _ -> true;
            case WatchlistRetired _, HitEvent _ -> false;
            case AlertEvent _, ClusterEvent _, IdentityEvent _, RulesActivated _ -> false;
            case FilingEvent _, ProgressEvent _ -> false;
            case RatingOverridden _, RatingOverrideEnded _ -> false;
            case SealEvent _, RetentionEvent _, MaskedCopyMade _ -> false;
            case LayoutNamed _, LayoutRenamed _, LayoutDeleted _ -> false;
            case TraceKept _, TraceDropped _ -> false;
            case CaseCreated _, ReportExported _, FilerStated _, ProjectionRebuilt _ -> false;
        };
    }

    private boolean holds(AuditEntry entry) {
        String content = new AuditTable(sql).contentOf(entry.sequence());
        return switch (entry.event()) {
            case FileImported e ->
                    content.equals(
                            stored(
                                    "SELECT chain_head FROM import WHERE id = ? AND sha256 = ?"
                                            + " AND accepted = ? AND state <> 'OPEN'",
                                    entry,
                                    row -> row.getString(1),
                                    e.importId(),
                                    e.sha256(),
                                    e.accepted()));
            case ImportUndone e ->
                    sql.first(
                                    "SELECT w.reason FROM withdrawal w JOIN import i ON i.id ="
                                            + " w.import WHERE w.import = ? AND w.event = ?"
                                            + " AND i.state = 'WITHDRAWN'",
                                    row -> Hashes.of(row.getString(1)),
                                    e.importId(),
                                    entry.sequence())
                            .filter(content::equals)
                            .isPresent();
            case LegsJoined e ->
                    legsHold(content, e.pairs(), new LegTable(sql).joinedBy(entry.sequence()));
            case LegsSeparated e ->
                    legsHold(content, e.pairs(), new LegTable(sql).separatedBy(entry.sequence()));
            case SubjectMarked e ->
                    content.equals(
                            stored(
                                    "SELECT reason FROM subject WHERE marked_by = ? AND account = ?"
                                            + " AND party = ?",
                                    entry,
                                    row -> Contents.subject(row.getString(1)),
                                    entry.sequence(),
                                    e.account(),
                                    e.party()));
            case SubjectUnmarked e ->
                    sql.number(
                                    "SELECT count(*) FROM subject WHERE taken_back_by = ? AND"
                                            + " account = ?",
                                    entry.sequence(),
                                    e.account())
                            == 1;
            case NoteWritten e ->
                    content.equals(
                            stored(
                                    "SELECT text, anchor, cites FROM note WHERE id = ?",
                                    entry,
                                    EntryCheck::note,
                                    e.note()));
            case NoteChanged e ->
                    content.equals(
                            stored(
                                    "SELECT text, anchor, cites FROM note_change WHERE changed_by ="
                                            + " ? AND note = ?",
                                    entry,
                                    EntryCheck::note,
                                    entry.sequence(),
                                    e.note()));
            case NoteDeleted e ->
                    sql.number(
                                    "SELECT count(*) FROM note_deletion WHERE deleted_by = ? AND"
                                            + " note = ?",
                                    entry.sequence(),
                                    e.note())
                            == 1;
            case NoteRestored e ->
                    sql.number(
                                    "SELECT count(*) FROM note_deletion WHERE restored_by = ? AND"
                                            + " note = ?",
                                    entry.sequence(),
                                    e.note())
                            == 1;
            case ExhibitKept e ->
                    (e.sha256() + e.sha256() + content)
                            .equals(
                                    stored(
                                            "SELECT sha256, png, title, caption, picture_state,"
                                                    + " seen FROM exhibit WHERE id = ?",
                                            entry,
                                            EntryCheck::exhibit,
                                            e.exhibit()));
            case RatesReplaced e ->
                    sql.first(
                                    "SELECT text FROM rate_file WHERE sequence = ?",
                                    row -> Hashes.of(row.getString(1)),
                                    entry.sequence())
                            .filter(e.sha256()::equals)
                            .isPresent();
            case DetectorsRun e -> content.equals(new AlertTable(sql).hashOfRun(e.run()));
            case RulesProposed e -> new AlertTable(sql).ruleHolds(e);
            case WatchlistLoaded e ->
                    content.equals(new EditionTable(sql).hash(e.edition()))
                            && new EditionTable(sql).isAsSaid(e, entry.sequence());
            case CaseScreened e -> content.equals(new ScreeningTable(sql).hashOfRun(e.run()));
            case WatchlistRetired _, HitEvent _ -> true;
            case AlertEvent _, ClusterEvent _, IdentityEvent _, RulesActivated _ -> true;
            case FilingEvent _, ProgressEvent _ -> true;
            case RatingOverridden _, RatingOverrideEnded _ -> true;
            case SealEvent _, RetentionEvent _, MaskedCopyMade _ -> true;
            case LayoutNamed _, LayoutRenamed _, LayoutDeleted _ -> true;
            case TraceKept _, TraceDropped _ -> true;
            case CaseCreated _, ReportExported _, FilerStated _, ProjectionRebuilt _ -> true;
        };
    }

    private static boolean legsHold(String content, int pairs, List<LegPair> legs) {
        return legs.size() == pairs && LegTable.hash(legs).equals(content);
    }

    private static String exhibit(ResultSet row) throws SQLException {
        return row.getString(1)
                + Hashes.of(row.getBytes(2))
                + Contents.exhibit(
                        row.getString(3), row.getString(4), row.getString(5), row.getString(6));
    }

    private static String note(ResultSet row) throws SQLException {
        return Contents.note(row.getString(1), row.getString(2), row.getString(3));
    }

    /// What is stored, if it carries the entry's time and author; empty otherwise.
    private String stored(
            String question, AuditEntry entry, Sql.RowReader<String> reader, Object... values) {
        List<Object> all = new ArrayList<>(List.of(values));
        all.add(entry.at().toEpochMilli());
        all.add(entry.author().name());
        all.add(entry.author().initials());
        return sql.first(
                        question + " AND at_ms = ? AND author_name = ? AND author_initials = ?",
                        reader,
                        all.toArray())
                .orElse("");
    }
}
