// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.report;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tributary.reports.sheet.Labels;

/// What the report screen shows.
final class ReportModel {

    /// A line of the list of what the workbook will hold.
    ///
    /// @param there whether there is any of it
    record Holding(String words, boolean there) {}

    private final ObservableList<Holding> items = FXCollections.observableArrayList();
    private final ObservableList<String> warnings = FXCollections.observableArrayList();
    private final ObjectProperty<Result> result = new SimpleObjectProperty<>(new Result.Nothing());
    private final StringProperty obstacle = new SimpleStringProperty("");
    private final ObjectProperty<Labels> labels = new SimpleObjectProperty<>(Labels.ENGLISH);
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty step = new SimpleStringProperty("");
    private final DoubleProperty fraction = new SimpleDoubleProperty(-1);

    ObservableList<Holding> items() {
        return items;
    }

    ObservableList<String> warnings() {
        return warnings;
    }

    ObjectProperty<Result> result() {
        return result;
    }

    /// Why nothing can be exported; empty if it can.
    StringProperty obstacle() {
        return obstacle;
    }

    /// The languages of the workbook's headers.
    ObjectProperty<Labels> labels() {
        return labels;
    }

    BooleanProperty busy() {
        return busy;
    }

    StringProperty step() {
        return step;
    }

    /// 0 to 1, or -1 where the volume is unknown.
    DoubleProperty fraction() {
        return fraction;
    }
}
