// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window;

import org.tributary.app.explore.PendingLedger;
import org.tributary.app.explore.PendingRows;
import org.tributary.app.opencase.FileImport;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.window.workspace.CaseWorkspace;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.TaskHandle;
import org.tributary.app.work.Tasks;
import org.tributary.importers.DryRun;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.RowContent;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.imports.RowCounts;
import org.tributary.ledger.imports.RowSource;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/// Lets the money of a case's first file be looked at while the file is still being saved. The file
/// is read into memory when its rows are counted for the page, so that it is there when the import
/// begins; else beside the import. To be used on the screen thread, but for [#count].
final class FirstLook {

    /// Nobody asks for the hash of a file that is only looked at.
    private static final String NO_HASH = "0".repeat(64);

    /// Larger files would take more memory than a look is worth.
    private static final long LARGEST = 1L << 30;

    private final OpenCase open;
    private final FileImport fileImport;
    private final Tasks tasks;
    private final Texts texts;
    private final CaseWorkspace workspace;
    private volatile Optional<Ready> ready = Optional.empty();
    private Optional<TaskHandle> reading = Optional.empty();
    private boolean wanted;

    /// A file that was read, as it was then.
    private record Ready(
            Path file, FileTime changedAt, ImportProfile profile, PendingLedger ledger) {

        boolean is(Path other, ImportProfile otherProfile) {
            try {
                return file.equals(other)
                        && profile.equals(otherProfile)
                        && Files.getLastModifiedTime(other).equals(changedAt);
            } catch (IOException e) {
                return false;
            }
        }
    }

    FirstLook(
            OpenCase open,
            FileImport fileImport,
            Tasks tasks,
            Texts texts,
            CaseWorkspace workspace) {
        this.open = open;
        this.fileImport = fileImport;
        this.tasks = tasks;
        this.texts = texts;
        this.workspace = workspace;
    }

    /// Counts what an import would take of a file, and remembers its rows if they could be looked
    /// at. Called in the background.
    ///
    /// @throws IOException if the file cannot be read to its end
    RowCounts count(Path file, ImportProfile profile, Work work) throws IOException {
        ready = Optional.empty();
        RowSource rows = fileImport.importers().rows(file, profile);
        if (!isFirst() || !canBeHeld(file, profile)) {
            return DryRun.of(rows, work).rows();
        }
        FileTime changedAt = Files.getLastModifiedTime(file);
        DryRun counted = new DryRun();
        PendingLedger ledger = PendingRows.read(rows, source(file), counted, work);
        ready = Optional.of(new Ready(file, changedAt, profile, ledger));
        return counted.outcome().rows();
    }

    private boolean isFirst() {
        return open.record().read(CaseReader::state).accounts() == 0;
    }

    private static boolean canBeHeld(Path file, ImportProfile profile) throws IOException {
        return profile.kind().rows() == RowContent.TRANSFERS && Files.size(file) <= LARGEST;
    }

    private static SourceFile source(Path file) throws IOException {
        return new SourceFile(NO_HASH, String.valueOf(file.getFileName()), Files.size(file));
    }

    /// A file is about to be imported; shows it if it is the first of the case.
    void begin(Path file, ImportProfile profile) {
        if (!isFirst()) {
            return;
        }
        wanted = true;
        Optional<Ready> known = ready.filter(r -> r.is(file, profile));
        if (known.isPresent()) {
            show(known.get().ledger());
            return;
        }
        reading =
                Optional.of(
                        tasks.start(
                                texts.of("desk.firstLook.reading"),
                                work -> read(file, profile, work),
                                // The import reads the same file and tells what is wrong with it.
                                Outcome.<Optional<PendingLedger>>of(
                                                found -> found.ifPresent(this::show))
                                        .onFailure(told -> {})));
    }

    private Optional<PendingLedger> read(Path file, ImportProfile profile, Work work)
            throws IOException {
        return canBeHeld(file, profile)
                ? Optional.of(
                        PendingRows.read(
                                fileImport.importers().rows(file, profile),
                                source(file),
                                new DryRun(),
                                work))
                : Optional.empty();
    }

    private void show(PendingLedger pending) {
        if (wanted) {
            workspace.explore(pending, texts.of("desk.firstLook.unsaved", pending.transfers()));
        }
    }

    /// The import is over, whatever came of it.
    void end() {
        wanted = false;
        ready = Optional.empty();
        reading.ifPresent(TaskHandle::cancel);
        reading = Optional.empty();
        workspace.exploreRecord();
    }
}
