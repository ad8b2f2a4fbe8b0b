// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.beside;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Lets a table follow what is listed and selected, and be followed: one row is looked at, and
/// several may be chosen. Rows that change under it are no choice of the user's. To be used on the
/// screen thread.
///
/// @param <T> a row
public final class ChosenRows<T> {

    private final TableView<T> table;
    private boolean listing;

    private ChosenRows(TableView<T> table) {
        this.table = table;
    }

    /// Joins a table with what it shows.
    ///
    /// @param listed its rows
    /// @param selected the row that is looked at
    /// @param chosen all rows that are selected
    public static <T> void join(
            TableView<T> table,
            ObjectProperty<List<T>> listed,
            ObjectProperty<Optional<T>> selected,
            ObjectProperty<List<T>> chosen) {
        var rows = new ChosenRows<>(table);
        var selection = table.getSelectionModel();
        selection.setSelectionMode(SelectionMode.MULTIPLE);
        selection
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (!rows.listing) {
                                selected.set(Optional.ofNullable(row));
                            }
                        });
        // A table tells of rows that are gone as null.
        selection
                .getSelectedItems()
                .subscribe(
                        () ->
                                chosen.set(
                                        selection.getSelectedItems().stream()
                                                .filter(Objects::nonNull)
                                                .toList()));
        listed.subscribe(rows::list);
        selected.subscribe(rows::select);
    }

    private void list(List<T> all) {
        listing = true;
        table.getItems().setAll(all);
        listing = false;
    }

    private void select(Optional<T> row) {
        listing = true;
        row.ifPresentOrElse(
                one -> {
                    if (!table.getSelectionModel().getSelectedItems().contains(one)) {
                        table.getSelectionModel().clearSelection();
                        table.getSelectionModel().select(one);
                    }
                },
                table.getSelectionModel()::clearSelection);
        listing = false;
    }
}
