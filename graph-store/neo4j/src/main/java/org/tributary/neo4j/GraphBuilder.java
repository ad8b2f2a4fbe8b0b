// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.Optional;

/// Opens the store of a folder, or makes a new one from the record: in bulk, and where that fails,
/// in transactions.
///
/// @param folder the graph's folder
/// @param bounded runs what may hang
/// @param bulk the quick way to fill an empty graph
record GraphBuilder(GraphFolder folder, Bounded bounded, EmptyGraphWriter bulk) {

    private static final Logger LOG = LoggerFactory.getLogger(GraphBuilder.class);

    /// Measured on disk: 125 bytes, and for a while the logs.
    private static final long BYTES_OF_TRANSFER = 200;

    /// An empty store with its system database and logs.
    private static final long BYTES_OF_STORE = 64 << 20;

    /// The store in the folder; empty if there is none.
    ///
    /// @throws StoreUnusableException if what is there cannot be used
    Optional<EmbeddedStore> openExisting() throws StoreUnusableException {
        try {
            if (folder.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> doubt = folder.doubt();
            if (doubt.isPresent()) {
                throw new StoreUnusableException(doubt.get());
            }
            if (!folder.wasLeftOpen() && !new FileSums(folder.path()).hold()) {
                throw new StoreUnusableException(
                        "the files of the graph are not as they were when it was closed");
            }
        } catch (IOException e) {
            throw new StoreUnusableException("the graph folder could not be read", e);
        }
        return Optional.of(EmbeddedStore.start(folder, bounded));
    }

    /// Empties the folder.
    ///
    /// @param sound whether nothing speaks against what is in it; otherwise it is set aside
    void clear(boolean sound) throws IOException {
        if (sound || folder.isEmpty() || folder.isUnfinished()) {
            folder.delete();
        } else {
            folder.setAside();
        }
    }

    /// Fills an empty folder with all the scan found and opens it. The holders may still be
    /// missing; the graph's mark says so.
    EmbeddedStore build(RecordScan scan, Work work) throws IOException, StoreUnusableException {
        folder.requireRoomFor(scan.rows().size() * BYTES_OF_TRANSFER + BYTES_OF_STORE);
        boolean filled = inBulk(scan, work);
        if (!filled) {
            folder.delete();
            folder.begin();
        }
        EmbeddedStore store = EmbeddedStore.start(folder, bounded);
        try {
            store.addKeys();
            if (!filled) {
                new Appender(store.db(), scan).append(ProjectionMark.nothing(), work);
            }
            folder.finish();
            return store;
        } catch (IOException | RuntimeException e) {
            store.stop();
            throw e;
        }
    }

    private boolean inBulk(RecordScan scan, Work work) throws IOException {
        folder.begin();
        try {
            bulk.write(folder.path(), scan, work);
            return true;
        } catch (IOException | RuntimeException e) {
            work.checkCancelled();
            LOG.warn("the bulk importer failed; the graph is written in transactions", e);
            return false;
        }
    }
}
