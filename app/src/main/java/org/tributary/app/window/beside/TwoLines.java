// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.beside;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.tributary.app.window.kit.Fonts;

import java.util.function.Function;

/// A cell with a line and a pale one below it, both whole in its tooltip; an empty line takes no
/// room. To be used on the screen thread.
///
/// @param <T> a row
public final class TwoLines<T> extends TableCell<T, T> {

    private final Function<T, String> upper;
    private final Function<T, String> lower;
    private final Label first = new Label();
    private final Label second = new Label();
    private final VBox both = new VBox(first, second);

    public TwoLines(Function<T, String> upper, Function<T, String> lower) {
        this.upper = upper;
        this.lower = lower;
        first.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        first.getStyleClass().add("amount");
        second.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        second.getStyleClass().addAll("muted", "hop-detail");
        Fonts.suitText(second);
        both.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        write(first, upper.apply(row));
        write(second, lower.apply(row));
        setTooltip(new Tooltip((first.getText() + "\n" + second.getText()).strip()));
        setGraphic(both);
    }

    private static void write(Label line, String words) {
        line.setText(words);
        line.setManaged(!words.isEmpty());
    }
}
