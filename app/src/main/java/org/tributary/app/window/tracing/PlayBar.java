// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Plays the picture of a trace from its first payment to its last. The next step is taken when the
/// one before has been drawn, so that a slow machine plays slower and skips nothing.
final class PlayBar {

    private static final int STEPS = 120;
    private static final Duration BREATH = Duration.millis(40);

    private final TracingModel model;
    private final TracingText text;
    private final Slider slider = new Slider(0, STEPS, STEPS);
    private final Button play = new Button();
    private final Label told = new Label();
    private final PauseTransition breath = new PauseTransition(BREATH);
    private final HBox root;
    private boolean playing;
    private boolean following;

    PlayBar(TracingModel model, TracingText text) {
        this.model = model;
        this.text = text;
        play.setId("tracing-play");
        play.setTooltip(new Tooltip(text.texts().of("tracing.play")));
        play.setAccessibleText(text.texts().of("tracing.play"));
        play.setMinWidth(Region.USE_PREF_SIZE);
        play.setOnAction(event -> toggle());
        slider.setId("tracing-moment");
        slider.setAccessibleText(text.texts().of("tracing.moment"));
        slider.setBlockIncrement(1);
        slider.setMinWidth(120);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().subscribe((before, now) -> moved());
        told.setId("tracing-moment-told");
        told.getStyleClass().addAll("muted", "amount");
        told.setMinWidth(Region.USE_PREF_SIZE);
        breath.setOnFinished(event -> step());
        root = new HBox(8, play, slider, told);
        root.getStyleClass().addAll("button-row", "tracing-play");
        model.moment().subscribe(this::follow);
        model.drawn().subscribe(this::drawn);
        playing(false);
    }

    Region view() {
        return root;
    }

    private void toggle() {
        if (playing) {
            playing(false);
            return;
        }
        if (slider.getValue() >= STEPS) {
            slider.setValue(0);
        }
        playing(true);
        breath.playFromStart();
    }

    private void playing(boolean now) {
        playing = now;
        play.setGraphic(new FontIcon(now ? MaterialDesignP.PAUSE : MaterialDesignP.PLAY));
        if (!now) {
            breath.stop();
        }
    }

    private void step() {
        if (!playing) {
            return;
        }
        long before = moments().map(all -> made(all, slider.getValue())).orElse(0L);
        double next = slider.getValue();
        do {
            next = Math.min(STEPS, Math.floor(next) + 1);
        } while (next < STEPS && moments().isPresent() && made(moments().get(), next) == before);
        slider.setValue(next);
        if (next >= STEPS) {
            playing(false);
        }
    }

    private Optional<List<Instant>> moments() {
        return model.drawn().get().map(Drawn::moments).filter(all -> !all.isEmpty());
    }

    private static long made(List<Instant> all, double at) {
        Instant moment = moment(all, at);
        return all.stream().filter(each -> !each.isAfter(moment)).count();
    }

    private static Instant moment(List<Instant> all, double at) {
        long first = all.getFirst().toEpochMilli();
        long last = all.getLast().toEpochMilli();
        return Instant.ofEpochMilli(first + Math.round((last - first) * at / STEPS));
    }

    private void moved() {
        if (following) {
            return;
        }
        model.moment()
                .set(
                        slider.getValue() >= STEPS
                                ? Optional.empty()
                                : moments().map(all -> moment(all, slider.getValue())));
    }

    private void follow(Optional<Instant> moment) {
        if (moment.isEmpty()) {
            following = true;
            slider.setValue(STEPS);
            following = false;
            playing(false);
        }
    }

    private void drawn(Optional<Drawn> drawn) {
        Optional<List<Instant>> all = moments();
        root.setDisable(all.filter(a -> !a.getFirst().equals(a.getLast())).isEmpty());
        told.setText(
                drawn.filter(d -> !d.moments().isEmpty())
                        .map(
                                d ->
                                        text.until(
                                                d.until().orElse(d.moments().getLast()),
                                                d.made(),
                                                d.moments().size()))
                        .orElse(""));
        if (playing) {
            breath.playFromStart();
        }
    }
}
