// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What is said of a graph before its nodes and edges. Immutable.
///
/// @param facts what the graph is and where it is from, by name: letters, digits, underscores
/// @param nodes columns of nodes, beside their label
/// @param edges columns of edges
/// @param timed whether edges say when they begin and end
public record GraphHead(
        SequencedMap<String, String> facts,
        List<GraphField> nodes,
        List<GraphField> edges,
        boolean timed) {

    public GraphHead {
        facts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(facts));
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
