// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.opencase.OpenCase;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `note`: keeps a remark with the case.
@Command(name = "note", description = "Keep a note with the case.")
final class NoteCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "TEXT", description = "the note")
    private String text = "";

    private final CommandContext context;

    NoteCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (text.isBlank()) {
            throw new UsageException("A note needs words.");
        }
        try (OpenCase open = context.open(folder)) {
            open.record().write(context.author(), writer -> writer.writeNote(text.strip()));
        }
        return ExitCode.DONE.code();
    }
}
