// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.legs;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tributary.ledger.transfer.LegCandidate;
import org.tributary.ledger.transfer.LegRule;

/// What the page shows.
final class LegsModel {

    private final IntegerProperty days = new SimpleIntegerProperty(LegRule.USUAL.days());
    private final BooleanProperty sameReference = new SimpleBooleanProperty();
    private final ObservableList<LegCandidate> candidates = FXCollections.observableArrayList();
    private final IntegerProperty joined = new SimpleIntegerProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty told = new SimpleStringProperty("");

    /// How far two rows of one payment may be apart.
    IntegerProperty days() {
        return days;
    }

    /// Whether their references must agree.
    BooleanProperty sameReference() {
        return sameReference;
    }

    /// What may be one payment under the rule.
    ObservableList<LegCandidate> candidates() {
        return candidates;
    }

    /// How many pairs are counted once already.
    IntegerProperty joined() {
        return joined;
    }

    /// Whether the record is being looked at or changed.
    BooleanProperty busy() {
        return busy;
    }

    /// What was found or done last, in words.
    StringProperty told() {
        return told;
    }
}
