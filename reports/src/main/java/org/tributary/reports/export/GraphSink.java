// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.export;

import org.tributary.ledger.transfer.Transfer;

import java.io.IOException;

/// Takes a graph piece by piece: all nodes, then all edges, then the end. Not thread-safe.
sealed interface GraphSink permits GraphMlSink, GexfSink, CsvSink, AnxSink {

    void beginNodes() throws IOException;

    void node(GraphNode node) throws IOException;

    void beginEdges() throws IOException;

    void edge(Transfer transfer) throws IOException;

    /// Completes the document; nothing may follow.
    void end() throws IOException;
}
