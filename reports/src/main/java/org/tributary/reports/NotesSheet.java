// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.CitedRow;
import org.tributary.ledger.casework.Note;
import org.tributary.ledger.casework.NoteAnchor;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.Column;
import org.tributary.reports.sheet.SheetModel;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// The sheet of notes: what each sits on, and the rows it rests on as `file.csv:line`.
///
/// @param reader the record
/// @param labels keys of accounts
record NotesSheet(CaseReader reader, AccountLabels labels) {

    static SheetModel of(CaseReport report, CaseReader reader) {
        NotesSheet sheet = new NotesSheet(reader, new AccountLabels(reader));
        return SheetModel.Table.of(
                "Notes",
                List.of(
                        Column.id("Note"),
                        Column.timestamp("Written (%s)".formatted(report.manifest().zone())),
                        Column.text("By", 24),
                        Column.prose("About", 36),
                        Column.prose("Text", 80),
                        Column.prose("Rows cited", 36)),
                "No notes are written",
                report.work().notes().stream().map(sheet::row).toList());
    }

    private List<Cell> row(Note note) {
        return List.of(
                new Cell.Whole(note.id()),
                new Cell.Time(note.at()),
                Cell.text(note.author().name()),
                Cell.text(about(note.anchor())),
                Cell.text(note.text()),
                Cell.text(citations(note.cites())));
    }

    private String about(NoteAnchor anchor) {
        return switch (anchor) {
            case NoteAnchor.WholeCase _ -> "The case";
            case NoteAnchor.OnAccount(int account) -> "Account " + labels.key(account);
            case NoteAnchor.OnFlow(int from, int to) ->
                    "Flow %s to %s".formatted(labels.key(from), labels.key(to));
            case NoteAnchor.OnTransfer(TransferId transfer) ->
                    "Transaction " + citations(List.of(transfer));
            case NoteAnchor.OnRegion(NoteAnchor.Area _, List<Integer> accounts) ->
                    accounts.stream()
                            .map(labels::key)
                            .collect(Collectors.joining(", ", "Part of the picture: ", ""));
        };
    }

    private String citations(Collection<TransferId> rows) {
        return reader.cited(rows).stream()
                .map(NotesSheet::citation)
                .collect(Collectors.joining("\n"));
    }

    private static String citation(CitedRow row) {
        return row.today().isPresent()
                ? row.source().citation()
                : row.source().citation() + " (import taken back)";
    }
}
