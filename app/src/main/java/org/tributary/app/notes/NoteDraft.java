// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.notes;

import org.tributary.app.notes.NoteLine.NotePlace;
import org.tributary.ledger.casework.CitedRow;
import org.tributary.ledger.casework.NoteWords;

import java.util.List;
import java.util.Optional;

/// A note about to be written or changed, but for its text. Immutable.
///
/// @param place what it will sit on
/// @param cites the rows it will rest on
/// @param changes number of the note that gets other words, empty for a new note
public record NoteDraft(NotePlace place, List<CitedRow> cites, Optional<Long> changes) {

    /// A new note about the case that cites nothing.
    public static final NoteDraft NEW = new NoteDraft(NotePlace.CASE, List.of(), Optional.empty());

    public NoteDraft {
        cites = List.copyOf(cites);
    }

    /// Other words for a note that is there.
    public static NoteDraft of(NoteLine line) {
        return new NoteDraft(line.place(), line.cites(), Optional.of(line.note().id()));
    }

    /// Without one of its citations.
    public NoteDraft without(CitedRow row) {
        return new NoteDraft(
                place, cites.stream().filter(cited -> !cited.equals(row)).toList(), changes);
    }

    /// About the case as a whole.
    public NoteDraft aboutTheCase() {
        return new NoteDraft(NotePlace.CASE, cites, changes);
    }

    /// What is written into the case.
    public NoteWords words(String text) {
        return new NoteWords(
                text, place.anchor(), cites.stream().map(cited -> cited.id()).toList());
    }
}
