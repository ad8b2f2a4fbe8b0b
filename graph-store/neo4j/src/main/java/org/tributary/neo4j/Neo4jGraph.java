// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import org.neo4j.graphdb.Transaction;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.RecordState;
import org.tributary.ledger.graph.GraphAnswer;
import org.tributary.ledger.graph.GraphCheck;
import org.tributary.ledger.graph.GraphQuestion;
import org.tributary.ledger.graph.GraphReader;
import org.tributary.ledger.graph.GraphStore;
import org.tributary.ledger.graph.GraphUpdate;
import org.tributary.ledger.graph.QuestionRefusedException;
import org.tributary.ledger.work.Work;
import org.tributary.ledger.work.WorkCancelledException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;

/// The graph of a case on embedded Neo4j.
///
/// Whatever is wrong with what it finds in its folder (nothing there, another version, a store that
/// does not start, transfers that no longer count) ends in a graph made anew from the record, and
/// in a sentence that says why. Thread-safe: one writer, any number of readers; a reader waits only
/// while the store itself is exchanged. Failures of the disk surface as [UncheckedIOException].
public final class Neo4jGraph implements GraphStore {

    /// Microseconds of processor time, measured with five million transfers there: what it costs
    /// to begin making the graph anew, to make one transfer anew in bulk, and to add one in a
    /// transaction.
    private static final long BEGIN_ANEW = 7_000_000;

    private static final long MAKE_ONE_ANEW = 5;
    private static final long ADD_ONE = 90;

    /// How long closing waits for whoever still works with the graph.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final GraphBuilder builder;
    private final Lock writing = new ReentrantLock();
    private final ReentrantReadWriteLock exchange = new ReentrantReadWriteLock();
    private volatile Optional<EmbeddedStore> store = Optional.empty();
    private boolean suspect;
    private String doubt = "";
    private volatile boolean closed;

    Neo4jGraph(GraphBuilder builder) {
        this.builder = builder;
    }

    /// Opens the graph in a folder, which takes seconds; whatever keeps it from opening is told and
    /// mended by the next [#bringUpToDate].
    ///
    /// @param graphFolder the `graph` folder of a case; made when needed
    /// @param background runs the start and the stop of the store, each of which may hang and is
    ///     then given up; must not run them on the calling thread
    /// @throws UncheckedIOException if another process has the graph open
    public static GraphStore open(Path graphFolder, Executor background) {
        GraphFolder folder = new GraphFolder(graphFolder);
        Neo4jGraph graph =
                new Neo4jGraph(new GraphBuilder(folder, new Bounded(background), new BulkImport()));
        graph.openWhatIsThere();
        return graph;
    }

    void openWhatIsThere() {
        try {
            suspect = builder.folder().wasLeftOpen();
            store = builder.openExisting();
        } catch (StoreUnusableException e) {
            doubt = e.reason();
        }
    }

    @Override
    public GraphUpdate bringUpToDate(CaseFile record, Work work) {
        return alone(() -> record.read(reader -> update(reader, work)));
    }

    @Override
    public GraphUpdate rebuild(CaseFile record, Work work) {
        return alone(() -> record.read(reader -> build(reader, "it was asked for", work)));
    }

    private GraphUpdate update(CaseReader reader, Work work) {
        if (!doubt.isEmpty()) {
            return build(reader, doubt, work);
        }
        if (store.isEmpty()) {
            return build(reader, "there was no graph yet", work);
        }
        try {
            return extend(store.get(), reader, work);
        } catch (StoreUnusableException e) {
            doubt = e.reason();
            return build(reader, doubt, work);
        }
    }

    private GraphUpdate extend(EmbeddedStore running, CaseReader reader, Work work)
            throws StoreUnusableException {
        ProjectionMark mark = running.mark();
        if (suspect) {
            checkAgainst(mark, running, work);
            suspect = false;
        }
        RecordState state = reader.state();
        HolderProjection holders = new HolderProjection(running.db());
        if (mark.generation() == state.generation() && mark.holds(state.digest())) {
            holders.update(RecordScan.holders(reader, work), mark, work);
            return new GraphUpdate(GraphUpdate.Kind.CURRENT, 0, "");
        }
        RecordScan scan = RecordScan.after(mark, reader, work);
        if (!mark.holds(scan.known())) {
            return build(reader, "the record no longer counts all the graph held", work);
        }
        long missing = scan.rows().size();
        if (isQuickerAnew(mark.transfers(), missing)) {
            return build(reader, "with so much to add, making it anew is quicker", work);
        }
        append(running, mark, scan, work);
        holders.update(scan.holders(), running.mark(), work);
        return missing == 0
                ? new GraphUpdate(GraphUpdate.Kind.CURRENT, 0, "")
                : new GraphUpdate(GraphUpdate.Kind.EXTENDED, missing, "");
    }

    /// Transactions win where little comes to a lot; from about a seventeenth of a big graph on,
    /// the bulk importer does.
    static boolean isQuickerAnew(long held, long missing) {
        return missing * ADD_ONE > BEGIN_ANEW + (held + missing) * MAKE_ONE_ANEW;
    }

    private static void append(
            EmbeddedStore running, ProjectionMark mark, RecordScan scan, Work work)
            throws StoreUnusableException {
        try {
            new Appender(running.db(), scan).append(mark, work);
        } catch (WorkCancelledException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new StoreUnusableException("adding to the graph failed", e);
        }
    }

    /// A store that was not closed may have lost what it had not yet written out.
    private static void checkAgainst(ProjectionMark mark, EmbeddedStore running, Work work)
            throws StoreUnusableException {
        GraphDigest held = contents(running, mark.transfers(), work);
        if (!mark.holds(held.transfers()) || !linksAsNoted(mark, held)) {
            throw new StoreUnusableException("the graph no longer holds what it had noted");
        }
    }

    /// Links that were being changed are made good anyway.
    private static boolean linksAsNoted(ProjectionMark mark, GraphDigest held) {
        return mark.holders().equals(HolderProjection.UNKNOWN)
                || mark.holders().equals(held.holders());
    }

    private static GraphDigest contents(EmbeddedStore running, long expected, Work work)
            throws StoreUnusableException {
        try {
            return GraphDigest.of(running.db(), expected, work);
        } catch (WorkCancelledException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new StoreUnusableException("the graph could not be read in full", e);
        }
    }

    private GraphUpdate build(CaseReader reader, String reason, Work work) {
        RecordScan scan = RecordScan.whole(reader, work);
        exchange.writeLock().lock();
        try {
            store.ifPresent(EmbeddedStore::stop);
            store = Optional.empty();
            builder.clear(doubt.isEmpty());
            doubt = "";
            suspect = false;
            EmbeddedStore made = builder.build(scan, work);
            store = Optional.of(made);
            new HolderProjection(made.db()).update(scan.holders(), made.mark(), work);
            return new GraphUpdate(GraphUpdate.Kind.REBUILT, scan.rows().size(), reason);
        } catch (StoreUnusableException e) {
            doubt = e.reason();
            throw new IllegalStateException("the graph could not be made: " + doubt, e);
        } catch (IOException e) {
            doubt = "the last making of the graph was not finished";
            throw new UncheckedIOException(e);
        } finally {
            exchange.writeLock().unlock();
        }
    }

    @Override
    public GraphCheck reconcile(CaseFile record, Work work) {
        return alone(() -> record.read(reader -> compare(reader.state(), work)));
    }

    private GraphCheck compare(RecordState state, Work work) {
        GraphDigest held = GraphDigest.nothing();
        try {
            if (store.isPresent()) {
                held = contents(store.get(), state.digest().transfers(), work);
            }
        } catch (StoreUnusableException e) {
            doubt = e.reason();
        }
        GraphCheck check = new GraphCheck(state.digest(), held.transfers(), held.accounts());
        if (!check.agrees() && doubt.isEmpty()) {
            suspect = true;
        }
        return check;
    }

    @Override
    public <T> T read(Function<GraphReader, T> question) {
        exchange.readLock().lock();
        try {
            requireOpen();
            if (store.isEmpty()) {
                return question.apply(new NoGraphReader());
            }
            try (Transaction tx = store.get().db().beginTx()) {
                return question.apply(new StoredGraphReader(tx));
            }
        } finally {
            exchange.readLock().unlock();
        }
    }

    @Override
    public GraphAnswer ask(GraphQuestion question, Work work) {
        exchange.readLock().lock();
        try {
            requireOpen();
            if (store.isEmpty()) {
                throw new QuestionRefusedException(
                        "The graph is not there yet. Wait until it is up to date, and ask again.");
            }
            return new ReadOnlyQuestion(question).answer(store.get().db(), work);
        } finally {
            exchange.readLock().unlock();
        }
    }

    private <T> T alone(Supplier<T> change) {
        writing.lock();
        try {
            requireOpen();
            return change.get();
        } finally {
            writing.unlock();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the graph is closed");
        }
    }

    /// Waits a while for a running change, whose [Work] is better cancelled first, and for readers;
    /// then stops the store all the same. Comes back within two minutes whatever happens.
    @Override
    public void close() {
        boolean alone = acquired(writing);
        boolean unread = acquired(exchange.writeLock());
        try {
            closed = true;
            store.ifPresent(EmbeddedStore::stop);
            store = Optional.empty();
        } finally {
            if (unread) {
                exchange.writeLock().unlock();
            }
            if (alone) {
                writing.unlock();
            }
        }
    }

    private static boolean acquired(Lock lock) {
        try {
            return lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
