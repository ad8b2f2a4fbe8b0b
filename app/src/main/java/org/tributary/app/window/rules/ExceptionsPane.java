// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.rules;

import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.rules.Rule;
import org.tributary.analysis.rules.RuleSet;
import org.tributary.analysis.rules.RuleText;
import org.tributary.analysis.rules.RulesException;
import org.tributary.analysis.rules.SegmentRule;
import org.tributary.app.window.kit.Texts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The accounts for which a rule has other values, and a line to make another exception.
final class ExceptionsPane {

    private static final double SHORT = 150;

    private final RulesModel model;
    private final RulesInteractor interactor;
    private final RulesText text;
    private final Texts texts;
    private final Label title = new Label();
    private final VBox list = new VBox();
    private final TextField who = new TextField();
    private final ChoiceBox<String> parameter = new ChoiceBox<>();
    private final TextField value = new TextField();
    private final VBox root;

    ExceptionsPane(RulesModel model, RulesInteractor interactor, RulesText text) {
        this.model = model;
        this.interactor = interactor;
        this.text = text;
        texts = text.texts();
        title.getStyleClass().add("subheading");
        who.setId("rules-except-who");
        who.setPromptText(texts.of("rules.except.who"));
        who.setPrefWidth(SHORT + SHORT / 2);
        parameter.setId("rules-except-parameter");
        parameter.setAccessibleText(texts.of("rules.except.parameter"));
        value.setId("rules-except-value");
        value.setPromptText(texts.of("rules.except.value"));
        value.setPrefWidth(SHORT);
        value.setOnAction(event -> add());
        var add = new Button(texts.of("rules.except.add"));
        add.setId("rules-except-add");
        add.setOnAction(event -> add());
        var line = new FlowPane(who, parameter, value, add);
        line.getStyleClass().add("rules-except-line");
        var hint = new Label(texts.of("rules.except.hint"));
        hint.getStyleClass().add("small-print");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        root = new VBox(title, list, line, hint);
        root.getStyleClass().add("rules-exceptions");
    }

    Region view() {
        return root;
    }

    void show(Rule rule) {
        title.setText(text.exceptions(rule));
        List<String> keys = rule.values().keySet().stream().map(Parameter::key).toList();
        if (!parameter.getItems().equals(keys)) {
            parameter.getItems().setAll(keys);
            parameter.getSelectionModel().selectFirst();
        }
        list.getChildren().setAll(rule.exceptions().stream().map(this::row).toList());
    }

    private HBox row(SegmentRule exception) {
        var words = new Label(text.exception(exception));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var remove = new Button(texts.of("rules.except.remove"));
        remove.getStyleClass().add("flat");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(
                event ->
                        interactor.except(
                                model.rule().exceptions().stream()
                                        .filter(each -> !each.equals(exception))
                                        .toList()));
        var row = new HBox(words, remove);
        row.getStyleClass().add("rules-exception");
        return row;
    }

    /// Read as a rule file would write it, so that both understand the same.
    private void add() {
        Rule rule = model.rule();
        SegmentRule made;
        try {
            RuleSet read =
                    RuleText.parse(
                            "[%s %s]\n%s = %s\n"
                                    .formatted(
                                            rule.typology(),
                                            oneLine(who.getText()),
                                            parameter.getValue(),
                                            oneLine(value.getText())));
            made = read.rule(rule.typology()).orElseThrow().exceptions().getFirst();
        } catch (RulesException e) {
            model.problem()
                    .set(
                            String.valueOf(e.getMessage())
                                    .replaceFirst("^Line \\d+ of the rules: ", ""));
            return;
        } catch (java.util.NoSuchElementException nobody) {
            model.problem().set(texts.of("rules.problem.nobody"));
            return;
        }
        model.problem().set("");
        value.clear();
        interactor.except(with(rule.exceptions(), made));
    }

    private static String oneLine(String typed) {
        return typed.replaceAll("[\\r\\n\\]]", " ").strip();
    }

    private static List<SegmentRule> with(List<SegmentRule> before, SegmentRule made) {
        List<SegmentRule> all = new ArrayList<>();
        boolean known = false;
        for (SegmentRule exception : before) {
            if (exception.selectors().equals(made.selectors())) {
                Map<Parameter, Long> values = new LinkedHashMap<>(exception.values());
                values.putAll(made.values());
                all.add(new SegmentRule(exception.selectors(), values));
                known = true;
            } else {
                all.add(exception);
            }
        }
        if (!known) {
            all.add(made);
        }
        return all;
    }
}
