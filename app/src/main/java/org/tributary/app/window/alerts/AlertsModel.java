// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.alerts;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tributary.app.alerts.AlertQuery;
import org.tributary.app.alerts.Inbox;
import org.tributary.ledger.casework.Alert;

import java.util.List;
import java.util.Optional;

/// What the inbox shows.
final class AlertsModel {

    /// The room a picture of evidence has on the screen.
    ///
    /// @param scale pixels of the screen for each of these
    record Room(int width, int height, double scale) {}

    private final ObjectProperty<Inbox> inbox = new SimpleObjectProperty<>(Inbox.EMPTY);
    private final ObjectProperty<AlertQuery> query = new SimpleObjectProperty<>(AlertQuery.OPEN);
    private final ObjectProperty<AlertQuery.Grouping> grouping =
            new SimpleObjectProperty<>(AlertQuery.Grouping.NONE);
    private final ObjectProperty<List<AlertQuery.Group>> listed =
            new SimpleObjectProperty<>(List.of());
    private final ObservableList<Alert> selected = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<AlertEvidence>> evidence =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<byte[]> picture = new SimpleObjectProperty<>(new byte[0]);
    private final ObjectProperty<Room> room = new SimpleObjectProperty<>(new Room(640, 400, 1));
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty told = new SimpleStringProperty("");
    private final BooleanProperty running = new SimpleBooleanProperty();

    ObjectProperty<Inbox> inbox() {
        return inbox;
    }

    ObjectProperty<AlertQuery> query() {
        return query;
    }

    ObjectProperty<AlertQuery.Grouping> grouping() {
        return grouping;
    }

    /// What the query lists, under its headings.
    ObjectProperty<List<AlertQuery.Group>> listed() {
        return listed;
    }

    ObservableList<Alert> selected() {
        return selected;
    }

    /// What there is to see of the one alert that is selected.
    ObjectProperty<Optional<AlertEvidence>> evidence() {
        return evidence;
    }

    /// The picture of the evidence as an image; empty while it is drawn.
    ObjectProperty<byte[]> picture() {
        return picture;
    }

    ObjectProperty<Room> room() {
        return room;
    }

    /// Why the next decision is taken, in the investigator's words.
    StringProperty reason() {
        return reason;
    }

    /// Why a decision was not taken; empty if there is nothing to tell.
    StringProperty problem() {
        return problem;
    }

    /// What the last run gave, in words.
    StringProperty told() {
        return told;
    }

    BooleanProperty running() {
        return running;
    }
}
