// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.graph;

import java.time.Duration;

/// A question in the graph's own query language.
///
/// @param text a Cypher query that only reads
/// @param mostRows rows to bring at most
/// @param patience after which the query is given up
public record GraphQuestion(String text, int mostRows, Duration patience) {
    public GraphQuestion {
        if (mostRows < 1) {
            throw new IllegalArgumentException("at least one row has to be asked for");
        }
    }
}
