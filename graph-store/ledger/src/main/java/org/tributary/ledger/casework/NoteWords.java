// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import org.tributary.ledger.transfer.TransferId;

import java.util.LinkedHashSet;
import java.util.List;

/// What a note says, about what, and which rows it rests on. Immutable.
///
/// @param text in the investigator's words, not blank
/// @param anchor what it sits on
/// @param cites the rows it rests on, each once, in the order in which they were cited
public record NoteWords(String text, NoteAnchor anchor, List<TransferId> cites) {

    /// @throws IllegalArgumentException if there is no text
    public NoteWords {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a note needs text");
        }
        cites = List.copyOf(new LinkedHashSet<>(cites));
    }

    /// Words about the case as a whole that cite nothing.
    public static NoteWords plain(String text) {
        return new NoteWords(text, NoteAnchor.wholeCase(), List.of());
    }
}
