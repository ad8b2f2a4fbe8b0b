// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.function.Supplier;

/// A titled part of the page.
final class Card extends VBox {

    private final SubjectText text;
    private final HBox head;

    Card(SubjectText text, String title) {
        this.text = text;
        var words = new Label(title);
        words.getStyleClass().add("subheading");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        head = new HBox(words);
        head.getStyleClass().add("section-head");
        getChildren().add(head);
        getStyleClass().add("subject-card");
        setMinWidth(0);
    }

    /// Adds something below what is there.
    Card with(Region content) {
        getChildren().add(content);
        return this;
    }

    /// Adds a sentence.
    Card say(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "small-print");
        return with(label);
    }

    /// Adds a button that copies the part as a table with headers.
    Card copied(String id, Supplier<String> tsv) {
        var button =
                new Button(
                        text.texts().of("subjectPage.copy"),
                        new FontIcon(MaterialDesignC.CONTENT_COPY));
        button.setId(id + "-copy");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(text.texts().of("subjectPage.copy")));
        button.setOnAction(event -> Clip.put(tsv.get()));
        head.getChildren().add(button);
        return this;
    }
}
