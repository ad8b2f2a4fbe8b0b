// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.export;

import java.io.IOException;

/// Takes a graph piece by piece: its head, all nodes, all edges, the end. Not thread-safe.
sealed interface GraphSink permits GraphMlSink, GexfSink, CsvSink, AnxSink {

    void beginNodes() throws IOException;

    void node(GraphNode node) throws IOException;

    void beginEdges() throws IOException;

    void edge(GraphEdge edge) throws IOException;

    /// Completes the document; nothing may follow.
    void end() throws IOException;
}
