// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tributary.analysis.rating.StandingRating;
import org.tributary.app.subject.SubjectSheet;

import java.util.Optional;

/// What the page shows.
final class SubjectModel {

    private final ObjectProperty<Optional<SubjectSheet>> sheet =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Shown>> shown =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LegRows>> rows =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<StandingRating>> rating =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty ratingOpen = new SimpleBooleanProperty();
    private final BooleanProperty counting = new SimpleBooleanProperty();
    private final StringProperty note = new SimpleStringProperty("");

    /// Who it is; empty before the first answer.
    ObjectProperty<Optional<SubjectSheet>> sheet() {
        return sheet;
    }

    /// One currency; empty while it is counted, and where nothing was moved.
    ObjectProperty<Optional<Shown>> shown() {
        return shown;
    }

    /// The rows behind a figure; empty where none is open.
    ObjectProperty<Optional<LegRows>> rows() {
        return rows;
    }

    /// How the customer is rated; empty while that is worked out, and where nothing is known or
    /// the accounts are not one customer's.
    ObjectProperty<Optional<StandingRating>> rating() {
        return rating;
    }

    /// Whether the factors of the rating are shown.
    BooleanProperty ratingOpen() {
        return ratingOpen;
    }

    BooleanProperty counting() {
        return counting;
    }

    /// What was just done, such as copying.
    StringProperty note() {
        return note;
    }
}
