// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.timeline;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.tributary.app.explore.Exploration;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.PictureState;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.LinkedView;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;

import java.util.List;

/// When the money behind the selection moved, as bars below the picture; brushing a span of time
/// filters the picture. Registers its commands while it lives. To be used on the screen thread.
public final class TimelineStrip implements Screen, LinkedView {

    static final String PLAY = "timeline.play";
    static final String CLEAR = "timeline.clear";
    private static final String FOLD = "view.timeline";
    private static final double LEAST_HEIGHT = 520;
    private static final Duration STEP = Duration.millis(700);

    private final TimelineModel model = new TimelineModel();
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private final TimelineInteractor timeline;
    private final Player player;
    private final PauseTransition pause = new PauseTransition(STEP);
    private final Commands commands;
    private final TimelineView view;
    private boolean asked;

    /// @param host filters the picture
    public TimelineStrip(
            Exploration exploration,
            Tasks tasks,
            Texts texts,
            Commands commands,
            TimelineHost host) {
        this.commands = commands;
        timeline = new TimelineInteractor(model, exploration, tasks, texts, host);
        player =
                new Player(
                        model,
                        timeline,
                        host,
                        () -> Platform.getPreferences().isReducedMotion(),
                        this::rest);
        pause.setOnFinished(event -> stepOn());
        commands.add(
                Command.of(FOLD, "command.view.timeline", this::fold)
                        .icon(MaterialDesignC.CHART_TIMELINE_VARIANT)
                        .keys("Shortcut+Shift+T"),
                Command.of(PLAY, "command.timeline.play", this::play)
                        .icon(MaterialDesignP.PLAY)
                        .keys("Shortcut+Alt+P")
                        .when(model.playable()),
                Command.of(CLEAR, "command.timeline.clear", this::clear)
                        .icon(MaterialDesignF.FILTER_REMOVE_OUTLINE)
                        .when(
                                Bindings.createBooleanBinding(
                                        () -> model.brush().get().isPresent(), model.brush())));
        var chart = new TimelineChart(model, timeline.text());
        new BrushGestures(chart, timeline, player);
        chart.widthProperty().subscribe(width -> timeline.room(chart.room()));
        view = new TimelineView(model, timeline, chart, commands);
        view.view().visibleProperty().bind(shown);
        view.view().managedProperty().bind(shown);
    }

    private void rest() {
        pause.setDuration(STEP.divide(model.speed().get()));
        pause.playFromStart();
    }

    private void stepOn() {
        player.step();
    }

    private void play() {
        asked = true;
        shown.set(true);
        player.toggle();
    }

    private void clear() {
        if (!player.cancel()) {
            timeline.clear();
        }
    }

    /// So much height there is for picture and timeline together. In a low window the picture comes
    /// first, until the user folds or unfolds the timeline.
    public void within(double height) {
        if (!asked) {
            shown.set(height >= LEAST_HEIGHT);
        }
    }

    private void fold() {
        asked = true;
        shown.set(!shown.get());
    }

    @Override
    public Region view() {
        return view.view();
    }

    @Override
    public void show(Selection selection, PictureState picture) {
        timeline.show(selection, picture);
    }

    @Override
    public void pictureChanged(PictureState picture) {
        timeline.pictureChanged(picture);
        player.pictureChanged(picture);
    }

    @Override
    public void caseChanged() {
        timeline.count();
    }

    @Override
    public void otherLedger() {
        timeline.count();
    }

    @Override
    public void close() {
        pause.stop();
        commands.remove(List.of(FOLD, PLAY, CLEAR));
        timeline.close();
    }
}
