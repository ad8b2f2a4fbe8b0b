// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.imports;

import org.tributary.ledger.transfer.TransferId;

import java.util.List;

/// What became of a source row that did not become a counted transfer. Accepted rows travel as
/// [org.tributary.ledger.transfer.TransferColumns] instead, so that millions of them cost no
/// objects.
public sealed interface RowResult {

    /// 1-based physical line of the row.
    long line();

    /// Something in the row cannot be read; it is kept with its problems and is no transfer.
    ///
    /// @param raw the whole row as it stands in the file
    /// @param problems at least one
    record Rejected(long line, String raw, List<RowProblem> problems) implements RowResult {
        public Rejected {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a rejected row has at least one problem");
            }
        }
    }

    /// The row is the same movement as one already counted; it is stored, linked and not counted.
    record Duplicate(long line, TransferId original) implements RowResult {}

    /// The row is no transfer by its nature: a header, a blank line, a footer.
    ///
    /// @param raw the whole row as it stands in the file
    /// @param reason one sentence
    record Skipped(long line, String raw, String reason) implements RowResult {}
}
