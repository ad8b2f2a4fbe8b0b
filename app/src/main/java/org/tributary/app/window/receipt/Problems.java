// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.receipt;

import org.tributary.ledger.imports.RowProblem;

import java.util.List;

/// Where the problems of an import are read, page by page. Called in the background.
@FunctionalInterface
public interface Problems {

    /// Problems in file order, fewer than `limit` only at the end.
    ///
    /// @param offset how many to leave out
    List<RowProblem> page(long offset, int limit);
}
