// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import org.tributary.app.explore.Exploration;
import org.tributary.app.picture.PictureHistory;
import org.tributary.app.picture.PictureJson;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.SavedPicture;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casefile.CaseWriter;
import org.tributary.ledger.casework.Author;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Keeps several pictures of a case side by side, each with a name and its own way back: one can
/// branch off, try something else, and return. The picture without a name is the main one. To be
/// used on the screen thread.
final class HypothesisInteractor {

    /// What the names of kept pictures begin with in the record.
    static final String PREFIX = "hypothesis/";

    private final PictureDesk desk;
    private final ExplorerModel model;
    private final Exploration exploration;
    private final PictureKeeping keeping;
    private final Supplier<Author> author;
    private final Tasks tasks;
    private final Texts texts;
    private final Map<String, PictureHistory> visited = new HashMap<>();

    HypothesisInteractor(
            PictureDesk desk,
            ExplorerModel model,
            Exploration exploration,
            PictureKeeping keeping,
            Supplier<Author> author,
            Tasks tasks,
            Texts texts) {
        this.desk = desk;
        this.model = model;
        this.exploration = exploration;
        this.keeping = keeping;
        this.author = author;
        this.tasks = tasks;
        this.texts = texts;
    }

    /// Finds out which there are.
    void open() {
        tasks.start(
                texts.of("explorer.task.open"),
                work -> exploration.record().read(reader -> reader.layouts(PREFIX)),
                Outcome.of(
                        (List<String> names) ->
                                model.hypotheses()
                                        .setAll(
                                                names.stream()
                                                        .map(n -> n.substring(PREFIX.length()))
                                                        .toList())));
    }

    /// The case has changed: pictures one returns to are read again, with today's amounts. Their
    /// steps are given up, for what they led to is no more.
    void caseChanged() {
        visited.clear();
    }

    /// Goes on with a copy of the picture under a name; the picture it was branched from stays as
    /// it is.
    void branch(String name) {
        if (!exploration.isSaved()) {
            model.note().set(texts.of("hypothesis.unsaved"));
            return;
        }
        if (name.isBlank() || model.hypotheses().contains(name)) {
            model.note().set(texts.of("hypothesis.taken", name));
            return;
        }
        PictureState state = desk.state();
        String text = PictureJson.write(SavedPicture.of(state));
        tasks.start(
                texts.of("explorer.task.keep"),
                work -> write(writer -> writer.nameLayout(PREFIX + name, text)),
                Outcome.of(
                        (Boolean done) -> {
                            model.hypotheses().add(name);
                            leaveFor(name, new PictureHistory(state));
                        }));
    }

    /// Works on another of the pictures.
    ///
    /// @param name its name; empty for the main one
    void goTo(String name) {
        if (name.equals(model.hypothesis().get())) {
            return;
        }
        PictureHistory there = visited.get(name);
        if (there != null) {
            leaveFor(name, there);
            return;
        }
        tasks.start(
                texts.of("explorer.task.open"),
                work -> keeping.kept(PictureKeeping.layoutOf(name), work),
                Outcome.of((PictureState kept) -> leaveFor(name, new PictureHistory(kept))));
    }

    private void leaveFor(String name, PictureHistory there) {
        String left = model.hypothesis().get();
        keeping.turnTo(PictureKeeping.layoutOf(name), desk.state());
        keeping.leaveOn(name);
        model.hypothesis().set(name);
        visited.put(left, desk.exchange(there));
    }

    /// Gives the picture that is worked on another name.
    void rename(String name) {
        String before = model.hypothesis().get();
        if (before.isEmpty() || name.isBlank() || model.hypotheses().contains(name)) {
            model.note().set(texts.of("hypothesis.taken", name));
            return;
        }
        keeping.rest();
        tasks.start(
                texts.of("explorer.task.keep"),
                work -> write(writer -> writer.renameLayout(PREFIX + before, PREFIX + name)),
                Outcome.of(
                        (Boolean done) -> {
                            model.hypotheses().set(model.hypotheses().indexOf(before), name);
                            model.hypothesis().set(name);
                            keeping.renamed(PREFIX + name);
                            keeping.leaveOn(name);
                        }));
    }

    /// Gives the picture that is worked on up and returns to the main one. The record keeps what
    /// it was in the audit trail.
    void drop() {
        String name = model.hypothesis().get();
        if (name.isEmpty()) {
            return;
        }
        // What waits to be written would bring back what is deleted.
        keeping.giveUp();
        tasks.start(
                texts.of("explorer.task.keep"),
                work -> write(writer -> writer.deleteLayout(PREFIX + name)),
                Outcome.of(
                        (Boolean done) -> {
                            if (model.hypothesis().get().equals(name)) {
                                keeping.giveUp();
                                goTo("");
                            }
                            visited.remove(name);
                            model.hypotheses().remove(name);
                        }));
    }

    private boolean write(Consumer<CaseWriter> change) {
        return exploration
                .record()
                .write(
                        author.get(),
                        writer -> {
                            change.accept(writer);
                            return true;
                        });
    }
}
