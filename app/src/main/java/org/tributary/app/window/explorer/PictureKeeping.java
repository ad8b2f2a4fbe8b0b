// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import org.tributary.app.explore.Exploration;
import org.tributary.app.picture.PictureJson;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.SavedPicture;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.LatestWins;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/// Keeps the picture in the case while it is worked on, and brings it back. Nothing is written as
/// long as the picture is the one that was kept.
final class PictureKeeping {

    /// What the picture without a name is called in the record.
    static final String MAIN = "explorer";

    /// Under this the record has the name of the picture that was worked on last.
    private static final String LEFT_ON = "left-on";

    private final Exploration exploration;
    private final Tasks tasks;
    private final Texts texts;
    private final Supplier<Author> author;
    private final LatestWins saves;
    private Optional<PictureState> unsaved = Optional.empty();
    private String layout = MAIN;

    PictureKeeping(Exploration exploration, Tasks tasks, Texts texts, Supplier<Author> author) {
        this.exploration = exploration;
        this.tasks = tasks;
        this.texts = texts;
        this.author = author;
        saves = tasks.latestWins(texts.of("explorer.task.keep"));
    }

    /// The name of the picture the case was left with, empty if it was the main one.
    String leftOn() {
        return exploration
                .record()
                .read(
                        reader ->
                                reader.layout(LEFT_ON)
                                        .filter(
                                                name ->
                                                        reader.layouts(HypothesisInteractor.PREFIX)
                                                                .contains(layoutOf(name)))
                                        .orElse(""));
    }

    /// Remembers which picture is worked on, by its name.
    void leaveOn(String name) {
        if (exploration.isSaved()) {
            tasks.start(
                    texts.of("explorer.task.keep"),
                    work -> write(LEFT_ON, name),
                    Outcome.of((Boolean done) -> {}));
        }
    }

    /// What a picture is called in the record.
    ///
    /// @param name its name, empty for the main one
    static String layoutOf(String name) {
        return name.isEmpty() ? MAIN : HypothesisInteractor.PREFIX + name;
    }

    /// A kept picture, empty if there is none of that name or it cannot be read.
    PictureState kept(String name, Work work) throws IOException {
        Optional<String> text = exploration.record().read(reader -> reader.layout(name));
        if (text.isEmpty()) {
            return PictureState.EMPTY;
        }
        SavedPicture saved;
        try {
            saved = PictureJson.read(text.get());
        } catch (IllegalArgumentException e) {
            // decision: a layout written by a newer program is no reason not to open the case.
            return PictureState.EMPTY;
        }
        return exploration.picture(work).restore(saved);
    }

    /// Saves the picture once it has rested for a moment; one of rows that are not saved waits.
    void keep(PictureState state) {
        if (!exploration.isSaved()) {
            return;
        }
        unsaved = Optional.of(state);
        String name = layout;
        saves.submit(work -> save(name, state), saved -> done(state));
    }

    /// Saves at once what is not saved yet, then runs `kept`.
    void close(PictureState state, Runnable kept) {
        saves.close();
        if (unsaved.isEmpty()) {
            kept.run();
            return;
        }
        unsaved = Optional.empty();
        tasks.start(
                texts.of("explorer.task.keep"),
                work -> save(layout, state),
                // decision: a case is closed all the same; the record is safe, only places are
                // lost.
                Outcome.<Boolean>of(saved -> kept.run()).onFailure(failure -> kept.run()));
    }

    private void done(PictureState state) {
        if (unsaved.filter(state::equals).isPresent()) {
            unsaved = Optional.empty();
        }
    }

    /// Keeps what follows under another name, and what was kept so far as it is now.
    ///
    /// @param state the picture as it was left
    void turnTo(String name, PictureState state) {
        saves.close();
        if (unsaved.isPresent()) {
            unsaved = Optional.empty();
            String left = layout;
            tasks.start(
                    texts.of("explorer.task.keep"),
                    work -> save(left, state),
                    Outcome.of((Boolean saved) -> {}));
        }
        layout = name;
    }

    /// Writes nothing more of the picture until it changes again.
    void giveUp() {
        saves.close();
        unsaved = Optional.empty();
    }

    /// Writes nothing until the picture changes again or [#renamed] is called.
    void rest() {
        saves.close();
    }

    /// The picture that is kept is called something else now.
    void renamed(String name) {
        layout = name;
        unsaved.ifPresent(this::keep);
    }

    private boolean save(String name, PictureState state) {
        return write(name, PictureJson.write(SavedPicture.of(state)));
    }

    private boolean write(String name, String text) {
        return exploration
                .record()
                .write(
                        author.get(),
                        writer -> {
                            writer.saveLayout(name, text);
                            return true;
                        });
    }
}
