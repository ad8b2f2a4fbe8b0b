// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.receipt;

import org.tributary.ledger.imports.DuplicateRow;
import org.tributary.ledger.imports.RowProblem;

import java.io.IOException;
import java.util.List;

/// Where the rows of an import that were not accepted are read. Called in the background.
public interface ReceiptRows {

    /// Problems in file order, fewer than `limit` only at the end.
    ///
    /// @param offset how many to leave out
    List<RowProblem> problems(long offset, int limit);

    /// Duplicates in file order, fewer than `limit` only at the end.
    ///
    /// @param offset how many to leave out
    List<DuplicateRow> duplicates(long offset, int limit);

    /// Writes the rejected rows as they stood, each with the reason, to be corrected and imported.
    ///
    /// @return how many rows were written
    /// @throws IOException if `out` cannot be written
    long writeRejected(Appendable out) throws IOException;
}
