// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.identity;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tributary.app.identity.IdentityLine;
import org.tributary.app.identity.IdentityPage;

import java.util.List;
import java.util.Optional;

/// What the page shows.
final class IdentityModel {

    /// Which lines are listed.
    enum Shown {
        OPEN,
        JUDGED,
        ALL
    }

    private final ObjectProperty<Optional<IdentityPage>> page =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.OPEN);
    private final ObjectProperty<List<IdentityLine>> listed = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<IdentityLine>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<IdentityLine>> chosen = new SimpleObjectProperty<>(List.of());
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty searching = new SimpleBooleanProperty();
    private final StringProperty step = new SimpleStringProperty("");
    private final DoubleProperty fraction = new SimpleDoubleProperty(-1);

    /// All that was found; empty before the first search.
    ObjectProperty<Optional<IdentityPage>> page() {
        return page;
    }

    ObjectProperty<Shown> shown() {
        return shown;
    }

    /// The lines in the list.
    ObjectProperty<List<IdentityLine>> listed() {
        return listed;
    }

    /// The line whose two stand side by side.
    ObjectProperty<Optional<IdentityLine>> selected() {
        return selected;
    }

    /// All lines that are selected: of these something is said.
    ObjectProperty<List<IdentityLine>> chosen() {
        return chosen;
    }

    /// Why, in the investigator's words, as typed.
    StringProperty reason() {
        return reason;
    }

    StringProperty problem() {
        return problem;
    }

    BooleanProperty searching() {
        return searching;
    }

    StringProperty step() {
        return step;
    }

    /// Share of the step that is done; below 0 where it is not known.
    DoubleProperty fraction() {
        return fraction;
    }
}
