// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import org.tributary.ledger.transfer.TransferColumns;

/// Turns the cells of a row as wide as the header into what it says. One for transfers between two
/// accounts, one for statements of one account, one for parties.
interface RowReader {

    /// Reads a row; an accepted transfer is added to `batch`, which is not full, anything else adds
    /// nothing there.
    RowVerdict read(RowCells cells, TransferColumns batch);
}
