// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.imports;

import java.util.List;

/// A row of an import that is no transfer.
///
/// @param line 1-based physical line
/// @param raw the row as it stands in the file
/// @param skipped why it was skipped; empty if it was rejected
/// @param problems why it was rejected; empty if it was skipped
public record SetAsideRow(long line, String raw, String skipped, List<RowProblem> problems) {
    public SetAsideRow {
        problems = List.copyOf(problems);
    }
}
