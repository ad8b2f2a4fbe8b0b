// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casework;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// One part of the page: a heading, lines or a sentence where there are none, and a form below.
final class Part {

    private final Label none;
    private final VBox lines = new VBox(6);
    private final VBox root;

    /// @param id names the part for tests, `casework-` before it
    /// @param none what is said where there is nothing
    Part(String id, String heading, String none, Node... form) {
        var title = new Label(heading);
        title.getStyleClass().add("subheading");
        this.none = new Label(none);
        this.none.setWrapText(true);
        this.none.getStyleClass().add("muted");
        lines.setId("casework-" + id);
        root = new VBox(8, title, lines);
        root.getChildren().addAll(form);
        root.getStyleClass().add("casework-part");
    }

    Region view() {
        return root;
    }

    void show(List<? extends Node> shown) {
        lines.getChildren().setAll(shown.isEmpty() ? List.of(none) : shown);
    }

    /// A line of words that may wrap.
    static Label words(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// Words with buttons behind them.
    static HBox row(Node first, Node... rest) {
        var row = new HBox(8, first);
        row.getChildren().addAll(rest);
        row.getStyleClass().add("casework-row");
        HBox.setHgrow(first, Priority.ALWAYS);
        if (first instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        return row;
    }

    /// A small button that is an icon; words say what it does to who cannot see it.
    static Button icon(String id, Ikon icon, String words, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(event -> action.run());
        return button;
    }
}
