// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.timeline;

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

import org.tributary.app.timeline.Bars;
import org.tributary.app.timeline.Histogram;
import org.tributary.app.timeline.Measure;
import org.tributary.ledger.flow.Period;

import java.util.Optional;
import java.util.OptionalInt;

/// What the timeline shows.
final class TimelineModel {

    /// Figures and how high they are drawn.
    ///
    /// @param histogram the figures
    /// @param measure what heights mean
    /// @param bars the heights
    record Chart(Histogram histogram, Measure measure, Bars bars) {

        static Chart of(Histogram histogram, Measure measure) {
            return new Chart(histogram, measure, Bars.of(histogram, measure));
        }
    }

    private final ObjectProperty<Optional<Chart>> chart =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Measure> measures = FXCollections.observableArrayList();
    private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.COUNT);
    private final ObjectProperty<Optional<Period>> brush =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<OptionalInt> pointed =
            new SimpleObjectProperty<>(OptionalInt.empty());
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final BooleanProperty playable = new SimpleBooleanProperty();
    private final DoubleProperty speed = new SimpleDoubleProperty(1);

    /// Empty while there is nothing to show.
    ObjectProperty<Optional<Chart>> chart() {
        return chart;
    }

    /// What one can choose between.
    ObservableList<Measure> measures() {
        return measures;
    }

    /// What is chosen.
    ObjectProperty<Measure> measure() {
        return measure;
    }

    /// The span of time that is brushed; empty for all time.
    ObjectProperty<Optional<Period>> brush() {
        return brush;
    }

    /// The bucket pointed at.
    ObjectProperty<OptionalInt> pointed() {
        return pointed;
    }

    /// The exact figures of what is pointed at, else what is shown at all.
    StringProperty words() {
        return words;
    }

    /// Whether the brushed span moves through time by itself.
    BooleanProperty playing() {
        return playing;
    }

    /// Whether there are at least two buckets to move through.
    BooleanProperty playable() {
        return playable;
    }

    /// How many times faster than usual it moves.
    DoubleProperty speed() {
        return speed;
    }
}
