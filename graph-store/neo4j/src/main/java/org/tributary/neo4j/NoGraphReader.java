// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import org.tributary.ledger.graph.GraphReader;

import java.util.List;

/// Answers for a graph that has not been made yet.
record NoGraphReader() implements GraphReader {

    @Override
    public long accounts() {
        return 0;
    }

    @Override
    public long transfers() {
        return 0;
    }

    @Override
    public List<Long> transfersBetween(int fromOrdinal, int toOrdinal) {
        return List.of();
    }
}
