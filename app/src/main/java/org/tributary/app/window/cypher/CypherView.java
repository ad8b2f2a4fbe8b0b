// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.cypher;

import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.window.kit.Texts;

import java.util.List;

/// The editor above, the answer below it.
final class CypherView {

    private final CypherModel model;
    private final CypherInteractor interactor;
    private final Texts texts;
    private final TextArea editor = new TextArea();
    private final BorderPane root;

    CypherView(CypherModel model, CypherInteractor interactor, Texts texts) {
        this.model = model;
        this.interactor = interactor;
        this.texts = texts;
        editor();
        var asking = new VBox(bar(), editor, problem());
        asking.getStyleClass().add("cypher-asking");
        VBox.setVgrow(editor, Priority.ALWAYS);
        var split = new SplitPane(asking, new AnswerPane(model, interactor, texts).view());
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.4);
        root = new BorderPane(split);
        root.getStyleClass().add("cypher-page");
    }

    Region root() {
        return root;
    }

    private void editor() {
        editor.setId("cypher-editor");
        editor.getStyleClass().add("cypher-editor");
        editor.setPromptText(texts.of("cypher.prompt"));
        editor.setAccessibleText(texts.of("cypher.editor"));
        editor.textProperty().bindBidirectional(model.query());
        // A filter, because the editor takes these keys for itself.
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.problem().subscribe(this::pointAt);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            interactor.run();
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            interactor.earlier();
            editor.end();
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            interactor.later();
            editor.end();
            event.consume();
        }
    }

    private void pointAt(String problem) {
        CypherInteractor.place(model.query().get(), problem)
                .ifPresent(
                        place -> {
                            editor.requestFocus();
                            editor.positionCaret(place);
                        });
    }

    private Region bar() {
        var examples = new MenuButton(texts.of("cypher.examples"));
        examples.setId("cypher-examples");
        examples.setMinWidth(Region.USE_PREF_SIZE);
        for (Example example : Example.values()) {
            var item = new MenuItem(texts.of("cypher.example." + example.id()));
            item.setId("cypher-example-" + example.id());
            item.setOnAction(
                    event -> {
                        model.query().set(example.query());
                        editor.requestFocus();
                        editor.end();
                    });
            examples.getItems().add(item);
        }
        var run = new Button(texts.of("cypher.run"));
        run.setId("cypher-run");
        run.getStyleClass().add("accent");
        run.setMinWidth(Region.USE_PREF_SIZE);
        run.disableProperty().bind(model.running());
        run.setOnAction(event -> interactor.run());
        var stop = new Button(texts.of("cypher.stop"));
        stop.setId("cypher-stop");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.disableProperty().bind(model.running().not());
        stop.setOnAction(event -> interactor.stop());
        var step = new Label();
        step.setId("cypher-step");
        step.getStyleClass().add("muted");
        step.textProperty().bind(Bindings.when(model.running()).then(model.step()).otherwise(""));
        step.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(step, Priority.ALWAYS);
        var bar =
                new HBox(
                        run,
                        stop,
                        step,
                        choice("cypher.rows", model.rows(), List.of(100, 1_000, 10_000)),
                        choice("cypher.seconds", model.seconds(), List.of(10, 60, 600)),
                        examples);
        bar.getStyleClass().addAll("panel-bar", "cypher-bar");
        bar.setMinHeight(Region.USE_PREF_SIZE);
        return bar;
    }

    private Region choice(String key, IntegerProperty chosen, List<Integer> values) {
        var box = new ChoiceBox<Integer>();
        box.setId(key.replace('.', '-'));
        box.getItems().setAll(values);
        box.setValue(chosen.get());
        box.valueProperty().subscribe(value -> chosen.set(value));
        box.setMinWidth(Region.USE_PREF_SIZE);
        var label = new Label(texts.of(key));
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(box);
        var both = new HBox(label, box);
        both.getStyleClass().add("button-row");
        return both;
    }

    private Region problem() {
        var problem = new Label();
        problem.setId("cypher-problem");
        problem.getStyleClass().add("bad");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(model.problem().isNotEmpty());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        return problem;
    }
}
