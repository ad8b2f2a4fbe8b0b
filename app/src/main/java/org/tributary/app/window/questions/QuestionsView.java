// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.questions;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.tributary.app.questions.Answer;
import org.tributary.app.questions.Found;
import org.tributary.app.window.kit.EmptyState;
import org.tributary.app.window.kit.Texts;

import java.util.List;
import java.util.Optional;

/// The page of questions: the form, and below it the answers.
final class QuestionsView {

    private final QuestionsModel model;
    private final QuestionsInteractor interactor;
    private final QuestionsText text;
    private final Texts texts;
    private final ListView<Found> list = new ListView<>();
    private final StackPane middle = new StackPane();
    private final VBox found;
    private final StackPane root;

    QuestionsView(QuestionsModel model, QuestionsInteractor interactor, QuestionsText text) {
        this.model = model;
        this.interactor = interactor;
        this.text = text;
        texts = text.texts();
        list();
        var told = new Label();
        told.setId("questions-told");
        told.setWrapText(true);
        told.getStyleClass().addAll("search-head", "subheading");
        told.textProperty().bind(model.answer().map(answer -> answer.map(text::told).orElse("")));
        found = new VBox(told, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        var form = new QuestionsForm(model, interactor, text);
        var page = new BorderPane(middle, form.view(), null, foot(), null);
        page.getStyleClass().add("trails-page");
        root = new StackPane(page);
        form.layOver(root);
        model.answer().subscribe(this::show);
    }

    Region root() {
        return root;
    }

    private void list() {
        list.setId("questions-answers");
        list.setCellFactory(shown -> new AnswerCell(text, model.answer()::get));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        interactor.show(chosen());
                    }
                });
        // A filter, because the default button would take the key.
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        interactor.show(chosen());
                        event.consume();
                    }
                });
    }

    private List<Found> chosen() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    private void show(Optional<Answer> answer) {
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(answer.map(Answer::found).orElse(List.of()));
        if (!list.getItems().isEmpty()) {
            middle.getChildren().setAll(found);
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        } else {
            String words = answer.map(text::nothing).orElse(texts.of("questions.start"));
            middle.getChildren()
                    .setAll(new EmptyState(MaterialDesignC.COMMENT_QUESTION_OUTLINE, words));
        }
    }

    private Region foot() {
        var hint = new Label(texts.of("questions.hint"));
        hint.getStyleClass().add("muted");
        hint.setMaxWidth(Double.MAX_VALUE);
        hint.visibleProperty().bind(Bindings.isNotEmpty(list.getItems()));
        HBox.setHgrow(hint, Priority.ALWAYS);
        var show = new Button();
        show.setId("questions-show");
        show.getStyleClass().add("accent");
        show.setMinWidth(Region.USE_PREF_SIZE);
        var selected = list.getSelectionModel().getSelectedItems();
        show.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.of("questions.show", selected.size()), selected));
        show.disableProperty().bind(Bindings.isEmpty(selected));
        show.setOnAction(event -> interactor.show(chosen()));
        var foot = new HBox(hint, show);
        foot.getStyleClass().add("import-bar");
        return foot;
    }
}
