// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casepanel;

import org.tributary.app.export.FactLines;
import org.tributary.app.notes.NoteDrawing;
import org.tributary.app.picture.PictureJson;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.SavedPicture;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.words.AmountText;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseWriter;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.Subject;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Makes the entries of case work, each under the author's name and in the audit trail, and reads
/// the case again afterwards.
final class CasePanelInteractor {

    private final CasePanelModel model;
    private final CaseFile record;
    private final Tasks tasks;
    private final Texts texts;
    private final Supplier<Author> author;
    private final CasePanelHost host;

    CasePanelInteractor(
            CasePanelModel model,
            CaseFile record,
            Tasks tasks,
            Texts texts,
            Supplier<Author> author,
            CasePanelHost host) {
        this.model = model;
        this.record = record;
        this.tasks = tasks;
        this.texts = texts;
        this.author = author;
        this.host = host;
    }

    void refresh() {
        tasks.start(
                texts.of("casepanel.task.read"),
                work -> record.read(CaseContents::of),
                Outcome.of(this::show));
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
        write(writer -> accounts.forEach(account -> writer.markSubject(account, "")));
    }

    void unmark(Collection<Integer> accounts) {
        List<Integer> marked = accounts.stream().filter(subjects()::contains).toList();
        write(writer -> marked.forEach(writer::unmarkSubject));
    }

    /// Keeps the picture as it is under the title and caption in the fields.
    void keepExhibit() {
        String title = model.exhibitTitle().get().strip();
        String caption = model.exhibitCaption().get().strip();
        PictureState picture = host.picture();
        if (title.isEmpty() || picture.isEmpty()) {
            return;
        }
        tasks.start(
                texts.of("casepanel.task.exhibit"),
                work -> {
                    byte[] png = host.png(picture);
                    String state = PictureJson.write(SavedPicture.of(picture));
                    String seen = String.join("\n", facts().seen(picture));
                    return record.write(
                            author.get(),
                            writer -> writer.keepExhibit(title, caption, seen, png, state));
                },
                Outcome.of(
                        kept -> {
                            model.exhibitTitle().set("");
                            model.exhibitCaption().set("");
                            refresh();
                        }));
    }

    private FactLines facts() {
        return new FactLines(texts::of, new AmountText(texts.locale()), record.manifest().zone());
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
                Outcome.of(done -> refresh()));
    }
}
