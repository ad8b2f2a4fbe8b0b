// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.notes;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.CitedRow;
import org.tributary.ledger.casework.Note;
import org.tributary.ledger.casework.NoteAnchor;
import org.tributary.ledger.casework.NoteAnchor.OnFlow;
import org.tributary.ledger.casework.NoteAnchor.OnTransfer;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A note with what the case says today of what it sits on and cites. Immutable.
///
/// @param note the note
/// @param place what it sits on
/// @param cites the rows it rests on
public record NoteLine(Note note, NotePlace place, List<CitedRow> cites) {

    public NoteLine {
        cites = List.copyOf(cites);
    }

    public static NoteLine of(Note note, CaseReader reader) {
        return new NoteLine(note, NotePlace.of(note.anchor(), reader), reader.cited(note.cites()));
    }

    /// What a note sits on, as it is called and as it is drawn.
    ///
    /// @param anchor what the note says
    /// @param keys keys of its accounts, payer before payee
    /// @param row the transaction it sits on, if it does
    /// @param drawn where a picture shows it: a transaction on its flow, nowhere if it is gone
    public record NotePlace(
            NoteAnchor anchor, List<String> keys, Optional<CitedRow> row, NoteAnchor drawn) {

        public NotePlace {
            keys = List.copyOf(keys);
        }

        private static final int MOST_CALLED = 3;

        /// The case as a whole.
        public static final NotePlace CASE =
                new NotePlace(
                        NoteAnchor.wholeCase(),
                        List.of(),
                        Optional.empty(),
                        NoteAnchor.wholeCase());

        public static NotePlace of(NoteAnchor anchor, CaseReader reader) {
            if (anchor instanceof OnTransfer(TransferId id)) {
                return ofTransfer(anchor, id, reader);
            }
            return new NotePlace(
                    anchor,
                    reader.accounts(anchor.accounts()).stream().map(NotePlace::key).toList(),
                    Optional.empty(),
                    anchor);
        }

        private static NotePlace ofTransfer(NoteAnchor anchor, TransferId id, CaseReader reader) {
            Optional<CitedRow> row = reader.cited(List.of(id)).stream().findFirst();
            List<TransferId> today = row.flatMap(CitedRow::today).stream().toList();
            Optional<Transfer> transfer = reader.transfers(today).stream().findFirst();
            return new NotePlace(
                    anchor,
                    transfer.map(t -> List.of(t.from().key(), t.to().key())).orElse(List.of()),
                    row,
                    transfer.<NoteAnchor>map(t -> new OnFlow(t.fromOrdinal(), t.toOrdinal()))
                            .orElse(NoteAnchor.wholeCase()));
        }

        private static String key(Account account) {
            return account.id().key();
        }

        /// Whether it sits on a transaction that was taken back.
        public boolean isGone() {
            return row.filter(r -> r.today().isEmpty()).isPresent();
        }

        /// The accounts' keys with an arrow between payer and payee; of many, the first.
        public String called() {
            boolean flow = anchor instanceof OnFlow || anchor instanceof OnTransfer;
            String first =
                    keys.stream()
                            .limit(MOST_CALLED)
                            .collect(Collectors.joining(flow ? " → " : ", "));
            return keys.size() > MOST_CALLED ? first + ", …" : first;
        }
    }
}
