// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.timeline;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.tributary.app.timeline.Measure;
import org.tributary.app.window.kit.Commands;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/// The line of controls and the chart below it.
final class TimelineView {

    private static final DecimalFormatSymbols ROOT = DecimalFormatSymbols.getInstance(Locale.ROOT);
    private static final Double[] SPEEDS = {0.5, 1.0, 2.0, 4.0};

    private final TimelineModel model;
    private final TimelineInteractor timeline;
    private final BorderPane root = new BorderPane();

    TimelineView(
            TimelineModel model,
            TimelineInteractor timeline,
            TimelineChart chart,
            Commands commands) {
        this.model = model;
        this.timeline = timeline;
        root.setId("timeline");
        root.getStyleClass().add("timeline");
        root.setTop(bar(commands));
        var empty = new Label(timeline.text().texts().of("timeline.empty"));
        empty.getStyleClass().add("muted");
        empty.visibleProperty().bind(model.chart().map(Optional::isEmpty));
        root.setCenter(new StackPane(chart, empty));
    }

    Region view() {
        return root;
    }

    private Region bar(Commands commands) {
        var title = new Label(timeline.text().texts().of("timeline.title"));
        title.getStyleClass().add("subheading");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var words = new Label();
        words.setId("timeline-words");
        words.textProperty().bind(model.words());
        words.getStyleClass().addAll("amount", "timeline-words");
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var whole = new Tooltip();
        whole.textProperty().bind(model.words());
        words.setTooltip(whole);
        var bar =
                new HBox(
                        title,
                        measures(),
                        words,
                        play(commands),
                        speeds(),
                        commands.iconButton(TimelineStrip.CLEAR));
        bar.getStyleClass().add("panel-bar");
        return bar;
    }

    private ComboBox<Measure> measures() {
        var measures = new ComboBox<>(model.measures());
        measures.setId("timeline-measure");
        measures.setAccessibleText(timeline.text().texts().of("timeline.measure"));
        measures.setTooltip(new Tooltip(timeline.text().texts().of("timeline.measure")));
        measures.setConverter(words(timeline.text()::measure));
        measures.setPrefWidth(112);
        measures.setMinWidth(Region.USE_PREF_SIZE);
        measures.disableProperty().bind(model.chart().map(Optional::isEmpty));
        model.measure().subscribe(chosen -> measures.setValue(chosen));
        model.chart().subscribe(shown -> measures.setValue(model.measure().get()));
        measures.setOnAction(
                event -> {
                    Measure chosen = measures.getValue();
                    if (chosen != null && !chosen.equals(model.measure().get())) {
                        timeline.measure(chosen);
                    }
                });
        return measures;
    }

    private Button play(Commands commands) {
        Button play = commands.iconButton(TimelineStrip.PLAY);
        var icon = new FontIcon(MaterialDesignP.PLAY);
        model.playing()
                .subscribe(
                        playing ->
                                icon.setIconCode(
                                        playing ? MaterialDesignP.PAUSE : MaterialDesignP.PLAY));
        play.setGraphic(icon);
        return play;
    }

    private ComboBox<Double> speeds() {
        var speeds = new ComboBox<Double>();
        speeds.setId("timeline-speed");
        speeds.getItems().setAll(SPEEDS);
        speeds.setValue(model.speed().get());
        speeds.setConverter(words(speed -> new DecimalFormat("0.#×", ROOT).format(speed)));
        speeds.setAccessibleText(timeline.text().texts().of("timeline.speed"));
        speeds.setTooltip(new Tooltip(timeline.text().texts().of("timeline.speed")));
        speeds.setPrefWidth(72);
        speeds.setMinWidth(Region.USE_PREF_SIZE);
        speeds.disableProperty().bind(Bindings.not(model.playable()));
        speeds.setOnAction(
                event -> Optional.ofNullable(speeds.getValue()).ifPresent(model.speed()::set));
        return speeds;
    }

    private static <T> StringConverter<T> words(java.util.function.Function<T, String> written) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : written.apply(value);
            }

            @Override
            public T fromString(String words) {
                throw new UnsupportedOperationException("chosen from a list, never typed");
            }
        };
    }
}
