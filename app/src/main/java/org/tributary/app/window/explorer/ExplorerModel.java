// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tributary.app.drawing.Filterable;
import org.tributary.app.explore.FoundAccount;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.NodeGroup;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;

import java.util.Optional;
import java.util.Set;

/// What the explorer shows.
final class ExplorerModel {

    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<FoundAccount> results = FXCollections.observableArrayList();
    private final BooleanProperty searched = new SimpleBooleanProperty();
    private final ObjectProperty<PictureState> picture =
            new SimpleObjectProperty<>(PictureState.EMPTY);
    private final ObjectProperty<Selection> selection =
            new SimpleObjectProperty<>(Selection.NOTHING);
    private final ObjectProperty<Set<NodeKey>> newcomers = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Optional<Expansion.Ask>> question =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty undoable = new SimpleBooleanProperty();
    private final BooleanProperty redoable = new SimpleBooleanProperty();
    private final BooleanProperty loaded = new SimpleBooleanProperty();
    private final ObservableList<Expansion.Bucket> buckets = FXCollections.observableArrayList();
    private final ObservableList<String> steps = FXCollections.observableArrayList();
    private final IntegerProperty step = new SimpleIntegerProperty();
    private final ObservableList<String> hypotheses = FXCollections.observableArrayList();
    private final StringProperty hypothesis = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Filterable>> filterable =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<NodeGroup.GroupedBy>> folding =
            new SimpleObjectProperty<>(Optional.empty());
    private final IntegerProperty arranged = new SimpleIntegerProperty();
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty unsaved = new SimpleStringProperty("");
    private final BooleanProperty withoutTransfers = new SimpleBooleanProperty();

    /// What is typed into the find bar.
    StringProperty query() {
        return query;
    }

    ObservableList<FoundAccount> results() {
        return results;
    }

    /// Whether [#results] answer the present query.
    BooleanProperty searched() {
        return searched;
    }

    /// The picture with the marks of the case's subjects.
    ObjectProperty<PictureState> picture() {
        return picture;
    }

    ObjectProperty<Selection> selection() {
        return selection;
    }

    /// What the last change added, to be brought into view.
    ObjectProperty<Set<NodeKey>> newcomers() {
        return newcomers;
    }

    /// The expansion the investigator is asked about.
    ObjectProperty<Optional<Expansion.Ask>> question() {
        return question;
    }

    /// What the question is about, sorted.
    ObservableList<Expansion.Bucket> buckets() {
        return buckets;
    }

    /// What was done so far, step by step, and what was taken back; the first is the beginning.
    ObservableList<String> steps() {
        return steps;
    }

    /// Which of the steps is shown.
    IntegerProperty step() {
        return step;
    }

    /// Names of the pictures beside the main one.
    ObservableList<String> hypotheses() {
        return hypotheses;
    }

    /// Name of the picture that is worked on; empty for the main one.
    StringProperty hypothesis() {
        return hypothesis;
    }

    /// What a filter can choose from, while the filter is being made.
    ObjectProperty<Optional<Filterable>> filterable() {
        return filterable;
    }

    /// What the picture was folded by last, while the slider says how much of it.
    ObjectProperty<Optional<NodeGroup.GroupedBy>> folding() {
        return folding;
    }

    /// Counts how often the whole picture was laid out.
    IntegerProperty arranged() {
        return arranged;
    }

    /// What the user should know about the last command; empty if nothing.
    StringProperty note() {
        return note;
    }

    BooleanProperty undoable() {
        return undoable;
    }

    BooleanProperty redoable() {
        return redoable;
    }

    /// Whether the kept picture has been looked for.
    BooleanProperty loaded() {
        return loaded;
    }

    /// What is looked at though it is not saved yet, in words; empty if all of it is evidence.
    StringProperty unsaved() {
        return unsaved;
    }

    /// Whether the case has no transactions yet.
    BooleanProperty withoutTransfers() {
        return withoutTransfers;
    }
}
