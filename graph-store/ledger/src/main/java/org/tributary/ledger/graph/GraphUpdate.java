// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.graph;

/// What bringing the graph up to date took.
///
/// @param kind what was done
/// @param transfers number of transfers written
/// @param reason why it was rebuilt, a sentence without data of the case; empty otherwise
public record GraphUpdate(Kind kind, long transfers, String reason) {

    /// What was done.
    public enum Kind {
        /// Nothing was missing.
        CURRENT,
        /// New transfers were added.
        EXTENDED,
        /// The graph was made from nothing.
        REBUILT
    }
}
