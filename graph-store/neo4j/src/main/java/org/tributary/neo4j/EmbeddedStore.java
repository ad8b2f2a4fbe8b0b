// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import static org.tributary.neo4j.GraphWords.ACCOUNT;
import static org.tributary.neo4j.GraphWords.ID;
import static org.tributary.neo4j.GraphWords.PARTY;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Transaction;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.logging.NullLogProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/// A running Neo4j on the graph's folder. Thread-safe.
final class EmbeddedStore {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedStore.class);

    /// Start-up takes seconds, half a minute on a machine busy with other things; one that takes
    /// this long will not end.
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    /// The engine has started its database by the time it returns, or has failed to.
    private static final long AVAILABLE_MILLIS = 5_000;

    private static final long INDEX_MINUTES = 10;

    private final GraphFolder folder;
    private final Bounded bounded;
    private final DatabaseManagementService service;
    private final GraphDatabaseService db;

    private EmbeddedStore(GraphFolder folder, Bounded bounded, DatabaseManagementService service) {
        this.folder = folder;
        this.bounded = bounded;
        this.service = service;
        this.db = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    /// Starts the store, or an empty one where there is none.
    ///
    /// @throws StoreUnusableException if it does not start
    /// @throws UncheckedIOException if another process has it open, or the folder is not writable
    static EmbeddedStore start(GraphFolder folder, Bounded bounded) throws StoreUnusableException {
        AtomicBoolean givenUp = new AtomicBoolean();
        try {
            folder.markOpen();
            return bounded.call(START_LIMIT, () -> startNow(folder, bounded, givenUp));
        } catch (TimeoutException e) {
            givenUp.set(true);
            throw new StoreUnusableException("the graph did not open within five minutes", e);
        } catch (ExecutionException e) {
            if (isHeld(e)) {
                throw new UncheckedIOException(
                        new IOException(
                                "the graph is open in another program: close that one first", e));
            }
            throw new StoreUnusableException("the graph did not open", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedStore startNow(
            GraphFolder folder, Bounded bounded, AtomicBoolean givenUp)
            throws StoreUnusableException {
        DatabaseManagementService service =
                new DatabaseManagementServiceBuilder(folder.path())
                        .setConfig(StoreSettings.in(folder.path()))
                        .setUserLogProvider(NullLogProvider.getInstance())
                        .build();
        try {
            EmbeddedStore store = new EmbeddedStore(folder, bounded, service);
            if (givenUp.get() || !store.db.isAvailable(AVAILABLE_MILLIS)) {
                throw new StoreUnusableException("the graph did not open");
            }
            return store;
        } catch (StoreUnusableException | RuntimeException e) {
            service.shutdown();
            throw e;
        }
    }

    private static boolean isHeld(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileLockException) {
                return true;
            }
        }
        return false;
    }

    GraphDatabaseService db() {
        return db;
    }

    /// Gives accounts and parties their key, which finds them by number and keeps two of the same
    /// number out. Waits until it is there.
    void addKeys() {
        try (Transaction tx = db.beginTx()) {
            for (Label label : List.of(ACCOUNT, PARTY)) {
                tx.schema().constraintFor(label).assertPropertyIsUnique(ID).create();
            }
            tx.commit();
        }
        try (Transaction tx = db.beginTx()) {
            tx.schema().awaitIndexesOnline(INDEX_MINUTES, TimeUnit.MINUTES);
        }
    }

    /// @throws StoreUnusableException if the graph does not tell what it holds
    ProjectionMark mark() throws StoreUnusableException {
        try (Transaction tx = db.beginTx()) {
            return ProjectionMark.read(tx)
                    .orElseThrow(
                            () ->
                                    new StoreUnusableException(
                                            "the graph does not tell what it holds"));
        } catch (RuntimeException e) {
            throw new StoreUnusableException("the graph could not be read", e);
        }
    }

    /// Stops the store, and comes back in any case: with a full disk the engine itself may never
    /// do so.
    void stop() {
        try {
            bounded.call(
                    STOP_LIMIT,
                    () -> {
                        service.shutdown();
                        return true;
                    });
            new FileSums(folder.path()).note();
            folder.markClosed();
        } catch (TimeoutException | ExecutionException | IOException | RuntimeException e) {
            LOG.warn("the graph store did not close; the graph is checked when next opened", e);
        }
    }
}
