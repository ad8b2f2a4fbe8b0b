// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.CitedRow;
import org.tributary.ledger.casework.Note;
import org.tributary.ledger.casework.NoteAnchor;
import org.tributary.ledger.transfer.TransferId;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// A note as commands print it.
///
/// @param id number in the case
/// @param about what it sits on: case, account, flow, transfer or region
/// @param accounts keys of the accounts it sits on
/// @param text what it says
/// @param cites the rows it rests on
/// @param at when it was given these words, ISO 8601 with offset
/// @param by who gave it these words
/// @param changed how often its words were changed
record NoteJson(
        long id,
        String about,
        List<String> accounts,
        String text,
        List<CiteJson> cites,
        String at,
        String by,
        int changed) {

    /// A cited row.
    ///
    /// @param id of the transfer that was cited
    /// @param source `file.csv:line`
    /// @param today id of the transfer that counts for that row now, 0 if it was taken back
    record CiteJson(long id, String source, long today) {

        static CiteJson of(CitedRow row) {
            return new CiteJson(
                    row.id().value(),
                    row.source().citation(),
                    row.today().map(TransferId::value).orElse(0L));
        }

        private String words() {
            return today == 0 ? source + " (import taken back)" : source;
        }
    }

    /// @param zone the time is written in
    static NoteJson of(Note note, CaseReader reader, ZoneId zone) {
        List<TransferId> rows = new ArrayList<>();
        if (note.anchor() instanceof NoteAnchor.OnTransfer(TransferId transfer)) {
            rows.add(transfer);
        }
        note.cites().stream().filter(id -> !rows.contains(id)).forEach(rows::add);
        return new NoteJson(
                note.id(),
                about(note.anchor()),
                reader.accounts(note.anchor().accounts()).stream().map(a -> a.id().key()).toList(),
                note.text(),
                reader.cited(rows).stream().map(CiteJson::of).toList(),
                Wording.time(note.at(), zone),
                note.author().name(),
                note.earlier().size());
    }

    private static String about(NoteAnchor anchor) {
        return switch (anchor) {
            case NoteAnchor.WholeCase _ -> "case";
            case NoteAnchor.OnAccount _ -> "account";
            case NoteAnchor.OnFlow _ -> "flow";
            case NoteAnchor.OnTransfer _ -> "transfer";
            case NoteAnchor.OnRegion _ -> "region";
        };
    }

    /// Lines for the terminal.
    String lines() {
        StringBuilder lines = new StringBuilder();
        lines.append("%d  %s  %s  %s".formatted(id, at, by, about));
        if (!accounts.isEmpty()) {
            lines.append(' ').append(String.join(about.equals("flow") ? " -> " : ", ", accounts));
        }
        lines.append("\n    ").append(text.replace("\n", "\n    "));
        if (!cites.isEmpty()) {
            lines.append("\n    cites ")
                    .append(String.join(", ", cites.stream().map(CiteJson::words).toList()));
        }
        return lines.toString();
    }
}
