// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands where there is nothing to show yet: an icon, a sentence that says what to do next,
/// and a button that does it.
public final class EmptyState extends VBox {

    private final Label sentence = new Label();

    /// Without a button.
    public EmptyState(Ikon icon, String words) {
        var picture = new FontIcon(icon);
        picture.getStyleClass().add("empty-icon");
        sentence.setText(words);
        sentence.setWrapText(true);
        getChildren().addAll(picture, sentence);
        getStyleClass().add("empty-state");
    }

    /// With a button that does what the sentence says.
    public EmptyState(Ikon icon, String words, Button button) {
        this(icon, words);
        getChildren().add(button);
    }
}
