// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import org.tributary.ledger.transfer.LegRule;

/// Something an investigator did to the case. The audit trail holds these, append-only; taking
/// something back appends the event that says so.
public sealed interface CaseEvent {

    record CaseCreated(String caseId) implements CaseEvent {}

    record FileImported(long importId, String sha256, long accepted) implements CaseEvent {}

    /// @param promoted rows of other imports that count since, in the place of its own
    record ImportUndone(long importId, long promoted) implements CaseEvent {}

    /// @param pairs how many pairs of rows were found to show one payment from both ends
    /// @param days the window of the rule the investigator confirmed
    /// @param reference what references had to do, by that rule
    record LegsJoined(int pairs, int days, LegRule.ReferenceRule reference) implements CaseEvent {}

    record LegsSeparated(int pairs) implements CaseEvent {}

    record SubjectMarked(int account, long party) implements CaseEvent {}

    record SubjectUnmarked(int account, long party) implements CaseEvent {}

    record NoteWritten(long note) implements CaseEvent {}

    /// What the note said before stays with the case.
    record NoteChanged(long note) implements CaseEvent {}

    record NoteDeleted(long note) implements CaseEvent {}

    record NoteRestored(long note) implements CaseEvent {}

    record ExhibitKept(long exhibit, String sha256) implements CaseEvent {}

    record LayoutNamed(String name) implements CaseEvent {}

    record LayoutRenamed(String name, String newName) implements CaseEvent {}

    record LayoutDeleted(String name) implements CaseEvent {}

    record RatesReplaced(String sha256, int rates) implements CaseEvent {}

    record ReportExported(String fileName, String sha256) implements CaseEvent {}

    record ProjectionRebuilt(String which, String reason) implements CaseEvent {}
}
