// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.questions;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.tributary.app.questions.Answer;
import org.tributary.app.questions.Found;
import org.tributary.app.window.kit.Fonts;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// One answer in the list: who or which way, what there is to say of it, the figures.
final class AnswerCell extends ListCell<Found> {

    private final QuestionsText text;
    private final Supplier<Optional<Answer>> answer;
    private final Label title = new Label();
    private final Label sentence = new Label();
    private final VBox figures = new VBox();
    private final Tooltip all = new Tooltip();
    private final HBox row;

    AnswerCell(QuestionsText text, Supplier<Optional<Answer>> answer) {
        this.text = text;
        this.answer = answer;
        title.getStyleClass().addAll("subheading", "amount");
        title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        title.setMinWidth(0);
        Fonts.suitText(title);
        sentence.getStyleClass().addAll("muted", "trail-sentence");
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        Fonts.suitText(sentence);
        var words = new VBox(title, sentence);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        figures.setAlignment(Pos.CENTER_RIGHT);
        figures.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(16, words, figures);
        row.setAlignment(Pos.CENTER_LEFT);
        all.setWrapText(true);
        all.setMaxWidth(560);
        getStyleClass().add("trail-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Found found, boolean empty) {
        super.updateItem(found, empty);
        Optional<Answer> given = answer.get();
        if (empty || found == null || given.isEmpty()) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        title.setText(text.title(given.get(), found));
        sentence.setText(text.sentence(given.get(), found));
        figures.getChildren().setAll(lines(text.figures(found)));
        all.setText(title.getText() + "\n" + sentence.getText());
        setTooltip(all);
        setGraphic(row);
    }

    private static List<Label> lines(List<String> figures) {
        return figures.stream()
                .map(
                        figure -> {
                            var label = new Label(figure);
                            label.getStyleClass().add("amount");
                            return label;
                        })
                .toList();
    }
}
