// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.util.Callback;

import java.util.function.Function;

/// A table cell for amounts and counts: right-aligned, with figures of equal width, so that digits
/// stand under digits.
///
/// @param <S> a row
/// @param <T> the value
public final class AmountCell<S, T> extends TableCell<S, T> {

    private final Function<? super T, String> written;

    private AmountCell(Function<? super T, String> written) {
        this.written = written;
        getStyleClass().add("amount-cell");
    }

    /// For `TableColumn.setCellFactory`; also marks the column, so that its title is right-aligned.
    ///
    /// @param written the value as the table shows it, negative with a minus
    public static <S, T> Callback<TableColumn<S, T>, TableCell<S, T>> forColumn(
            TableColumn<S, T> column, Function<? super T, String> written) {
        column.getStyleClass().add("amount-column");
        return shown -> new AmountCell<>(written);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? "" : written.apply(item));
    }
}
