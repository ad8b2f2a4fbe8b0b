// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.transfers;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Optional;

/// What the table shows.
final class TransfersModel {

    private final ObjectProperty<Optional<TransferRows>> rows =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty count = new SimpleStringProperty("");
    private final StringProperty sums = new SimpleStringProperty("");
    private final StringProperty allSums = new SimpleStringProperty("");
    private final BooleanProperty converted = new SimpleBooleanProperty();
    private final StringProperty note = new SimpleStringProperty("");
    private final BooleanProperty copyable = new SimpleBooleanProperty();

    /// A condition on a column, in words.
    record Chip(TransferColumn column, String words) {}

    private final ObservableList<Chip> chips = FXCollections.observableArrayList();

    /// The conditions on columns, in the order they were made.
    ObservableList<Chip> chips() {
        return chips;
    }

    /// Empty while nothing is selected in the picture.
    ObjectProperty<Optional<TransferRows>> rows() {
        return rows;
    }

    /// How many, and how many of them are selected.
    StringProperty count() {
        return count;
    }

    /// What they add up to, per currency.
    StringProperty sums() {
        return sums;
    }

    /// The same, one currency a line.
    StringProperty allSums() {
        return allSums;
    }

    /// Whether in any of the rows something else arrived than was paid.
    BooleanProperty converted() {
        return converted;
    }

    /// What was just done, such as copying.
    StringProperty note() {
        return note;
    }

    BooleanProperty copyable() {
        return copyable;
    }
}
