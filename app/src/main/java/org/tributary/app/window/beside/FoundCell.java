// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.beside;

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
import org.tributary.app.window.kit.Fonts;

import java.util.List;
import java.util.stream.Collectors;

/// A row of what was found: words on the left, which shrink and stand whole in the tooltip, and
/// figures on the right, which do not.
///
/// @param <T> what was found
public abstract class FoundCell<T> extends ListCell<T> {

    private static final double WIDEST_TOOLTIP = 560;

    private final VBox words = new VBox();
    private final VBox figures = new VBox();
    private final Tooltip all = new Tooltip();
    private final HBox row = new HBox(16, words, figures);

    /// Fill it with [#words] and [#figures].
    protected FoundCell() {
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        figures.setAlignment(Pos.CENTER_RIGHT);
        figures.setMinWidth(Region.USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        all.setWrapText(true);
        all.setMaxWidth(WIDEST_TOOLTIP);
    }

    /// Puts these lines on the left, best made by [#name] and [#sentence]. Called once, when the
    /// cell is made.
    protected final void words(Label... lines) {
        words.getChildren().setAll(lines);
        getStyleClass().add("trail-cell");
        setPrefWidth(0);
    }

    /// Puts these lines on the right.
    protected final void figures(List<Label> lines) {
        figures.getChildren().setAll(lines);
    }

    /// A line whose both ends stay readable.
    protected static Label name(String... styles) {
        var label = new Label();
        label.getStyleClass().addAll(styles);
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        label.setMinWidth(0);
        Fonts.suitText(label);
        return label;
    }

    /// Pale words over as many lines as they need.
    protected static Label sentence() {
        var label = new Label();
        label.getStyleClass().addAll("muted", "trail-sentence");
        label.setWrapText(true);
        label.setMinWidth(0);
        Fonts.suitText(label);
        return label;
    }

    /// Writes what was found into the labels.
    protected abstract void write(T found);

    @Override
    protected final void updateItem(@Nullable T found, boolean empty) {
        super.updateItem(found, empty);
        if (empty || found == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        write(found);
        all.setText(
                words.getChildren().stream()
                        .map(line -> ((Label) line).getText())
                        .collect(Collectors.joining("\n")));
        setTooltip(all);
        setGraphic(row);
    }
}
