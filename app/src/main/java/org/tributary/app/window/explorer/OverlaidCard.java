// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A card that lies over the picture and blocks nothing. Where it finds too little room its body
/// scrolls; its buttons are always seen. Escape puts it away.
final class OverlaidCard {

    private final VBox body = new VBox(10);
    private final HBox buttons = new HBox();
    private final VBox card;

    /// @param id of the card
    /// @param away puts it away
    OverlaidCard(String id, ObservableValue<Boolean> shown, Runnable away) {
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        scroll.getStyleClass().add("card-body");
        scroll.prefViewportHeightProperty().bind(body.heightProperty());
        buttons.getStyleClass().add("button-row");
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        card = new VBox(scroll, buttons);
        card.setId(id);
        card.getStyleClass().add("card");
        card.setMaxSize(560, Region.USE_PREF_SIZE);
        card.setMinHeight(0);
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        StackPane.setMargin(card, new Insets(0, 8, 24, 8));
        FindBar.shownWhile(card, shown);
        card.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        away.run();
                        event.consume();
                    }
                });
    }

    /// What it holds.
    ObservableList<Node> body() {
        return body.getChildren();
    }

    /// Its buttons.
    ObservableList<Node> buttons() {
        return buttons.getChildren();
    }

    Region view() {
        return card;
    }
}
