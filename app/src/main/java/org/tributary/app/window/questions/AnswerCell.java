// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.questions;

import javafx.scene.control.Label;

import org.tributary.app.questions.Answer;
import org.tributary.app.questions.Found;
import org.tributary.app.window.beside.FoundCell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// One answer in the list: who or which way, what there is to say of it, the figures.
final class AnswerCell extends FoundCell<Found> {

    private final QuestionsText text;
    private final Supplier<Optional<Answer>> answer;
    private final Label title = name("subheading", "amount");
    private final Label sentence = sentence();

    /// @param answer the one that is listed
    AnswerCell(QuestionsText text, Supplier<Optional<Answer>> answer) {
        this.text = text;
        this.answer = answer;
        words(title, sentence);
    }

    @Override
    protected void write(Found found) {
        Answer given = answer.get().orElseThrow();
        title.setText(text.title(given, found));
        sentence.setText(text.sentence(given, found));
        figures(lines(text.figures(found)));
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
