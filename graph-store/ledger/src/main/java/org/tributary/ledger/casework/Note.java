// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import org.tributary.ledger.transfer.TransferId;

import java.time.Instant;
import java.util.List;

/// A remark in the investigator's words, kept with the case. Changing it keeps what it said before.
/// Immutable.
///
/// @param id number the record gave it, from 1, never reused
/// @param words what it says now
/// @param at when it was given these words
/// @param author who gave it these words
/// @param earlier what it said before, the first words first; empty if it was never changed
public record Note(long id, NoteWords words, Instant at, Author author, List<Earlier> earlier) {

    /// What a note said before it was changed.
    public record Earlier(NoteWords words, Instant at, Author author) {}

    public Note {
        earlier = List.copyOf(earlier);
    }

    /// A note about the case as a whole that was never changed.
    public Note(long id, String text, Instant at, Author author) {
        this(id, NoteWords.plain(text), at, author, List.of());
    }

    public String text() {
        return words.text();
    }

    public NoteAnchor anchor() {
        return words.anchor();
    }

    public List<TransferId> cites() {
        return words.cites();
    }
}
