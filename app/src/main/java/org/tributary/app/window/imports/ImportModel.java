// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

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

import java.util.Optional;

/// What the import screen shows.
final class ImportModel {

    private final ObservableList<QueuedFile> files = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Sheet>> sheet =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty looking = new SimpleStringProperty("");
    private final StringProperty refusal = new SimpleStringProperty("");
    private final StringProperty obstacle = new SimpleStringProperty("");
    private final StringProperty notice = new SimpleStringProperty("");
    private final StringProperty forecast = new SimpleStringProperty("");
    private final StringProperty verb = new SimpleStringProperty("");
    private final BooleanProperty corrected = new SimpleBooleanProperty();
    private final BooleanProperty importing = new SimpleBooleanProperty();
    private final StringProperty step = new SimpleStringProperty("");
    private final DoubleProperty fraction = new SimpleDoubleProperty(-1);

    /// The queue, in the order the files are taken.
    ObservableList<QueuedFile> files() {
        return files;
    }

    /// The file on the page; empty while there is none or it is looked at for the first time.
    ObjectProperty<Optional<Sheet>> sheet() {
        return sheet;
    }

    /// Name of the file being looked at for the first time; empty if none is.
    StringProperty looking() {
        return looking;
    }

    /// Why the file or the last correction cannot be used; empty if it can.
    StringProperty refusal() {
        return refusal;
    }

    /// Why the import cannot start now; empty if it can.
    StringProperty obstacle() {
        return obstacle;
    }

    /// What the user should know before importing, such as that the file is in the case already.
    StringProperty notice() {
        return notice;
    }

    /// What an import would take, as far as it is known.
    StringProperty forecast() {
        return forecast;
    }

    /// Words of the button.
    StringProperty verb() {
        return verb;
    }

    /// Whether the user has fixed anything about the file on the page.
    BooleanProperty corrected() {
        return corrected;
    }

    BooleanProperty importing() {
        return importing;
    }

    /// What the running import does.
    StringProperty step() {
        return step;
    }

    /// 0 to 1, or -1 where the volume is unknown.
    DoubleProperty fraction() {
        return fraction;
    }
}
