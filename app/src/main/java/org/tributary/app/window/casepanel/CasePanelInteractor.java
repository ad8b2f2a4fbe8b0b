// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casepanel;

import org.tributary.app.export.FactLines;
import org.tributary.app.notes.NoteDrawing;
import org.tributary.app.picture.PictureJson;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.SavedPicture;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.casework.Subject;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes the entries of case work, each under the author's name and in the audit trail, and
/// reads the case again afterwards.
final class CasePanelInteractor {

    private final CasePanelModel model;
    private final CaseEntries entries;
    private final CasePanelHost host;

    CasePanelInteractor(CasePanelModel model, CaseEntries entries, CasePanelHost host) {
        this.model = model;
        this.entries = entries;
        this.host = host;
    }

    void refresh() {
        entries.start(
                "casepanel.task.read", work -> entries.record().read(CaseContents::of), this::show);
    }

    private void show(CaseContents contents) {
        Set<Integer> before = subjects();
        model.contents().set(contents);
        host.notesChanged(NoteDrawing.of(contents.notes()));
        if (!subjects().equals(before)) {
            host.subjectsChanged(subjects());
        }
    }

    private Set<Integer> subjects() {
        return model.contents().get().subjects().stream()
                .map(Subject::account)
                .collect(Collectors.toUnmodifiableSet());
    }

    void mark(Collection<Integer> accounts) {
        entries.write(
                writer -> accounts.forEach(account -> writer.markSubject(account, "")),
                this::refresh);
    }

    void unmark(Collection<Integer> accounts) {
        List<Integer> marked = accounts.stream().filter(subjects()::contains).toList();
        entries.write(writer -> marked.forEach(writer::unmarkSubject), this::refresh);
    }

    /// Keeps the picture as it is under the title and caption in the fields.
    void keepExhibit() {
        String title = model.exhibitTitle().get().strip();
        String caption = model.exhibitCaption().get().strip();
        PictureState picture = host.picture();
        if (title.isEmpty() || picture.isEmpty()) {
            return;
        }
        entries.start(
                "casepanel.task.exhibit",
                work -> {
                    byte[] png = host.png(picture);
                    String state = PictureJson.write(SavedPicture.of(picture));
                    String seen = String.join("\n", facts().seen(picture));
                    return entries.record()
                            .write(
                                    entries.author().get(),
                                    writer -> writer.keepExhibit(title, caption, seen, png, state));
                },
                kept -> {
                    model.exhibitTitle().set("");
                    model.exhibitCaption().set("");
                    refresh();
                });
    }

    private FactLines facts() {
        return new FactLines(
                entries.texts()::of,
                new AmountText(entries.texts().locale()),
                entries.record().manifest().zone());
    }
}
