// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casepanel;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What the panel shows.
final class CasePanelModel {

    private final ObjectProperty<CaseContents> contents =
            new SimpleObjectProperty<>(CaseContents.NONE);
    private final BooleanProperty pictureShown = new SimpleBooleanProperty();
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

    /// The note being written.
    StringProperty note() {
        return note;
    }

    /// Title of the exhibit about to be kept.
    StringProperty exhibitTitle() {
        return exhibitTitle;
    }

    StringProperty exhibitCaption() {
        return exhibitCaption;
    }
}
