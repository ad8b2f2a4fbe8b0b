// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.inspector;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tributary.analysis.rating.StandingRating;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the inspector shows.
final class InspectorModel {

    private final ObjectProperty<Sheet> sheet = new SimpleObjectProperty<>(new Sheet.Nothing());
    private final ObjectProperty<Optional<StandingRating>> rating =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty refused = new SimpleStringProperty("");
    private final BooleanProperty filtered = new SimpleBooleanProperty();
    private final ObjectProperty<Map<Integer, Integer>> alerts =
            new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<Set<Integer>> subjects = new SimpleObjectProperty<>(Set.of());

    /// Whether the picture counts only some transactions, while sheets tell of all.
    BooleanProperty filtered() {
        return filtered;
    }

    ObjectProperty<Sheet> sheet() {
        return sheet;
    }

    /// The rating of the one account that is shown, once it is worked out.
    ObjectProperty<Optional<StandingRating>> rating() {
        return rating;
    }

    /// Why an override was not taken; empty while there is nothing to say.
    StringProperty refused() {
        return refused;
    }

    /// In how many open alerts accounts have a part, by ordinal.
    ObjectProperty<Map<Integer, Integer>> alerts() {
        return alerts;
    }

    /// Ordinals of the accounts marked as subjects.
    ObjectProperty<Set<Integer>> subjects() {
        return subjects;
    }
}
