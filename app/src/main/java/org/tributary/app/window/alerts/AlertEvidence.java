// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.alerts;

import org.tributary.app.picture.PictureState;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.transfer.Transfer;

import java.util.List;

/// What there is to see of an alert.
///
/// @param transfers its transfers that still count, in order of time
/// @param gone how many of its transfers count no more
/// @param picture its evidence, drawn
record AlertEvidence(Alert alert, List<Transfer> transfers, int gone, PictureState picture) {
    AlertEvidence {
        transfers = List.copyOf(transfers);
    }
}
