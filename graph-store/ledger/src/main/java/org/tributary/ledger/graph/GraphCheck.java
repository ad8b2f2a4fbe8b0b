// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.graph;

import org.tributary.ledger.flow.LedgerDigest;

/// The graph held against the record.
///
/// @param record what the record counts
/// @param graph what the graph holds
/// @param accounts number of account nodes
public record GraphCheck(LedgerDigest record, LedgerDigest graph, long accounts) {

    public boolean agrees() {
        return record.equals(graph);
    }
}
