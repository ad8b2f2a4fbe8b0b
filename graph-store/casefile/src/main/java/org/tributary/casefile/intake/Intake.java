// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.folder.KeptOriginals;
import org.tributary.casefile.store.Database;
import org.tributary.casefile.store.Marks;
import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.imports.ImportPlan;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.KeptImport;
import org.tributary.ledger.imports.RowSource;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Takes files into the record, one at a time: announces the import, keeps the original, stores the
/// rows, makes all of it real in one commit. Whatever goes wrong before that commit, nothing
/// remains. Thread-safe.
public final class Intake {

    private final Database database;
    private final KeptOriginals originals;
    private final Clock clock;

    public Intake(Database database, KeptOriginals originals, Clock clock) {
        this.database = database;
        this.originals = originals;
        this.clock = clock;
    }

    /// @throws IOException if the original cannot be read or kept
    public synchronized ImportReceipt importFile(
            ImportPlan plan, RowSource rows, Author author, Work work) throws IOException {
        long importId = announce(plan, author);
        try {
            FileTime changedAt = Files.getLastModifiedTime(plan.path());
            work.begin("Keeping the original", plan.file().bytes());
            originals.keep(plan.path(), plan.file().sha256(), work);
            try (OpenImport open = new OpenImport(database, importId, plan)) {
                rows.readInto(open, work);
                refuseChanged(plan.path(), changedAt, plan.file().bytes());
                work.checkCancelled();
                work.begin("Making the import real", 0);
                return open.makeReal(author, clock.instant().truncatedTo(ChronoUnit.MILLIS), work);
            }
        } catch (IOException | RuntimeException | Error e) {
            sweepAfter(e);
            throw e;
        }
    }

    private long announce(ImportPlan plan, Author author) {
        return database.write(
                sql -> {
                    long id = Marks.IMPORT.take(sql);
                    new ImportTable(sql).open(id, plan, author, Marks.TRANSFER.next(sql));
                    return id;
                });
    }

    private static void refuseChanged(Path original, FileTime changedAt, long bytes)
            throws IOException {
        if (!Files.getLastModifiedTime(original).equals(changedAt)
                || Files.size(original) != bytes) {
            throw new IOException(
                    "The file was changed while it was imported. Import it again when it is"
                            + " complete; nothing was taken from it.");
        }
    }

    private void sweepAfter(Throwable trouble) {
        try {
            sweep(Work.UNOBSERVED);
        } catch (IOException | CaseFileException later) {
            // The case is swept again when it is opened; the first trouble is the one to tell.
            trouble.addSuppressed(later);
        }
    }

    /// Removes what imports that never became real have left.
    ///
    /// @return names of the files
    public List<String> sweep(Work work) throws IOException {
        return new UnfinishedImports(database, originals).sweep(work);
    }

    /// Takes an import back in one commit.
    ///
    /// @throws IllegalArgumentException if there is no such import, or it is not real
    public synchronized KeptImport undo(long importId, String reason, Author author, Work work) {
        return database.write(
                sql -> {
                    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                    new Withdrawals(sql).withdraw(importId, reason, author, at, work);
                    return new ImportTable(sql)
                            .all().stream()
                                    .filter(kept -> kept.receipt().importId() == importId)
                                    .findFirst()
                                    .orElseThrow();
                });
    }
}
