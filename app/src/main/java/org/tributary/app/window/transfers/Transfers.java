// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.transfers;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.tributary.app.explore.Exploration;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.PictureState;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.LinkedView;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.transfer.TransferId;

import java.util.List;

/// The transactions of whatever is selected in the picture. To be used on the screen thread.
public final class Transfers implements Screen, LinkedView {

    private static final String COPY = "transfers.copy";
    private static final String FILTER = "transfers.filter";

    private final TransfersModel model = new TransfersModel();
    private final TransfersInteractor interactor;
    private final Commands commands;
    private final TransfersView view;

    /// @param host told which rows the user selects in the table
    public Transfers(
            Exploration exploration,
            Tasks tasks,
            Texts texts,
            Commands commands,
            TransfersHost host) {
        this.commands = commands;
        interactor = new TransfersInteractor(model, exploration, tasks, texts, host);
        commands.add(
                Command.of(COPY, "command.transfers.copy", this::copy)
                        .icon(MaterialDesignC.CONTENT_COPY)
                        .keys("Shortcut+Shift+C")
                        .when(model.copyable()),
                Command.of(FILTER, "command.transfers.filter", this::filter)
                        .icon(MaterialDesignF.FILTER_OUTLINE)
                        .keys("Shortcut+Alt+T")
                        .when(
                                Bindings.createBooleanBinding(
                                        () -> model.rows().get().isPresent(), model.rows())));
        view = new TransfersView(model, interactor, texts, commands.iconButton(COPY));
    }

    private void filter() {
        view.filter();
    }

    private void copy() {
        view.copy();
    }

    @Override
    public Region view() {
        return view.view();
    }

    /// Shows the transactions of a selection in a picture.
    @Override
    public void show(Selection selection, PictureState picture) {
        interactor.show(selection, picture);
    }

    /// The rows that are selected, the first [TransfersInteractor#MOST_CITED] of them.
    public List<TransferId> selected() {
        return interactor.selected();
    }

    /// Lists these transactions, until something is selected in the picture.
    ///
    /// @param positions positions in `graph`, in order of time
    public void list(FlowGraph graph, int[] positions) {
        interactor.list(graph, positions);
    }

    /// No row is selected any more.
    public void clearSelection() {
        view.clearSelection();
    }

    /// The picture has changed, the selection has not.
    @Override
    public void pictureChanged(PictureState picture) {
        interactor.pictureChanged(picture);
    }

    @Override
    public void close() {
        commands.remove(List.of(COPY, FILTER));
        interactor.close();
    }
}
