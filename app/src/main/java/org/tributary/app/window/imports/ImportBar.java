// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.window.kit.ProgressLine;
import org.tributary.app.window.kit.Texts;

/// The foot of the page: what will happen or why it cannot, how far it is, and the buttons.
final class ImportBar {

    private static final PseudoClass CALM = PseudoClass.getPseudoClass("calm");

    private final Texts texts;
    private final ImportModel model;
    private final ImportInteractor interactor;
    private final HBox root;

    ImportBar(Texts texts, ImportModel model, ImportInteractor interactor) {
        this.texts = texts;
        this.model = model;
        this.interactor = interactor;
        BooleanBinding nothing =
                Bindings.createBooleanBinding(
                        () -> model.sheet().get().isEmpty() && model.refusal().get().isEmpty(),
                        model.sheet(),
                        model.refusal());
        var leaveOut = new Button(texts.of("import.leaveOut"));
        leaveOut.setId("import-leave-out");
        leaveOut.disableProperty().bind(model.importing().or(nothing));
        leaveOut.setOnAction(event -> interactor.leaveOut());
        var startOver = new Button(texts.of("import.startOver"));
        startOver.setId("import-start-over");
        startOver.disableProperty().bind(model.importing().or(model.corrected().not()));
        startOver.setOnAction(event -> interactor.startOver());
        HBox words = new HBox(words(nothing));
        HBox.setHgrow(words, Priority.ALWAYS);
        root = new HBox(words, startOver, leaveOut, cancel(), start());
        root.getChildren().stream()
                .filter(Button.class::isInstance)
                .forEach(button -> ((Button) button).setMinWidth(Region.USE_PREF_SIZE));
        root.getStyleClass().add("import-bar");
    }

    Region view() {
        return root;
    }

    private Region words(BooleanBinding nothing) {
        var forecast = new Label();
        forecast.getStyleClass().add("amount");
        forecast.textProperty().bind(model.forecast());
        var obstacle = new Label();
        obstacle.setId("import-obstacle");
        obstacle.setWrapText(true);
        obstacle.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.obstacle().get().isEmpty()
                                                ? model.refusal().get()
                                                : model.obstacle().get(),
                                model.obstacle(),
                                model.refusal()));
        obstacle.getStyleClass().add("obstacle");
        // Before there is a file, nothing is wrong.
        nothing.subscribe(still -> obstacle.pseudoClassStateChanged(CALM, still));
        var notice = new Label();
        notice.setId("import-notice");
        notice.setWrapText(true);
        notice.textProperty().bind(model.notice());
        notice.getStyleClass().add("obstacle");
        var words = new VBox(forecast, notice, obstacle, progress());
        words.getStyleClass().add("import-words");
        words.getChildren().forEach(ImportBar::takeNoRoomUnseen);
        forecast.visibleProperty().bind(model.forecast().isNotEmpty().and(model.importing().not()));
        notice.visibleProperty().bind(model.notice().isNotEmpty().and(model.importing().not()));
        obstacle.visibleProperty()
                .bind(obstacle.textProperty().isNotEmpty().and(model.importing().not()));
        return words;
    }

    private static void takeNoRoomUnseen(Node node) {
        node.managedProperty().bind(node.visibleProperty());
    }

    private Region progress() {
        var row = ProgressLine.of(texts, model.step(), model.fraction());
        row.getStyleClass().add("import-progress");
        row.visibleProperty().bind(model.importing());
        return row;
    }

    private Button cancel() {
        var cancel = new Button(texts.of("import.cancel"));
        cancel.setId("import-cancel");
        cancel.visibleProperty().bind(model.importing());
        takeNoRoomUnseen(cancel);
        cancel.setOnAction(event -> interactor.cancel());
        return cancel;
    }

    private Button start() {
        var start = new Button();
        start.setId("import-start");
        start.textProperty().bind(model.verb());
        start.getStyleClass().add("accent");
        start.disableProperty().bind(model.obstacle().isNotEmpty().or(model.importing()));
        start.setOnAction(event -> interactor.importFile());
        return start;
    }
}
