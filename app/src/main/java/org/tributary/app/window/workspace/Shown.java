// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.workspace;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.tributary.app.explore.Selection;

import java.util.Set;

/// What the commands of a case depend on. Confined to the screen thread.
final class Shown {

    private final ObjectProperty<Selection> selection =
            new SimpleObjectProperty<>(Selection.NOTHING);
    private final BooleanProperty picture = new SimpleBooleanProperty();
    private final BooleanProperty pending = new SimpleBooleanProperty();
    private final ObjectProperty<Set<Integer>> subjects = new SimpleObjectProperty<>(Set.of());

    ObjectProperty<Selection> selection() {
        return selection;
    }

    /// Whether there is anything in the picture.
    BooleanProperty picture() {
        return picture;
    }

    /// Whether what is looked at is not in the record yet.
    BooleanProperty pending() {
        return pending;
    }

    /// Ordinals of the accounts of subjects.
    ObjectProperty<Set<Integer>> subjects() {
        return subjects;
    }

    /// Whether an account is selected that is not of a subject.
    BooleanBinding markable() {
        return Bindings.createBooleanBinding(
                () -> !subjects.get().containsAll(selection.get().accounts()), selection, subjects);
    }

    /// Whether an account of a subject is selected.
    BooleanBinding unmarkable() {
        return Bindings.createBooleanBinding(
                () -> selection.get().accounts().stream().anyMatch(subjects.get()::contains),
                selection,
                subjects);
    }
}
