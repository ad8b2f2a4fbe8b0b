// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.graph;

import java.util.List;

/// What a question to the graph brought.
///
/// @param columns the names of the columns, in the order of the query
/// @param rows one value per column each
/// @param complete whether there are no more rows
public record GraphAnswer(List<String> columns, List<List<GraphValue>> rows, boolean complete) {
    public GraphAnswer {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
