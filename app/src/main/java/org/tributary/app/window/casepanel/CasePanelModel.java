// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casepanel;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tributary.app.notes.NoteDraft;

import java.util.List;
import java.util.Optional;

/// What the panel shows.
final class CasePanelModel {

    private final ObjectProperty<CaseContents> contents =
            new SimpleObjectProperty<>(CaseContents.NONE);
    private final BooleanProperty pictureShown = new SimpleBooleanProperty();
    private final ObjectProperty<NoteDraft> draft = new SimpleObjectProperty<>(NoteDraft.NEW);
    private final ObjectProperty<Optional<Long>> deletedNote =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Long>> pointedOut = new SimpleObjectProperty<>(List.of());
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty exhibitTitle = new SimpleStringProperty("");
    private final StringProperty exhibitCaption = new SimpleStringProperty("");

    ObjectProperty<CaseContents> contents() {
        return contents;
    }

    /// Whether there is a picture to keep.
    BooleanProperty pictureShown() {
        return pictureShown;
    }

    /// Text of the note being written.
    StringProperty note() {
        return note;
    }

    /// What the note being written sits on and cites.
    ObjectProperty<NoteDraft> draft() {
        return draft;
    }

    /// The note deleted last, as long as nothing else was done with notes.
    ObjectProperty<Optional<Long>> deletedNote() {
        return deletedNote;
    }

    /// Notes that stand out, because the user came from the picture to read them.
    ObjectProperty<List<Long>> pointedOut() {
        return pointedOut;
    }

    /// Title of the exhibit about to be kept.
    StringProperty exhibitTitle() {
        return exhibitTitle;
    }

    StringProperty exhibitCaption() {
        return exhibitCaption;
    }
}
