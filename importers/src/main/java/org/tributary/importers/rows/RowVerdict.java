// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import org.tributary.ledger.imports.PartyRow;
import org.tributary.ledger.imports.RowProblem;

import java.util.List;

/// What a row turned out to be. Accepted is one shared value, so that it costs nothing.
public sealed interface RowVerdict {

    RowVerdict ACCEPTED = new Accepted();

    /// The row was added to the batch.
    record Accepted() implements RowVerdict {}

    /// The row is about a party; nothing was added to the batch.
    record Party(PartyRow row) implements RowVerdict {}

    /// The row is no transfer by its nature.
    record Skipped(String reason) implements RowVerdict {}

    /// The row has problems and was not added.
    record Rejected(List<RowProblem> problems) implements RowVerdict {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
