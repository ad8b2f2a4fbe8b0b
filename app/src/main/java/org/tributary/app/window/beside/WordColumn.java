// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.beside;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;

import org.tributary.app.window.kit.AmountCell;

import java.util.function.Function;

/// Columns of tables whose rows are told in words. To be used on the screen thread.
public final class WordColumn {

    private static final double NARROWEST = 64;

    private WordColumn() {}

    /// A column that stays where it is.
    ///
    /// @param width in pixels, at first
    public static <S> TableColumn<S, String> of(
            String title, double width, Function<S, String> words) {
        var column = new TableColumn<S, String>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, NARROWEST));
        column.setReorderable(false);
        return column;
    }

    /// The same for figures: digits stand under digits.
    public static <S> TableColumn<S, String> ofFigures(
            String title, double width, Function<S, String> figure) {
        TableColumn<S, String> column = of(title, width, figure);
        column.setCellFactory(AmountCell.forColumn(column, words -> words));
        return column;
    }
}
