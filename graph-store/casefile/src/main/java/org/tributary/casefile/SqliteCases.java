// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import org.tributary.casefile.folder.CaseFolder;
import org.tributary.casefile.folder.CaseLock;
import org.tributary.casefile.folder.Disk;
import org.tributary.casefile.folder.DiskChecks;
import org.tributary.casefile.folder.KeptOriginals;
import org.tributary.casefile.folder.ManifestFile;
import org.tributary.casefile.intake.Intake;
import org.tributary.casefile.pack.CaseUnpacking;
import org.tributary.casefile.store.Database;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.casefile.CaseFileException.Kind;
import org.tributary.ledger.casefile.CaseManifest;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent.CaseCreated;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Makes and opens cases: folders with a record in SQLite. Thread-safe.
///
/// The database driver and the packer of originals unpack their native libraries once per
/// process, into a folder of the program: never into one a case could choose.
public final class SqliteCases {

    private static final List<String> NATIVE_FOLDER_OF =
            List.of("org.sqlite.tmpdir", "ZstdTempFolder");

    /// What the packer of originals calls its library; it removes it only when the process
    /// ends in good order.
    private static final String LEFT_BY_KILLED = "libzstd-jni-*";

    private final String engine;
    private final DiskChecks disk;

    /// @param programCache folder of the program, where native libraries are unpacked
    /// @param engine version of the program, noted in every case it writes
    /// @throws CaseFileException if the folder cannot be made
    public SqliteCases(Path programCache, String engine) {
        this(programCache, engine, Disk.SYSTEM);
    }

    SqliteCases(Path programCache, String engine, Disk disk) {
        this.engine = engine;
        this.disk = new DiskChecks(disk);
        try {
            Path folder = programCache.toAbsolutePath().normalize().resolve("native");
            Files.createDirectories(folder);
            NATIVE_FOLDER_OF.forEach(key -> System.setProperty(key, folder.toString()));
            removeLeft(folder);
        } catch (IOException e) {
            throw new CaseFileException(
                    Kind.UNAVAILABLE,
                    "The program's cache folder cannot be made. Check that you may write there.",
                    e);
        }
    }

    private static void removeLeft(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, LEFT_BY_KILLED)) {
            for (Path file : left) {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException inUse) {
                    // Windows removes no library that another process works with.
                }
            }
        }
    }

    /// Makes a case in an empty or new folder and opens it.
    ///
    /// @throws CaseFileException if the folder holds something, or cannot be used
    public CaseFile create(Path where, NewCase settings, Author author, Clock clock) {
        CaseFolder folder = new CaseFolder(where);
        refuseOccupied(folder);
        try {
            Files.createDirectories(folder.root());
        } catch (IOException e) {
            throw new CaseFileException(
                    Kind.UNAVAILABLE,
                    "The folder for the case cannot be made. Check that its disk is there and that"
                            + " you may write to it.",
                    e);
        }
        disk.refuseNetworkShare(folder.root());
        folder.makeFolders();
        CaseLock lock = CaseLock.take(folder, clock);
        return closingOnFailure(lock, () -> begin(folder, lock, settings, author, clock));
    }

    private static void refuseOccupied(CaseFolder folder) {
        if (!Files.exists(folder.root())) {
            return;
        }
        try (Stream<Path> content = Files.list(folder.root())) {
            if (content.findAny().isPresent()) {
                throw new CaseFileException(
                        Kind.MISPLACED,
                        Files.exists(folder.manifest())
                                ? "There is a case in this folder already. Open it, or choose"
                                        + " another folder."
                                : "This folder is not empty. Choose an empty or a new one.");
            }
        } catch (IOException e) {
            throw new CaseFileException(
                    Kind.MISPLACED, "This is not a folder. Choose an empty or a new one.", e);
        }
    }

    private CaseFile begin(
            CaseFolder folder, CaseLock lock, NewCase settings, Author author, Clock clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        CaseManifest manifest =
                new CaseManifest(
                        UUID.randomUUID().toString(),
                        settings.name(),
                        ManifestFile.FORMAT,
                        engine,
                        settings.base(),
                        settings.zone(),
                        now,
                        CaseManifest.Use.WORK);
        Database database = Database.open(folder.database());
        SqliteCaseFile record = record(folder, manifest, database, lock, clock);
        return closingOnFailure(
                database,
                () -> {
                    record.write(
                            author,
                            entries -> {
                                entries.append(new CaseCreated(manifest.caseId()));
                                return true;
                            });
                    // Last, because a folder with a manifest is a case.
                    ManifestFile.write(folder, manifest);
                    return record;
                });
    }

    /// Lays a packed case out in a folder. Nothing is left there if it fails.
    ///
    /// @param in what [CaseFile#pack] wrote; is not closed
    /// @param where an empty or a new folder
    /// @param use what the copy is for
    /// @throws IOException if it cannot be read or written, or holds no packed case
    /// @throws CaseFileException if the folder holds something, or is on a network share
    public void unpack(InputStream in, Path where, CaseManifest.Use use, Work work)
            throws IOException {
        CaseFolder folder = new CaseFolder(where);
        refuseOccupied(folder);
        new CaseUnpacking(disk).unpack(in, folder, use, work);
    }

    /// Opens a case, sweeping away what a crash may have left.
    ///
    /// @throws CaseFileException if there is no case, it is held by a process, newer than this
    ///     program, damaged, on a network share or out of reach
    public CaseFile open(Path where, Clock clock, Work work) {
        CaseFolder folder = new CaseFolder(where);
        CaseManifest manifest = ManifestFile.read(folder);
        disk.refuseNetworkShare(folder.root());
        if (!Files.exists(folder.database())) {
            throw new CaseFileException(
                    Kind.DAMAGED,
                    "The case has no case.db any more. Go back to a copy of the case's folder.");
        }
        if (folder.database().toFile().length() == 0) {
            throw new CaseFileException(
                    Kind.DAMAGED,
                    "The case's case.db is empty; nothing was changed. Go back to a copy of the"
                            + " case's folder.");
        }
        CaseLock lock = CaseLock.take(folder, clock);
        return closingOnFailure(lock, () -> reopen(folder, lock, manifest, clock, work));
    }

    private CaseFile reopen(
            CaseFolder folder, CaseLock lock, CaseManifest found, Clock clock, Work work) {
        Database database = Database.open(folder.database());
        return closingOnFailure(
                database,
                () -> {
                    folder.makeFolders();
                    folder.sweepTemp();
                    CaseManifest manifest = writtenBy(found, engine);
                    if (!manifest.equals(found)) {
                        ManifestFile.write(folder, manifest);
                    }
                    SqliteCaseFile record = record(folder, manifest, database, lock, clock);
                    record.sweep(work);
                    return record;
                });
    }

    private static CaseManifest writtenBy(CaseManifest found, String engine) {
        return new CaseManifest(
                found.caseId(),
                found.name(),
                found.format(),
                engine,
                found.base(),
                found.zone(),
                found.createdAt(),
                found.use());
    }

    private SqliteCaseFile record(
            CaseFolder folder,
            CaseManifest manifest,
            Database database,
            CaseLock lock,
            Clock clock) {
        KeptOriginals originals = new KeptOriginals(folder);
        Intake intake = new Intake(database, originals, clock);
        return new SqliteCaseFile(folder, manifest, database, lock, intake, disk, clock);
    }

    private interface Opening<T> {
        T open();
    }

    private static <T> T closingOnFailure(AutoCloseable opened, Opening<T> next) {
        try {
            return next.open();
        } catch (RuntimeException | Error e) {
            try {
                opened.close();
            } catch (Exception later) {
                e.addSuppressed(later);
            }
            throw e;
        }
    }
}
