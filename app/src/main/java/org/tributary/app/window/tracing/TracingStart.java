// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import org.tributary.app.explore.Selection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.tracing.Origin;
import org.tributary.ledger.transfer.TransferId;

import java.util.List;
import java.util.Optional;

/// Whose money someone means, from what is selected. Pure function.
public final class TracingStart {

    private TracingStart() {}

    /// The transaction that is selected in the table; else the one behind a selected arrow;
    /// else the selected account.
    ///
    /// @param rows transactions selected in the table
    public static Optional<Origin> of(Selection selection, List<TransferId> rows) {
        if (rows.size() == 1) {
            return Optional.of(new Origin.OfTransfer(rows.getFirst()));
        }
        Optional<Origin> arrow =
                selection.singleFlow().flatMap(EdgeKey::transfer).map(Origin.OfTransfer::new);
        return arrow.or(() -> selection.singleAccount().map(Origin.OfAccount::new));
    }
}
