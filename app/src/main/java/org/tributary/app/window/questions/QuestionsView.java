// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.questions;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.tributary.app.questions.Answer;
import org.tributary.app.questions.Found;
import org.tributary.app.window.beside.FoundList;
import org.tributary.app.window.kit.EmptyState;
import org.tributary.app.window.kit.Texts;

import java.util.List;
import java.util.Optional;

/// The page of questions: the form, and below it the answers.
final class QuestionsView {

    private final QuestionsText text;
    private final Texts texts;
    private final FoundList<Found> list;
    private final StackPane middle = new StackPane();
    private final VBox found;
    private final StackPane root;

    QuestionsView(QuestionsModel model, QuestionsInteractor interactor, QuestionsText text) {
        this.text = text;
        texts = text.texts();
        list = new FoundList<>("questions-answers", interactor::show);
        list.list().setCellFactory(shown -> new AnswerCell(text, model.answer()::get));
        var told = new Label();
        told.setId("questions-told");
        told.setWrapText(true);
        told.getStyleClass().addAll("search-head", "subheading");
        told.textProperty().bind(model.answer().map(answer -> answer.map(text::told).orElse("")));
        found = new VBox(told, list.list());
        VBox.setVgrow(list.list(), Priority.ALWAYS);
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

    private void show(Optional<Answer> answer) {
        List<Found> rows = answer.map(Answer::found).orElse(List.of());
        list.fill(rows);
        if (!rows.isEmpty()) {
            middle.getChildren().setAll(found);
        } else {
            String words = answer.map(text::nothing).orElse(texts.of("questions.start"));
            middle.getChildren()
                    .setAll(new EmptyState(MaterialDesignC.COMMENT_QUESTION_OUTLINE, words));
        }
    }

    private Region foot() {
        return list.foot(
                texts.of("questions.hint"),
                "questions-show",
                count -> texts.of("questions.show", count));
    }
}
