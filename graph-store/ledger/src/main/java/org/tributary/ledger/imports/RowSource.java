// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.imports;

import org.tributary.ledger.work.Work;

import java.io.IOException;

/// Reads one file from its first row to its last.
@FunctionalInterface
public interface RowSource {

    /// Gives every source row to `sink` exactly once, in file order within each kind.
    ///
    /// @throws IOException if the file cannot be read to its end
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    void readInto(RowSink sink, Work work) throws IOException;
}
