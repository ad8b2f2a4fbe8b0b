// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.transfers;

import org.tributary.app.picture.EdgeKey;
import org.tributary.ledger.transfer.TransferId;

import java.util.Optional;
import java.util.Set;

/// What selecting rows of the table means to the rest of the window. Called on the screen thread.
public interface TransfersHost {

    /// The arrows whose transactions are selected; none where no row is.
    void pointOut(Set<EdgeKey> arrows);

    /// The one transaction that is selected; empty where none is, or several are.
    void pickedOut(Optional<TransferId> transfer);
}
