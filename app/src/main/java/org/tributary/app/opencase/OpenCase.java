// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.opencase;

import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.FlowGraphs;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.FlowGraphFile;
import org.tributary.ledger.graph.GraphAnswer;
import org.tributary.ledger.graph.GraphCheck;
import org.tributary.ledger.graph.GraphQuestion;
import org.tributary.ledger.graph.GraphStore;
import org.tributary.ledger.graph.GraphUpdate;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/// One open case: its record, the flow graph in memory and, once somebody asks for it, the graph
/// store. Both projections are brought up to date with the record before they are handed out.
///
/// Thread-safe. Nothing here belongs on the screen thread: every method may take seconds.
public final class OpenCase implements AutoCloseable {

    /// Opens the graph store of a case; costs seconds.
    @FunctionalInterface
    public interface GraphOpener {
        GraphStore open(Path graphFolder);
    }

    /// A question whose answer goes into a file, or comes out of one.
    ///
    /// @param <T> what comes of it
    @FunctionalInterface
    public interface FileQuestion<T> {
        T ask(CaseReader reader) throws IOException;
    }

    private record Current(long generation, FlowGraph graph) {}

    private final CaseFile record;
    private final GraphOpener opener;
    private final Object flowLock = new Object();
    private final Object graphLock = new Object();
    private Optional<Current> flow = Optional.empty();
    private Optional<GraphStore> graph = Optional.empty();

    public OpenCase(CaseFile record, GraphOpener opener) {
        this.record = record;
        this.opener = opener;
    }

    public CaseFile record() {
        return record;
    }

    /// Asks a question within one consistent view of the record.
    ///
    /// @throws IOException as the question does
    public <T> T answer(FileQuestion<T> question) throws IOException {
        try {
            return record.read(
                    reader -> {
                        try {
                            return question.ask(reader);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// The counted transfers as they are now: from memory, else from the cache, else from the
    /// record, which then fills the cache.
    public FlowGraph flowGraph(Work work) {
        synchronized (flowLock) {
            Current loaded = record.read(reader -> current(reader, work));
            flow = Optional.of(loaded);
            return loaded.graph();
        }
    }

    private Current current(CaseReader reader, Work work) {
        long generation = reader.state().generation();
        return flow.filter(known -> known.generation() == generation)
                .orElseGet(
                        () ->
                                new Current(
                                        generation,
                                        FlowGraphs.load(reader, cacheFolder(), work).graph()));
    }

    /// Forgets the flow graph and its cache and makes both anew from the record.
    public FlowGraph rebuildFlowGraph(Work work) {
        synchronized (flowLock) {
            flow = Optional.empty();
            new FlowGraphFile(cacheFolder(), record.read(CaseReader::state).generation()).remove();
            return flowGraph(work);
        }
    }

    /// Brings the graph store up to date with the record, and searches before it.
    public GraphUpdate projectGraph(Work work) {
        record.catchUpSearch(work);
        return graph().bringUpToDate(record, work);
    }

    /// Throws the graph away and projects it anew.
    public GraphUpdate rebuildGraph(Work work) {
        return graph().rebuild(record, work);
    }

    /// Holds the graph store against the record, reading all of it.
    public GraphCheck reconcileGraph(Work work) {
        return graph().reconcile(record, work);
    }

    /// Answers a question in the graph's own language.
    ///
    /// @throws org.tributary.ledger.graph.QuestionRefusedException if it is not one that only
    ///     reads, is not understood, or takes too long
    public GraphAnswer ask(GraphQuestion question, Work work) {
        return graph().ask(question, work);
    }

    private GraphStore graph() {
        synchronized (graphLock) {
            if (graph.isEmpty()) {
                graph = Optional.of(opener.open(record.folder().resolve("graph")));
            }
            return graph.get();
        }
    }

    private Path cacheFolder() {
        return record.folder().resolve("cache");
    }

    @Override
    public void close() {
        synchronized (graphLock) {
            graph.ifPresent(GraphStore::close);
            graph = Optional.empty();
        }
        record.close();
    }
}
