// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casefile;

import org.tributary.ledger.flow.FlowColumns;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.FlowGraphFile;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Gets the [FlowGraph] of a case: from its cache where that is whole and current, else from the
/// record. Stateless; thread-safe as far as the reader is.
public final class FlowGraphs {

    private static final int CHECK_EVERY = 1 << 14;

    /// Where a loaded graph came from.
    public enum Origin {
        /// The cache had it.
        CACHE,
        /// Built from the record, and kept in the cache for the next time.
        RECORD,
        /// Built from the record; the cache could not be written, which costs only time.
        RECORD_NOT_KEPT
    }

    /// A graph and where it came from.
    public record Loaded(FlowGraph graph, Origin origin) {}

    private FlowGraphs() {}

    /// Reads the graph from the cache folder or builds it and keeps it there.
    ///
    /// @param cache the cache folder of the case; need not exist
    /// @throws CaseFileException if what the record gives does not add up to its own state
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public static Loaded load(CaseReader reader, Path cache, Work work) {
        RecordState state = reader.state();
        FlowGraphFile file = new FlowGraphFile(cache, state.generation());
        Optional<FlowGraph> cached =
                file.read(
                        state.accounts(),
                        state.digest(),
                        reader.currencies(),
                        reader.channels(),
                        work);
        if (cached.isPresent()) {
            return new Loaded(cached.get(), Origin.CACHE);
        }
        FlowGraph graph = fromRecord(reader, work);
        try {
            file.write(graph, work);
            return new Loaded(graph, Origin.RECORD);
        } catch (IOException notKept) {
            return new Loaded(graph, Origin.RECORD_NOT_KEPT);
        }
    }

    /// Builds the graph from all counted transfers of the record.
    ///
    /// @throws CaseFileException if what the record gives does not add up to its own state
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public static FlowGraph fromRecord(CaseReader reader, Work work) {
        RecordState state = reader.state();
        FlowColumns columns = new FlowColumns(Math.toIntExact(state.digest().transfers()));
        work.begin("Building the flow graph", state.digest().transfers());
        reader.scan(
                (id, from, to, at, paid, paidCurrency, received, receivedCurrency, channel) -> {
                    columns.add(
                            id,
                            from,
                            to,
                            at,
                            paid,
                            paidCurrency,
                            received,
                            receivedCurrency,
                            channel);
                    if (columns.size() % CHECK_EVERY == 0) {
                        work.checkCancelled();
                        work.done(CHECK_EVERY);
                    }
                },
                Work.UNOBSERVED);
        reader.newestFirst().forEach(columns::newestFirst);
        FlowGraph graph =
                new FlowGraph(state.accounts(), columns, reader.currencies(), reader.channels());
        requireEqual(graph, state);
        return graph;
    }

    private static void requireEqual(FlowGraph graph, RecordState state) {
        if (!graph.digest().digest().equals(state.digest().digest())) {
            throw new CaseFileException(
                    CaseFileException.Kind.DAMAGED,
                    """
                    The record's %d transfers do not add up to the totals it keeps of them. \
                    Verify the case; its original files are in its folder 'sources'.\
                    """
                            .formatted(graph.transferCount()));
        }
    }
}
