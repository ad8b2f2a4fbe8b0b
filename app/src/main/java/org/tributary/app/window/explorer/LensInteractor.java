// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.lens.ArrowMode;
import org.tributary.app.picture.lens.Lens;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.app.window.kit.Texts;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// Changes how the picture is looked at. To be used on the screen thread.
final class LensInteractor {

    private final PictureDesk desk;
    private final ExplorerModel model;
    private final Texts texts;

    LensInteractor(PictureDesk desk, ExplorerModel model, Texts texts) {
        this.desk = desk;
        this.model = model;
        this.texts = texts;
    }

    void arrows(ArrowMode mode) {
        look(lens -> lens.with(mode), "step.mode");
        if (mode == ArrowMode.TRANSFERS) {
            desk.ask(
                    "explorer.task.look",
                    (picture, state, work) -> picture.canDrawTransfers(state),
                    possible -> model.note().set(possible ? "" : texts.of("explorer.too-many")));
        }
    }

    void filter(TransferFilter filter) {
        look(lens -> lens.with(filter), "step.filter");
    }

    /// Looks at the picture in another way, as one step.
    ///
    /// @param stepKey key of what the list of steps says
    void look(UnaryOperator<Lens> other, String stepKey) {
        if (other.apply(desk.state().lens()).equals(desk.state().lens())) {
            return;
        }
        desk.change(
                "explorer.task.look",
                stepKey,
                (picture, state, work) ->
                        picture.settled(state, new PictureChange.Look(other.apply(state.lens()))));
    }

    /// Shows arrows again that were hidden by hand.
    void showWithheld() {
        desk.change(
                "explorer.task.look",
                "step.show",
                (picture, state, work) ->
                        picture.settled(state, new PictureChange.ShowWithheld(state.withheld())));
    }

    /// Finds out what a filter can choose from.
    void prepareFilter() {
        desk.ask(
                "explorer.task.look",
                (picture, state, work) -> picture.filterable(state),
                choices -> {
                    model.query().set("");
                    model.filterable().set(Optional.of(choices));
                });
    }

    void closeFilter() {
        model.filterable().set(Optional.empty());
    }
}
