// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.imports;

/// Whether the rows of an import count.
public enum ImportState {
    /// Being written; what a crash leaves in this state is swept when the case is opened.
    OPEN,
    /// Committed: its rows are evidence and count.
    REAL,
    /// Taken back by an investigator; its rows are kept and do not count.
    WITHDRAWN
}
