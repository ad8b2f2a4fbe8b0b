// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.transfers;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.tributary.ledger.transfer.Transfer;

import java.util.Optional;

/// A row of the table; what it says arrives once its page has been read.
final class TransferRow {

    private final ObjectProperty<Optional<Transfer>> transfer =
            new SimpleObjectProperty<>(Optional.empty());

    ObjectProperty<Optional<Transfer>> transfer() {
        return transfer;
    }
}
