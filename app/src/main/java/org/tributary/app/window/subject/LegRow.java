// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.tributary.ledger.transfer.Transfer;

import java.util.Optional;

/// A row behind a figure. What the flow graph knows is there at once, the rest once its page has
/// been read.
final class LegRow {

    private final int leg;
    private final ObjectProperty<Optional<Transfer>> transfer =
            new SimpleObjectProperty<>(Optional.empty());

    LegRow(int leg) {
        this.leg = leg;
    }

    /// Its number among the subject's transfers.
    int leg() {
        return leg;
    }

    ObjectProperty<Optional<Transfer>> transfer() {
        return transfer;
    }
}
