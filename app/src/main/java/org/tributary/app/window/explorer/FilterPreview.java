// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import org.tributary.app.explore.Exploration;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Shows the picture through another filter without making that a step of its history: for time
/// that is played. Whatever changes the picture meanwhile goes before. To be used on the screen
/// thread.
final class FilterPreview {

    private final Supplier<PictureState> state;
    private final Consumer<PictureState> show;
    private final Exploration exploration;
    private final Tasks tasks;
    private final Texts texts;
    private int latest;

    /// @param state the picture as its history has it
    /// @param show shows a picture that is no step of the history
    FilterPreview(
            Supplier<PictureState> state,
            Consumer<PictureState> show,
            Exploration exploration,
            Tasks tasks,
            Texts texts) {
        this.state = state;
        this.show = show;
        this.exploration = exploration;
        this.tasks = tasks;
        this.texts = texts;
    }

    void show(TransferFilter filter) {
        int mine = ++latest;
        PictureState from = state.get();
        var look = new PictureChange.Look(from.lens().with(filter));
        tasks.start(
                texts.of("explorer.task.look"),
                work -> exploration.picture(work).settled(from, look).applyTo(from),
                Outcome.of(
                        (PictureState seen) -> {
                            if (mine == latest && state.get().equals(from)) {
                                show.accept(seen);
                            }
                        }));
    }
}
