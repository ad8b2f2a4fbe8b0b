// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.rules;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.rules.Rule;
import org.tributary.analysis.typology.Typology;
import org.tributary.app.window.kit.Texts;

import java.util.ArrayList;
import java.util.List;

/// The chosen typology: what it is, its parameters, its exceptions.
final class RuleDetail {

    private static final double MEANING_PERCENT = 36;
    private static final double SLIDER_PERCENT = 27;

    private final RulesModel model;
    private final RulesInteractor interactor;
    private final RulesText text;
    private final Texts texts;
    private final Label title = new Label();
    private final Label definition = wrapped("");
    private final Label sources = wrapped("small-print");
    private final Label lack = wrapped("rules-lack");
    private final Label problem = wrapped("rules-problem");
    private final GridPane grid = new GridPane();
    private final ExceptionsPane exceptions;
    private final ScrollPane root;
    private final List<ParameterRow> rows = new ArrayList<>();
    private String shown = "";

    RuleDetail(RulesModel model, RulesInteractor interactor, RulesText text) {
        this.model = model;
        this.interactor = interactor;
        this.text = text;
        texts = text.texts();
        exceptions = new ExceptionsPane(model, interactor, text);
        title.getStyleClass().add("subheading");
        title.setId("rules-title");
        problem.setId("rules-problem");
        var reset = new Button(texts.of("rules.standard"));
        reset.setId("rules-standard");
        reset.setMinWidth(Region.USE_PREF_SIZE);
        reset.setOnAction(event -> interactor.standard());
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var head = new HBox(title, room, reset);
        head.getStyleClass().add("rules-title-row");
        columns();
        var body = new VBox(head, definition, sources, lack, grid, problem, exceptions.view());
        body.getStyleClass().add("rules-detail");
        root = new ScrollPane(body);
        root.setFitToWidth(true);
        root.getStyleClass().add("edge-to-edge");
    }

    private void columns() {
        grid.getStyleClass().add("rules-parameters");
        var meaning = new ColumnConstraints();
        meaning.setPercentWidth(MEANING_PERCENT);
        var slider = new ColumnConstraints();
        slider.setPercentWidth(SLIDER_PERCENT);
        var field = new ColumnConstraints();
        var now = new ColumnConstraints();
        now.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(meaning, slider, field, now);
    }

    private static Label wrapped(String style) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }

    Region view() {
        return root;
    }

    Subscription follow() {
        return Subscription.combine(
                model.chosen().subscribe(now -> show()),
                model.draft().subscribe(now -> show()),
                model.counting().subscribe(now -> show()),
                model.looked().subscribe(now -> showLack()),
                model.problem().subscribe(this::showProblem));
    }

    private void showProblem(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
    }

    private void showLack() {
        String words = model.lack();
        lack.setText(words.isEmpty() ? "" : texts.of("rules.lacks", words));
        lack.setVisible(!words.isEmpty());
        lack.setManaged(!words.isEmpty());
    }

    private void show() {
        Rule rule = model.rule();
        if (!shown.equals(rule.typology())) {
            shown = rule.typology();
            Typology typology = RulesText.typology(shown);
            title.setText(RulesText.title(shown));
            definition.setText(typology.definition().replace("\n", " "));
            sources.setText(text.sources(typology));
            fill(rule);
            root.setVvalue(0);
        }
        Rule counting = model.countingRule();
        rows.forEach(row -> row.show(rule, counting));
        exceptions.show(rule);
        showLack();
    }

    private void fill(Rule rule) {
        rows.clear();
        grid.getChildren().clear();
        for (Parameter parameter : rule.values().keySet()) {
            var row = new ParameterRow(parameter, interactor, text, rule);
            rows.add(row);
            grid.addRow(rows.size() - 1, row.cells());
        }
    }
}
