// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.quality;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tributary.ledger.imports.ImportReceipt;

import java.util.Optional;

/// What the page shows.
final class QualityModel {

    private final ObservableList<ImportReceipt> imports = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ImportReceipt>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Looked> looked = new SimpleObjectProperty<>(new Looked.Nothing());
    private final StringProperty step = new SimpleStringProperty("");
    private final DoubleProperty fraction = new SimpleDoubleProperty(-1);
    private final StringProperty told = new SimpleStringProperty("");

    /// The imports that count, the newest first.
    ObservableList<ImportReceipt> imports() {
        return imports;
    }

    /// The one that is looked at.
    ObjectProperty<Optional<ImportReceipt>> chosen() {
        return chosen;
    }

    ObjectProperty<Looked> looked() {
        return looked;
    }

    /// What is being done while it is looked at.
    StringProperty step() {
        return step;
    }

    /// Share of it that is done, 0 to 1; below 0 where it is not known.
    DoubleProperty fraction() {
        return fraction;
    }

    /// What came of the last copying; empty before the first.
    StringProperty told() {
        return told;
    }
}
