// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.rules;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Parameter.Sense;
import org.tributary.analysis.detect.ValueText;
import org.tributary.analysis.rules.Rule;
import org.tributary.app.tuning.SliderScale;

import java.util.List;
import java.util.Optional;

/// One parameter: what it means, a slider where it only limits, its exact value, the value that
/// counts now.
final class ParameterRow {

    private static final double FIELD = 112;
    private static final double STEP = 0.02;

    private final Parameter parameter;
    private final RulesText text;
    private final VBox meaning;
    private final Optional<Slider> slider;
    private final Optional<SliderScale> scale;
    private final TextField field = new TextField();
    private final Label counts = new Label();
    private boolean showing;

    ParameterRow(Parameter parameter, RulesInteractor interactor, RulesText text, Rule rule) {
        this.parameter = parameter;
        this.text = text;
        meaning = meaning();
        long value = rule.values().getOrDefault(parameter, parameter.standard());
        scale =
                parameter.sense() == Sense.SHAPE
                        ? Optional.empty()
                        : Optional.of(SliderScale.of(parameter, value));
        slider = scale.map(s -> slider(s, interactor));
        field.setId("rules-value-" + parameter.key());
        field.setPrefWidth(FIELD);
        field.setMinWidth(FIELD);
        field.getStyleClass().add("amount");
        field.setAccessibleText(parameter.meaning());
        field.setOnAction(event -> interactor.type(parameter, field.getText()));
        field.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is && !showing) {
                                interactor.type(parameter, field.getText());
                            }
                        });
        counts.getStyleClass().add("small-print");
        counts.setWrapText(true);
    }

    private VBox meaning() {
        var words = new Label(parameter.meaning());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setLabelFor(field);
        var source = new Label(text.source(parameter));
        source.setWrapText(true);
        source.setMinHeight(Region.USE_PREF_SIZE);
        source.getStyleClass().add("small-print");
        return new VBox(words, source);
    }

    private Slider slider(SliderScale scale, RulesInteractor interactor) {
        var made = new Slider(0, 1, 0);
        made.setId("rules-slider-" + parameter.key());
        made.setBlockIncrement(STEP);
        made.setAccessibleText(parameter.meaning());
        made.setTooltip(
                new Tooltip(
                        text.texts()
                                .of(
                                        "rules.slider",
                                        ValueText.write(parameter, scale.loose()),
                                        ValueText.write(parameter, scale.strict()))));
        made.valueProperty()
                .subscribe(
                        (was, is) -> {
                            if (!showing) {
                                interactor.set(parameter, scale.value(is.doubleValue()));
                            }
                        });
        return made;
    }

    /// What stands beside each other.
    Node[] cells() {
        var sense = new Label(text.sense(parameter));
        sense.getStyleClass().add("small-print");
        sense.setWrapText(true);
        Node way =
                slider.<Node>map(
                                made -> {
                                    var both = new VBox(made, sense);
                                    both.setFillWidth(true);
                                    return both;
                                })
                        .orElse(sense);
        for (Node cell : List.of(meaning, way, field, counts)) {
            GridPane.setValignment(cell, VPos.TOP);
        }
        return new Node[] {meaning, way, field, counts};
    }

    /// Shows the value of a draft beside the one that counts.
    void show(Rule draft, Rule counting) {
        showing = true;
        long value = draft.values().getOrDefault(parameter, parameter.standard());
        long now = counting.values().getOrDefault(parameter, parameter.standard());
        // While it is dragged a slider keeps its place, though the value is a round one.
        slider.filter(made -> !made.isValueChanging())
                .filter(made -> scale.orElseThrow().value(made.getValue()) != value)
                .ifPresent(made -> made.setValue(scale.orElseThrow().position(value)));
        field.setText(ValueText.write(parameter, value));
        counts.setText(text.texts().of("rules.counts", ValueText.write(parameter, now)));
        counts.setVisible(value != now);
        showing = false;
    }
}
