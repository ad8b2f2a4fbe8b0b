// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casepanel;

import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.transfer.LegRule;

/// Says in words what an entry of the audit trail is about.
///
/// @param texts gives the words
record AuditSentences(Texts texts) {

    String of(CaseEvent event, CaseContents contents) {
        return switch (event) {
            case CaseEvent.CaseCreated _ -> texts.of("audit.created");
            case CaseEvent.FileImported(long importId, String _, long accepted) ->
                    texts.of("audit.imported", importId, accepted);
            case CaseEvent.ImportUndone(long importId, long promoted) ->
                    texts.of("audit.undone", importId, promoted);
            case CaseEvent.LegsJoined(int pairs, int days, LegRule.ReferenceRule _) ->
                    texts.of("audit.joined", pairs, days);
            case CaseEvent.LegsSeparated(int pairs) -> texts.of("audit.separated", pairs);
            case CaseEvent.SubjectMarked(int account, long _) ->
                    texts.of("audit.marked", contents.key(account));
            case CaseEvent.SubjectUnmarked(int account, long _) ->
                    texts.of("audit.unmarked", contents.key(account));
            case CaseEvent.NoteWritten(long note) -> texts.of("audit.note", note);
            case CaseEvent.NoteChanged(long note) -> texts.of("audit.note.changed", note);
            case CaseEvent.NoteDeleted(long note) -> texts.of("audit.note.deleted", note);
            case CaseEvent.NoteRestored(long note) -> texts.of("audit.note.restored", note);
            case CaseEvent.ExhibitKept(long exhibit, String _) ->
                    texts.of("audit.exhibit", exhibit);
            case CaseEvent.LayoutNamed(String name) -> texts.of("audit.layout.named", name);
            case CaseEvent.LayoutRenamed(String name, String newName) ->
                    texts.of("audit.layout.renamed", name, newName);
            case CaseEvent.LayoutDeleted(String name) -> texts.of("audit.layout.deleted", name);
            case CaseEvent.RatesReplaced(String _, int rates) -> texts.of("audit.rates", rates);
            case CaseEvent.ReportExported(String fileName, String _) ->
                    texts.of("audit.report", fileName);
            case CaseEvent.ProjectionRebuilt(String which, String _) ->
                    texts.of("audit.rebuilt", which);
        };
    }
}
