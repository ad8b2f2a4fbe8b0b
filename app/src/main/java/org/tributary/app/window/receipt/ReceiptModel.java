// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.receipt;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tributary.ledger.imports.RowProblem;

/// What the receipt page shows beside the receipt itself.
final class ReceiptModel {

    private final ObservableList<RowProblem> problems = FXCollections.observableArrayList();
    private final BooleanProperty more = new SimpleBooleanProperty();
    private final StringProperty told = new SimpleStringProperty("");

    /// The problems read so far, in file order.
    ObservableList<RowProblem> problems() {
        return problems;
    }

    /// Whether there are more problems to read.
    BooleanProperty more() {
        return more;
    }

    /// What came of the last copying or saving; empty before the first.
    StringProperty told() {
        return told;
    }
}
