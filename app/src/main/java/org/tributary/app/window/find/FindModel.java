// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.find;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tributary.app.search.SearchAnswer;

import java.util.Optional;

/// What the page of the search shows.
final class FindModel {

    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty understood = new SimpleStringProperty("");
    private final BooleanProperty searching = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<SearchAnswer>> answer =
            new SimpleObjectProperty<>(Optional.empty());

    /// What stands in the field.
    StringProperty typed() {
        return typed;
    }

    /// How it was read, in words.
    StringProperty understood() {
        return understood;
    }

    BooleanProperty searching() {
        return searching;
    }

    /// What was found; empty while nothing is asked.
    ObjectProperty<Optional<SearchAnswer>> answer() {
        return answer;
    }
}
