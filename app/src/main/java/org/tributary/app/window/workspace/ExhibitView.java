// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.workspace;

import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.window.kit.Fonts;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casework.Exhibit;

import java.io.ByteArrayInputStream;

/// An exhibit at the size of its window.
final class ExhibitView implements Screen {

    private final BorderPane root = new BorderPane();

    ExhibitView(Texts texts, Exhibit exhibit, byte[] png) {
        var picture = new ImageView(new Image(new ByteArrayInputStream(png)));
        picture.setPreserveRatio(true);
        var room = new Pane(picture);
        room.setMinSize(0, 0);
        picture.fitWidthProperty().bind(room.widthProperty());
        picture.fitHeightProperty().bind(room.heightProperty());
        var title = new Label(exhibit.title());
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        var caption = new Label(exhibit.caption());
        caption.setWrapText(true);
        Fonts.suitText(title);
        Fonts.suitText(caption);
        var hash = new Label(texts.of("exhibit.hash", exhibit.sha256()));
        hash.getStyleClass().addAll("muted", "small-print");
        hash.setWrapText(true);
        var seen = new Label(exhibit.seen());
        seen.setWrapText(true);
        seen.getStyleClass().add("muted");
        seen.setManaged(!exhibit.seen().isEmpty());
        var words = new VBox(title, caption, seen, hash);
        words.getStyleClass().add("exhibit-words");
        root.setCenter(room);
        root.setBottom(words);
    }

    @Override
    public Region view() {
        return root;
    }
}
