// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.clusters;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.tributary.app.explore.Exploration;
import org.tributary.app.picture.PictureState;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.LinkedView;
import org.tributary.app.window.kit.Questions;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casework.Author;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The suspicious clusters of an open case. Registers the commands that search for them while it
/// lives. To be used on the screen thread.
public final class ClustersScreen implements LinkedView {

    private static final String SEARCH = "clusters.search";
    private static final String STOP = "clusters.stop";
    private static final String SHOW = "clusters.show";

    private static final String KEEP = "clusters.keep";
    private static final String ALERT = "clusters.alert";

    /// What the screen is made with beside the case.
    ///
    /// @param author who makes entries
    /// @param clock tells which day is today
    public record Kit(
            Tasks tasks,
            Texts texts,
            Commands commands,
            Questions questions,
            Supplier<Author> author,
            Clock clock) {}

    private final Commands commands;
    private final ClusterLines lines;
    private final ClustersInteractor interactor;
    private final ClustersView view;

    public ClustersScreen(Exploration exploration, Kit kit, ClustersHost host) {
        commands = kit.commands();
        var model = new ClustersModel();
        var text = new ClusterText(kit.texts(), exploration.amounts(), exploration.zone());
        lines = new ClusterLines(model, exploration, kit.tasks(), kit.texts(), kit.clock(), host);
        interactor =
                new ClustersInteractor(model, exploration, kit.tasks(), kit.texts(), lines, host);
        var entries = new ClusterEntries(model, lines, text, kit, exploration, host);
        BooleanBinding isChosen =
                Bindings.createBooleanBinding(
                        () -> model.chosen().get().isPresent(), model.chosen());
        BooleanBinding isUnkept =
                Bindings.createBooleanBinding(
                        () ->
                                model.chosen()
                                        .get()
                                        .filter(c -> c.line().kept().isEmpty())
                                        .isPresent(),
                        model.chosen());
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
                        .keys("Shift+F8"),
                Command.of(KEEP, "command.clusters.keep", entries::keep)
                        .icon(MaterialDesignP.PIN_OUTLINE)
                        .keys("Shortcut+Shift+K")
                        .when(isUnkept),
                Command.of(ALERT, "command.clusters.alert", entries::raise)
                        .icon(MaterialDesignA.ALERT_PLUS_OUTLINE)
                        .keys("Shortcut+F8")
                        .when(isChosen));
        Button stop = commands.button(STOP);
        stop.visibleProperty().bind(model.running());
        view =
                new ClustersView(
                        model,
                        new ClusterDesks(
                                interactor,
                                lines,
                                entries,
                                new ClusterComparing(model, exploration, kit.tasks(), kit.texts())),
                        text,
                        List.of(commands.button(SEARCH), stop),
                        commands.button(SEARCH));
    }

    /// Reads what is kept. To be called when whoever listens is ready to.
    public void open() {
        lines.load(Optional.empty());
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
        commands.remove(List.of(SEARCH, STOP, SHOW, KEEP, ALERT));
    }
}
