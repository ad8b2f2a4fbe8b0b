// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// The sheet of all shortcuts, made from the registry of commands at the moment it is opened.
public final class ShortcutSheet implements Screen {

    private final ScrollPane root;

    /// Lists the commands that have a shortcut.
    public ShortcutSheet(Texts texts, Commands commands) {
        var title = new Label(texts.of("shortcuts.title"));
        title.getStyleClass().add("heading");
        var grid = new GridPane();
        grid.setId("shortcut-grid");
        grid.getStyleClass().add("shortcut-grid");
        List<Command> listed =
                commands.all().stream().filter(each -> each.shortcut().isPresent()).toList();
        for (int row = 0; row < listed.size(); row++) {
            Command command = listed.get(row);
            var words = new Label(commands.text(command));
            var keys = new Label(command.shortcut().orElseThrow().getDisplayText());
            keys.getStyleClass().add("keys");
            GridPane.setHalignment(keys, javafx.geometry.HPos.RIGHT);
            grid.addRow(row, words, keys);
            GridPane.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        }
        var box = new VBox(title, grid);
        box.setAlignment(Pos.TOP_LEFT);
        box.getStyleClass().add("sheet");
        root = new ScrollPane(box);
        root.setFitToWidth(true);
    }

    @Override
    public Region view() {
        return root;
    }
}
