// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.screening;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tributary.app.screening.SideBySide;
import org.tributary.ledger.casework.ScreeningHit;
import org.tributary.ledger.watchlist.KeptEdition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the screen shows.
final class ScreeningModel {

    /// Which hits are listed.
    enum Shown {
        OPEN,
        DECIDED,
        ALL
    }

    private final ObjectProperty<List<ScreeningHit>> hits = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.OPEN);
    private final ObjectProperty<List<ScreeningHit>> listed = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<ScreeningHit>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<ScreeningHit>> chosen = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<SideBySide>> sides =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LocalDate>> until =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty problem = new SimpleStringProperty("");
    private final ObjectProperty<List<KeptEdition>> editions =
            new SimpleObjectProperty<>(List.of());
    private final StringProperty told = new SimpleStringProperty("");
    private final StringProperty loaded = new SimpleStringProperty("");
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<LookUp.Method> method =
            new SimpleObjectProperty<>(LookUp.Method.LIKELY);
    private final ObjectProperty<LookUp> found =
            new SimpleObjectProperty<>(LookUp.of(LookUp.State.NOTHING_TYPED));
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty step = new SimpleStringProperty("");
    private final DoubleProperty fraction = new SimpleDoubleProperty(-1);

    /// All hits, those somebody has to look at first.
    ObjectProperty<List<ScreeningHit>> hits() {
        return hits;
    }

    ObjectProperty<Shown> shown() {
        return shown;
    }

    /// The hits in the list.
    ObjectProperty<List<ScreeningHit>> listed() {
        return listed;
    }

    /// The hit whose two sides stand beside each other.
    ObjectProperty<Optional<ScreeningHit>> selected() {
        return selected;
    }

    /// All hits that are selected: of these something is said.
    ObjectProperty<List<ScreeningHit>> chosen() {
        return chosen;
    }

    /// Both sides of the selected hit, as far as they are read.
    ObjectProperty<Optional<SideBySide>> sides() {
        return sides;
    }

    /// Why, in the investigator's words, as typed.
    StringProperty reason() {
        return reason;
    }

    /// The last day of an exception; empty for none chosen.
    ObjectProperty<Optional<LocalDate>> until() {
        return until;
    }

    StringProperty problem() {
        return problem;
    }

    /// All editions of watchlists, newest first.
    ObjectProperty<List<KeptEdition>> editions() {
        return editions;
    }

    /// What the last screening brought, in words.
    StringProperty told() {
        return told;
    }

    /// What became of the lists loaded last, in words.
    StringProperty loaded() {
        return loaded;
    }

    /// The name that is looked up, as typed.
    StringProperty typed() {
        return typed;
    }

    /// How it is looked up.
    ObjectProperty<LookUp.Method> method() {
        return method;
    }

    /// Whom it may name.
    ObjectProperty<LookUp> found() {
        return found;
    }

    BooleanProperty busy() {
        return busy;
    }

    StringProperty step() {
        return step;
    }

    /// Share of the step that is done; below 0 where it is not known.
    DoubleProperty fraction() {
        return fraction;
    }
}
