// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casepanel;

import org.tributary.app.notes.NoteDraft;
import org.tributary.app.notes.NoteLine;
import org.tributary.app.notes.NoteLine.NotePlace;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseWriter;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.NoteAnchor;
import org.tributary.ledger.casework.NoteAnchor.WholeCase;
import org.tributary.ledger.casework.NoteWords;
import org.tributary.ledger.transfer.TransferId;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Writes notes, changes and deletes them, each under the author's name and in the audit trail.
final class NotesInteractor {

    private final CasePanelModel model;
    private final CaseFile record;
    private final Tasks tasks;
    private final Texts texts;
    private final Supplier<Author> author;
    private final CasePanelHost host;
    private final Runnable refresh;

    /// @param refresh reads the case again
    NotesInteractor(
            CasePanelModel model,
            CaseFile record,
            Tasks tasks,
            Texts texts,
            Supplier<Author> author,
            CasePanelHost host,
            Runnable refresh) {
        this.model = model;
        this.record = record;
        this.tasks = tasks;
        this.texts = texts;
        this.author = author;
        this.host = host;
        this.refresh = refresh;
    }

    /// Begins a note; what is in the text field stays, for it may have been written first.
    void begin(NoteAnchor anchor, List<TransferId> cites) {
        if (model.draft().get().changes().isPresent()) {
            model.note().set("");
        }
        tasks.start(
                texts.of("casepanel.task.read"),
                work ->
                        record.<NoteDraft>read(
                                r ->
                                        new NoteDraft(
                                                NotePlace.of(anchor, r),
                                                r.cited(cites),
                                                Optional.empty())),
                Outcome.of((NoteDraft draft) -> model.draft().set(draft)));
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
        write(
                writer ->
                        draft.changes()
                                .ifPresentOrElse(
                                        id -> writer.changeNote(id, words),
                                        () -> writer.writeNote(words)));
    }

    void delete(long note) {
        if (model.draft().get().changes().filter(id -> id == note).isPresent()) {
            discard();
        }
        model.deletedNote().set(Optional.of(note));
        write(writer -> writer.deleteNote(note));
    }

    void restore(long note) {
        model.deletedNote().set(Optional.empty());
        write(writer -> writer.restoreNote(note));
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

    private void write(Consumer<CaseWriter> change) {
        Author by = author.get();
        tasks.start(
                texts.of("casepanel.task.write"),
                work ->
                        record.write(
                                by,
                                writer -> {
                                    change.accept(writer);
                                    return true;
                                }),
                Outcome.of(done -> refresh.run()));
    }
}
