// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casepanel;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// One part of the panel: a title with a count, a form, and rows or a sentence where there are
/// none.
final class Section {

    private final Label count = new Label();
    private final VBox rows = new VBox();
    private final VBox content = new VBox(rows);
    private final TitledPane pane = new TitledPane("", content);

    Section(String id, String title) {
        var words = new Label(title);
        words.getStyleClass().add("subheading");
        count.setId("count-" + id);
        count.getStyleClass().addAll("amount", "count-badge");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(words, space, count);
        head.getStyleClass().add("section-head");
        head.prefWidthProperty().bind(pane.widthProperty().subtract(46));
        pane.setGraphic(head);
        pane.setAnimated(false);
        pane.setId("section-" + id);
        pane.getStyleClass().addAll("dense", "case-section");
        content.getStyleClass().add("section-content");
    }

    Region view() {
        return pane;
    }

    void form(Region form) {
        form.getStyleClass().add("section-form");
        content.getChildren().addFirst(form);
    }

    void show(int number, List<Node> shown, String none) {
        count.setText(Integer.toString(number));
        if (shown.isEmpty()) {
            var sentence = new Label(none);
            sentence.setWrapText(true);
            sentence.getStyleClass().addAll("muted", "section-none");
            rows.getChildren().setAll(sentence);
        } else {
            rows.getChildren().setAll(shown);
        }
    }

    void fold() {
        pane.setExpanded(false);
    }

    void unfold() {
        pane.setExpanded(true);
    }
}
