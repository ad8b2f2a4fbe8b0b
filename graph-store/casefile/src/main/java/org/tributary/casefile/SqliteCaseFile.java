// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import org.tributary.casefile.accounts.SearchIndex;
import org.tributary.casefile.casework.AuditTable;
import org.tributary.casefile.casework.CaseEntries;
import org.tributary.casefile.checks.RecordVerifier;
import org.tributary.casefile.folder.CaseFolder;
import org.tributary.casefile.folder.CaseLock;
import org.tributary.casefile.folder.DiskChecks;
import org.tributary.casefile.folder.KeptOriginals;
import org.tributary.casefile.intake.EditionIntake;
import org.tributary.casefile.intake.Intake;
import org.tributary.casefile.intake.StandingTable;
import org.tributary.casefile.pack.CasePacking;
import org.tributary.casefile.store.Database;
import org.tributary.casefile.store.Sql;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.casefile.CaseFileException.Kind;
import org.tributary.ledger.casefile.CaseManifest;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.CaseWriter;
import org.tributary.ledger.casefile.PackedCase;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.imports.ImportPlan;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.KeptImport;
import org.tributary.ledger.imports.RowSource;
import org.tributary.ledger.watchlist.ListSource;
import org.tributary.ledger.watchlist.WatchlistEdition;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/// An open case.
final class SqliteCaseFile implements CaseFile {

    /// Few enough that others get their turn to write in between.
    private static final int INDEXED_AT_ONCE = 50_000;

    private final CaseFolder folder;
    private final CaseManifest manifest;
    private final Database database;
    private final CaseLock lock;
    private final Intake intake;
    private final DiskChecks disk;
    private final Clock clock;
    private volatile List<String> unfinished = List.of();

    SqliteCaseFile(
            CaseFolder folder,
            CaseManifest manifest,
            Database database,
            CaseLock lock,
            Intake intake,
            DiskChecks disk,
            Clock clock) {
        this.folder = folder;
        this.manifest = manifest;
        this.database = database;
        this.lock = lock;
        this.intake = intake;
        this.disk = disk;
        this.clock = clock;
    }

    @Override
    public Path folder() {
        return folder.root();
    }

    @Override
    public CaseManifest manifest() {
        return manifest;
    }

    @Override
    public <T> T read(Function<CaseReader, T> question) {
        return database.read(sql -> question.apply(new SqliteReader(sql)));
    }

    @Override
    public <T> T write(Author author, Function<CaseWriter, T> change) {
        return database.write(
                sql -> {
                    long entries = entries(sql);
                    T result = change.apply(entries(sql, author));
                    if (entries(sql) != entries) {
                        refuseReviewCopy();
                    }
                    return result;
                });
    }

    private CaseEntries entries(Sql sql, Author author) {
        return new CaseEntries(
                sql,
                author,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                importId -> new StandingTable(sql).recount(importId, Work.UNOBSERVED));
    }

    private static long entries(Sql sql) {
        return sql.number("SELECT max(sequence) FROM event");
    }

    /// How a copy for review is looked at may be kept in it, and nothing else.
    private void refuseReviewCopy() {
        if (manifest.use() == CaseManifest.Use.REVIEW) {
            throw new CaseFileException(
                    Kind.UNAVAILABLE,
                    "This is a copy for review, and nothing is entered into it. Write remarks when"
                            + " you countersign or return the sealed file it came from.");
        }
    }

    @Override
    public ImportReceipt importFile(ImportPlan plan, RowSource rows, Author author, Work work)
            throws IOException {
        refuseReviewCopy();
        disk.refuseTooLittleSpace(folder.root(), plan.file().bytes());
        return intake.importFile(plan, rows, author, work);
    }

    @Override
    public void copyOriginal(String sha256, Path target, Work work) throws IOException {
        new KeptOriginals(folder).copyTo(target, sha256, work);
    }

    @Override
    public PackedCase pack(List<Path> papers, OutputStream out, Work work) throws IOException {
        Path copy = Files.createTempFile(folder.temp(), "record", ".db");
        try {
            work.begin("Copying the record", 0);
            database.copyTo(copy);
            long bytes = new CasePacking(folder, manifest).pack(copy, papers, out, work);
            return Database.ask(
                    copy,
                    sql -> {
                        AuditEntry last = new AuditTable(sql).all().getLast();
                        return new PackedCase(last.sequence(), last.hash(), bytes);
                    });
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @Override
    public WatchlistEdition loadWatchlist(ListSource list, Author author, Work work)
            throws IOException {
        refuseReviewCopy();
        long bytes = list.originals().stream().mapToLong(o -> o.file().bytes()).sum();
        disk.refuseTooLittleSpace(folder.root(), bytes);
        return new EditionIntake(database, new KeptOriginals(folder), clock)
                .load(list, author, work);
    }

    @Override
    public KeptImport undoImport(long importId, String reason, Author author, Work work) {
        refuseReviewCopy();
        return intake.undo(importId, reason, author, work);
    }

    @Override
    public List<String> unfinishedImports() {
        return unfinished;
    }

    void sweep(Work work) {
        try {
            unfinished = intake.sweep(work);
        } catch (IOException e) {
            throw new CaseFileException(
                    Kind.UNAVAILABLE,
                    "What an unfinished import left in the case's folder cannot be removed. Check"
                            + " that you may write there.",
                    e);
        }
    }

    @Override
    public void catchUpSearch(Work work) {
        long behind = database.read(sql -> new SearchIndex(sql).behind());
        if (behind == 0) {
            return;
        }
        work.begin("Indexing account numbers", behind);
        int covered = INDEXED_AT_ONCE;
        while (covered > 0) {
            work.checkCancelled();
            covered = database.write(sql -> new SearchIndex(sql).advance(INDEXED_AT_ONCE));
            work.done(covered);
        }
    }

    @Override
    public RecordCheck verify(Work work) {
        KeptOriginals originals = new KeptOriginals(folder);
        return database.read(sql -> new RecordVerifier(sql, originals).verify(work));
    }

    @Override
    public void close() {
        try {
            database.close();
        } finally {
            lock.close();
        }
    }
}
