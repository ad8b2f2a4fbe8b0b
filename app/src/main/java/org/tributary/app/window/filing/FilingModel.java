// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.filing;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tributary.app.filing.FilingPack;
import org.tributary.app.filing.FilingPage;

import java.util.Optional;

/// What the window shows.
final class FilingModel {

    /// Which checks are listed.
    enum Shown {
        FAILING,
        ALL
    }

    /// The sides of the report beside its checks.
    enum Side {
        NARRATIVE,
        CHOICES,
        ATTACHMENT
    }

    private final StringProperty form = new SimpleStringProperty("");
    private final ObjectProperty<Optional<FilingPage>> page =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<FilingPage>> live =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.FAILING);
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.NARRATIVE);
    private final IntegerProperty selected = new SimpleIntegerProperty();
    private final IntegerProperty editing = new SimpleIntegerProperty();
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty wanted = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty reading = new SimpleBooleanProperty();
    private final BooleanProperty preparing = new SimpleBooleanProperty();
    private final StringProperty step = new SimpleStringProperty("");
    private final DoubleProperty fraction = new SimpleDoubleProperty(-1);
    private final ObjectProperty<Optional<FilingPack.Prepared>> prepared =
            new SimpleObjectProperty<>(Optional.empty());

    /// Key of the form; empty before the first is chosen.
    StringProperty form() {
        return form;
    }

    /// The report as it is in the case.
    ObjectProperty<Optional<FilingPage>> page() {
        return page;
    }

    /// The report with what is being typed.
    ObjectProperty<Optional<FilingPage>> live() {
        return live;
    }

    ObjectProperty<Shown> shown() {
        return shown;
    }

    ObjectProperty<Side> side() {
        return side;
    }

    /// Number of the sentence that is selected; 0 if none is.
    IntegerProperty selected() {
        return selected;
    }

    /// Number of the sentence that is being edited; 0 if none is.
    IntegerProperty editing() {
        return editing;
    }

    /// What is being typed.
    StringProperty typed() {
        return typed;
    }

    /// Key of the field among the choices that somebody wants to fill in.
    StringProperty wanted() {
        return wanted;
    }

    StringProperty problem() {
        return problem;
    }

    BooleanProperty reading() {
        return reading;
    }

    BooleanProperty preparing() {
        return preparing;
    }

    StringProperty step() {
        return step;
    }

    /// Share of the step that is done; below 0 where it is not known.
    DoubleProperty fraction() {
        return fraction;
    }

    /// The files that were prepared last.
    ObjectProperty<Optional<FilingPack.Prepared>> prepared() {
        return prepared;
    }
}
