// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.export;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Subject;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;
import org.tributary.reports.CaseTransfers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes accounts and transfers as a graph other tools read, one by one, in bounded memory.
///
/// Accounts come in the order of their ordinals, transfers in order of time; the same graph gives
/// the same bytes. Every transfer is an edge of its own. The target appears whole or not at all.
/// Stateless; thread-safe.
public final class GraphExport {

    private static final int PAGE = 1_000;

    /// @param caseName what the case is called
    /// @param transfers what to write, such as [CaseTransfers#all]
    /// @param reader the view of the record the graph was read from
    /// @param out the file to write; an older one is replaced
    /// @throws IOException if the file cannot be written; an older one is then untouched
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop; likewise
    public void write(
            GraphFormat format,
            String caseName,
            CaseTransfers transfers,
            CaseReader reader,
            Path out,
            Work work)
            throws IOException {
        GraphHead head = LedgerGraph.head(transfers, caseName);
        WholeFile.write(out, bytes -> fill(sink(format, head, bytes), transfers, reader, work));
    }

    /// Writes a graph that is in memory, such as a picture's.
    ///
    /// @throws IOException if the file cannot be written; an older one is then untouched
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop; likewise
    public void write(
            GraphFormat format,
            GraphHead head,
            List<GraphNode> nodes,
            List<GraphEdge> edges,
            Path out)
            throws IOException {
        WholeFile.write(
                out,
                bytes -> {
                    GraphSink sink = sink(format, head, bytes);
                    sink.beginNodes();
                    for (GraphNode node : nodes) {
                        sink.node(node);
                    }
                    sink.beginEdges();
                    for (GraphEdge edge : edges) {
                        sink.edge(edge);
                    }
                    sink.end();
                });
    }

    private static GraphSink sink(GraphFormat format, GraphHead head, OutputStream out)
            throws IOException {
        return switch (format) {
            case GRAPHML -> new GraphMlSink(new XmlOut(out), head);
            case GEXF -> new GexfSink(new XmlOut(out), head);
            case CSV -> new CsvSink(out, head);
            case ANX -> new AnxSink(new XmlOut(out), head);
        };
    }

    private static void fill(GraphSink sink, CaseTransfers transfers, CaseReader reader, Work work)
            throws IOException {
        Set<Integer> subjects =
                reader.subjects().stream().map(Subject::account).collect(Collectors.toSet());
        sink.beginNodes();
        PrimitiveIterator.OfInt ordinals = transfers.accounts().iterator();
        work.begin("Writing accounts", 0);
        while (ordinals.hasNext()) {
            work.checkCancelled();
            List<Integer> page = new ArrayList<>();
            while (ordinals.hasNext() && page.size() < PAGE) {
                page.add(ordinals.nextInt());
            }
            for (Account account : reader.accounts(page)) {
                sink.node(LedgerGraph.node(account, subjects));
            }
            work.done(page.size());
        }
        sink.beginEdges();
        work.begin("Writing transfers", transfers.count());
        for (Iterator<List<TransferId>> pages = transfers.pages(PAGE); pages.hasNext(); ) {
            work.checkCancelled();
            List<Transfer> page = reader.transfers(pages.next());
            for (Transfer transfer : page) {
                sink.edge(LedgerGraph.edge(transfer));
            }
            work.done(page.size());
        }
        sink.end();
    }
}
