// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casepanel;

import org.tributary.app.notes.NoteDraft;
import org.tributary.app.notes.NoteLine;
import org.tributary.app.notes.NoteLine.NotePlace;
import org.tributary.ledger.casework.NoteAnchor;
import org.tributary.ledger.casework.NoteAnchor.WholeCase;
import org.tributary.ledger.casework.NoteWords;
import org.tributary.ledger.transfer.TransferId;

import java.util.List;
import java.util.Optional;

/// Writes notes, changes and deletes them, each under the author's name and in the audit
/// trail.
final class NotesInteractor {

    private final CasePanelModel model;
    private final CaseEntries entries;
    private final CasePanelHost host;
    private final Runnable refresh;

    /// @param refresh reads the case again
    NotesInteractor(
            CasePanelModel model, CaseEntries entries, CasePanelHost host, Runnable refresh) {
        this.model = model;
        this.entries = entries;
        this.host = host;
        this.refresh = refresh;
    }

    /// Begins a note; what is in the text field stays, for it may have been written first.
    void begin(NoteAnchor anchor, List<TransferId> cites) {
        if (model.draft().get().changes().isPresent()) {
            model.note().set("");
        }
        entries.start(
                "casepanel.task.read",
                work ->
                        entries.record()
                                .<NoteDraft>read(
                                        r ->
                                                new NoteDraft(
                                                        NotePlace.of(anchor, r),
                                                        r.cited(cites),
                                                        Optional.empty())),
                draft -> model.draft().set(draft));
    }

    /// The draft is now this; its text stays.
    void edit(NoteDraft draft) {
        model.draft().set(draft);
    }

    /// Gives a note that is there other words.
    void edit(NoteLine line) {
        model.draft().set(NoteDraft.of(line));
        model.note().set(line.note().text());
    }

    /// Lets go of the draft; nothing is written.
    void discard() {
        model.draft().set(NoteDraft.NEW);
        model.note().set("");
    }

    void write() {
        String text = model.note().get().strip();
        if (text.isEmpty()) {
            return;
        }
        NoteDraft draft = model.draft().get();
        NoteWords words = draft.words(text);
        discard();
        model.deletedNote().set(Optional.empty());
        entries.write(
                writer ->
                        draft.changes()
                                .ifPresentOrElse(
                                        id -> writer.changeNote(id, words),
                                        () -> writer.writeNote(words)),
                refresh);
    }

    void delete(long note) {
        if (model.draft().get().changes().filter(id -> id == note).isPresent()) {
            discard();
        }
        model.deletedNote().set(Optional.of(note));
        entries.write(writer -> writer.deleteNote(note), refresh);
    }

    void restore(long note) {
        model.deletedNote().set(Optional.empty());
        entries.write(writer -> writer.restoreNote(note), refresh);
    }

    /// Shows in the picture what a note sits on.
    void find(NoteLine line) {
        if (isDrawn(line)) {
            host.showPlace(line.place().drawn());
        }
    }

    boolean isDrawn(NoteLine line) {
        return !(line.place().drawn() instanceof WholeCase);
    }
}
