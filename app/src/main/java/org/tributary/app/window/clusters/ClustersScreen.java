// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.clusters;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.tributary.app.explore.Exploration;
import org.tributary.app.picture.PictureState;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.LinkedView;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;

import java.time.Clock;
import java.util.List;

/// The suspicious clusters of an open case. Registers the commands that search for them while it
/// lives. To be used on the screen thread.
public final class ClustersScreen implements LinkedView {

    private static final String SEARCH = "clusters.search";
    private static final String STOP = "clusters.stop";
    private static final String SHOW = "clusters.show";

    private final Commands commands;
    private final ClustersInteractor interactor;
    private final ClustersView view;

    /// @param clock tells which day is today
    public ClustersScreen(
            Exploration exploration,
            Tasks tasks,
            Texts texts,
            Commands commands,
            Clock clock,
            ClustersHost host) {
        this.commands = commands;
        var model = new ClustersModel();
        interactor = new ClustersInteractor(model, exploration, tasks, texts, clock, host);
        commands.add(
                Command.of(
                                SEARCH,
                                "command.clusters.search",
                                () -> {
                                    host.showClusters();
                                    interactor.search();
                                })
                        .icon(MaterialDesignG.GRAPH_OUTLINE)
                        .keys("F8")
                        .when(model.running().not()),
                Command.of(STOP, "command.clusters.stop", interactor::stop)
                        .icon(MaterialDesignS.STOP_CIRCLE_OUTLINE)
                        .when(model.running()),
                Command.of(SHOW, "command.clusters.show", host::showClusters)
                        .icon(MaterialDesignG.GRAPH_OUTLINE)
                        .keys("Shift+F8"));
        Button stop = commands.button(STOP);
        stop.visibleProperty().bind(model.running());
        view =
                new ClustersView(
                        model,
                        interactor,
                        new ClusterText(texts, exploration.amounts(), exploration.zone()),
                        List.of(commands.button(SEARCH), stop),
                        commands.button(SEARCH));
    }

    /// The screen.
    public Region view() {
        return view.view();
    }

    @Override
    public void pictureChanged(PictureState picture) {
        interactor.look(picture.lens());
    }

    @Override
    public void caseChanged() {
        interactor.forget();
    }

    @Override
    public void otherLedger() {
        interactor.forget();
    }

    @Override
    public void close() {
        interactor.stop();
        commands.remove(List.of(SEARCH, STOP, SHOW));
    }
}
