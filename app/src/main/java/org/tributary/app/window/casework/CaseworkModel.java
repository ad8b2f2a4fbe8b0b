// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casework;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tributary.app.casework.CaseChecklist;
import org.tributary.app.casework.PriorReports;
import org.tributary.ledger.casework.CaseProgress;
import org.tributary.ledger.casework.Exhibit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the screen shows.
final class CaseworkModel {

    /// What is read of the case at once.
    ///
    /// @param progress how far it is
    /// @param checklist what is to be seen to
    /// @param exhibits in the order a reader is to see them
    record Standing(CaseProgress progress, CaseChecklist checklist, List<Exhibit> exhibits) {
        Standing {
            exhibits = List.copyOf(exhibits);
        }
    }

    private final ObjectProperty<Standing> standing =
            new SimpleObjectProperty<>(
                    new Standing(
                            CaseProgress.of(List.of()), new CaseChecklist(List.of()), List.of()));
    private final ObjectProperty<Optional<PriorReports>> prior =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Path>> folders = new SimpleObjectProperty<>(List.of());
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty searching = new SimpleBooleanProperty();

    ObjectProperty<Standing> standing() {
        return standing;
    }

    /// What the last search for earlier cases found.
    ObjectProperty<Optional<PriorReports>> prior() {
        return prior;
    }

    /// Where earlier cases are sought.
    ObjectProperty<List<Path>> folders() {
        return folders;
    }

    /// Why the next step is taken, as typed.
    StringProperty note() {
        return note;
    }

    /// Why a step was not taken; empty if it was.
    StringProperty problem() {
        return problem;
    }

    BooleanProperty searching() {
        return searching;
    }
}
