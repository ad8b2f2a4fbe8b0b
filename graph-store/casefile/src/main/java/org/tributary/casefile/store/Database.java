// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.store;

import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.tributary.casefile.store.TableImage.SchemaEntry;
import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.casefile.CaseFileException.Kind;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/// The open `case.db`: one connection that writes, and as many that read as are asked for at
/// once. Thread-safe.
public final class Database implements AutoCloseable {

    /// Idle readers kept open; more are made when needed and closed after use.
    private static final int IDLE_READERS = 4;

    /// Under this name rows that come as an image lie beside the record's tables.
    private static final String ARRIVING = "arriving";

    /// Of new cases. Large pages halve what an import writes and computes.
    private static final int PAGE_BYTES = 16_384;

    /// How far the log grows before it is moved into the file.
    private static final long LOG_BYTES = 16L << 20;

    private final Path file;
    private final Sql writer;
    private final Semaphore writing = new Semaphore(1);
    private final AtomicReference<@Nullable Thread> writingThread = new AtomicReference<>();
    private final ConcurrentLinkedDeque<Sql> idle = new ConcurrentLinkedDeque<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    private Database(Path file, Sql writer) {
        this.file = file;
        this.writer = writer;
    }

    /// Opens the database, makes it if it is not there, and brings its tables up to date.
    ///
    /// @throws CaseFileException if it is newer than this program, damaged or out of reach
    public static Database open(Path file) {
        Schema.refuseForeign(file);
        Sql writer = connect(file);
        try {
            writer.execute("PRAGMA page_size=" + PAGE_BYTES);
            writer.execute("PRAGMA journal_mode=WAL");
            writer.execute("PRAGMA synchronous=FULL");
            writer.execute("PRAGMA cache_size=-65536");
            writer.execute(
                    "PRAGMA wal_autocheckpoint=" + LOG_BYTES / writer.number("PRAGMA page_size"));
            writer.execute("PRAGMA journal_size_limit=67108864");
            Schema.bringUpToDate(writer);
            return new Database(file, writer);
        } catch (RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    /// Asks a database nobody here has open, and leaves it as it is to the byte. One that nobody
    /// has open at all is read without its log, so that no log is begun beside it.
    ///
    /// @throws CaseFileException if it is newer than this program, damaged or out of reach
    public static <T> T glance(Path file, Function<Sql, T> question) {
        Schema.refuseForeign(file);
        boolean quiet = !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        try (Sql sql = connect(file, quiet ? "?immutable=1" : "?mode=ro")) {
            sql.execute("PRAGMA query_only=ON");
            return question.apply(sql);
        }
    }

    private static Sql connect(Path file) {
        return connect(file, "");
    }

    private static Sql connect(Path file, String options) {
        // A URI, because the driver would take a question mark in a plain path for its options.
        String url = JDBC.PREFIX + file.toUri() + options;
        Sql sql = new Sql(Sql.guarded(() -> JDBC.createConnection(url, new Properties())));
        sql.execute("PRAGMA foreign_keys=ON");
        sql.execute("PRAGMA secure_delete=ON");
        sql.execute("PRAGMA trusted_schema=OFF");
        sql.execute("PRAGMA cell_size_check=ON");
        sql.execute("PRAGMA temp_store=MEMORY");
        return sql;
    }

    /// Copies what is committed into a file that is there and empty, page by page, within one
    /// view.
    public void copyTo(Path target) {
        refuseClosed();
        try (Sql sql = reader()) {
            sql.copyTo(target);
        }
    }

    /// Asks a question to a database that is not open otherwise.
    public static <T> T ask(Path file, Function<Sql, T> question) {
        try (Sql sql = connect(file)) {
            sql.execute("PRAGMA query_only=ON");
            return question.apply(sql);
        }
    }

    /// Asks within one consistent view.
    public <T> T read(Function<Sql, T> question) {
        refuseClosed();
        Sql kept = idle.pollFirst();
        Sql sql = kept == null ? reader() : kept;
        boolean reusable = false;
        try {
            sql.execute("BEGIN");
            T answer = question.apply(sql);
            sql.execute("COMMIT");
            reusable = true;
            return answer;
        } finally {
            if (reusable && idle.size() < IDLE_READERS && !closed.get()) {
                idle.addFirst(sql);
            } else {
                sql.close();
            }
        }
    }

    /// A connection of its own that reads what is committed; the caller closes it.
    public Sql reader() {
        Sql sql = connect(file);
        sql.execute("PRAGMA query_only=ON");
        return sql;
    }

    /// Changes the record in one transaction; nothing remains of it if `change` throws.
    public <T> T write(Function<Sql, T> change) {
        try (Transaction transaction = begin()) {
            T result = change.apply(transaction.sql());
            transaction.commit();
            return result;
        }
    }

    /// Waits for its turn and begins to write.
    ///
    /// @throws IllegalStateException if this thread is writing already
    public Transaction begin() {
        takeTurn();
        try {
            writer.execute("BEGIN IMMEDIATE");
        } catch (RuntimeException e) {
            endWrite();
            throw e;
        }
        return new Transaction(writer, this::endWrite);
    }

    /// As [#begin], with rows at hand that [#copyArriving] takes into the record's table.
    public Transaction beginWith(TableImage image) {
        takeTurn();
        try {
            writer.execute("ATTACH ':memory:' AS " + ARRIVING);
        } catch (RuntimeException e) {
            endWrite();
            throw e;
        }
        try {
            writer.attach(ARRIVING, image.database(schema(image)));
            writer.execute("BEGIN IMMEDIATE");
        } catch (RuntimeException e) {
            endWriteWith();
            throw e;
        }
        return new Transaction(writer, this::endWriteWith);
    }

    private List<SchemaEntry> schema(TableImage image) {
        List<SchemaEntry> entries = new ArrayList<>();
        writer.each(
                "SELECT type, name, sql FROM main.sqlite_schema WHERE tbl_name = ?"
                        + " AND type IN ('table', 'index') ORDER BY type = 'table' DESC, name",
                row -> {
                    String name = row.getString(2);
                    if (name.equals(image.table()) || image.emptyIndexes().contains(name)) {
                        entries.add(new SchemaEntry(row.getString(1), name, row.getString(3)));
                    }
                },
                image.table());
        return entries;
    }

    /// Copies the rows that came with [#beginWith].
    public static void copyArriving(Sql sql, TableImage image) {
        String table = image.table();
        int copied =
                sql.run("INSERT INTO main.%1$s SELECT * FROM %2$s.%1$s".formatted(table, ARRIVING));
        if (copied != image.rows()) {
            throw new IllegalStateException(
                    "%d of %d rows were stored".formatted(copied, image.rows()));
        }
    }

    private void takeTurn() {
        refuseClosed();
        if (Thread.currentThread().equals(writingThread.get())) {
            throw new IllegalStateException("this thread is writing already; do not nest writes");
        }
        writing.acquireUninterruptibly();
        writingThread.set(Thread.currentThread());
    }

    private void endWriteWith() {
        try {
            writer.execute("DETACH " + ARRIVING);
        } finally {
            endWrite();
        }
    }

    private void endWrite() {
        writingThread.set(null);
        writing.release();
    }

    private void refuseClosed() {
        if (closed.get()) {
            throw new CaseFileException(
                    Kind.UNAVAILABLE, "The case is closed. Open it again and repeat.");
        }
    }

    /// Waits for a running change, moves the log into the file and closes everything.
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        writing.acquireUninterruptibly();
        try {
            for (Sql sql = idle.pollFirst(); sql != null; sql = idle.pollFirst()) {
                sql.close();
            }
            writer.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } finally {
            writer.close();
            writing.release();
        }
    }
}
