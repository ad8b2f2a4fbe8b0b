// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.welcome;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.tributary.app.window.kit.Fonts;
import org.tributary.app.window.kit.Texts;

/// A recent case: name over folder, when it was opened, a button that takes it off the list. One
/// whose folder is gone is greyed and says so.
final class RecentCell extends ListCell<RecentRow> {

    static final double HEIGHT = 52;

    private static final PseudoClass TOP_ROW = PseudoClass.getPseudoClass("top-row");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final Texts texts;
    private final Label name = new Label();
    private final Label folder = new Label();
    private final Label opened = new Label();
    private final Button forget = new Button();
    private final HBox row;

    RecentCell(Texts texts, WelcomeActions actions) {
        this.texts = texts;
        name.getStyleClass().add("subheading");
        folder.getStyleClass().add("muted");
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        opened.getStyleClass().add("muted");
        opened.setMinWidth(USE_PREF_SIZE);
        Fonts.suitText(name);
        Fonts.suitText(folder);
        forget.setGraphic(new FontIcon(MaterialDesignC.CLOSE));
        forget.getStyleClass().addAll("button-icon", "flat", "recent-forget");
        forget.setTooltip(new Tooltip(texts.of("welcome.forget")));
        forget.setAccessibleText(texts.of("welcome.forget"));
        forget.setOnAction(event -> actions.forget(getItem().folder()));
        var words = new VBox(name, folder);
        words.getStyleClass().add("recent-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(words, opened, forget);
        row.getStyleClass().add("recent-row");
        // Keeps long folders inside the list instead of making it scroll sideways.
        setPrefWidth(0);
        setOnMouseClicked(
                event -> {
                    RecentRow shown = getItem();
                    if (shown != null && shown.presence() == RecentRow.Presence.THERE) {
                        actions.openRecent(shown.folder());
                    }
                });
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        pseudoClassStateChanged(TOP_ROW, index == 0);
    }

    @Override
    protected void updateItem(RecentRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            pseudoClassStateChanged(MISSING, false);
            return;
        }
        boolean missing = item.presence() == RecentRow.Presence.MISSING;
        name.setText(item.name());
        folder.setText(item.folder().toString());
        opened.setText(missing ? texts.of("welcome.missing") : item.opened());
        pseudoClassStateChanged(MISSING, missing);
        setGraphic(row);
    }
}
