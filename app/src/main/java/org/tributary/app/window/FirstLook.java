// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window;

import org.tributary.app.explore.PendingLedger;
import org.tributary.app.explore.PendingRows;
import org.tributary.app.opencase.FileImport;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.window.workspace.CaseWorkspace;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.TaskHandle;
import org.tributary.app.work.Tasks;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.ledger.transfer.SourceFile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Lets the money of a case's first file be looked at while the file is still being saved: reads it
/// beside the import, into memory alone. To be used on the screen thread.
final class FirstLook {

    /// Nobody asks for the hash of a file that is only looked at.
    private static final String NO_HASH = "0".repeat(64);

    private final FileImport fileImport;
    private final Tasks tasks;
    private final Texts texts;
    private final CaseWorkspace workspace;
    private Optional<TaskHandle> reading = Optional.empty();
    private boolean wanted;

    FirstLook(FileImport fileImport, Tasks tasks, Texts texts, CaseWorkspace workspace) {
        this.fileImport = fileImport;
        this.tasks = tasks;
        this.texts = texts;
        this.workspace = workspace;
    }

    /// Reads a file that is about to be imported into a case without accounts.
    void begin(Path file, ImportProfile profile) {
        wanted = true;
        reading =
                Optional.of(
                        tasks.start(
                                texts.of("desk.firstLook.reading"),
                                work ->
                                        PendingRows.read(
                                                fileImport.importers().rows(file, profile),
                                                new SourceFile(
                                                        NO_HASH,
                                                        String.valueOf(file.getFileName()),
                                                        Files.size(file)),
                                                work),
                                // The import reads the same file and tells what is wrong with it.
                                Outcome.<PendingLedger>of(this::show).onFailure(told -> {})));
    }

    private void show(PendingLedger pending) {
        if (wanted) {
            workspace.explore(pending, texts.of("desk.firstLook.unsaved", pending.transfers()));
        }
    }

    /// The import is over, whatever came of it.
    void end() {
        wanted = false;
        reading.ifPresent(TaskHandle::cancel);
        reading = Optional.empty();
        workspace.exploreRecord();
    }
}
