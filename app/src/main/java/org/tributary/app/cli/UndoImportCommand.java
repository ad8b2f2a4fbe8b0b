// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.opencase.OpenCase;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.imports.KeptImport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `undo-import`: takes an import back as a whole. Its rows are kept and count no more.
@Command(
        name = "undo-import",
        description = "Take an import back; its rows are kept and count no more.")
final class UndoImportCommand implements Callable<Integer> {

    record UndoneJson(long id, String file, String state, long transfers) {}

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "ID", description = "number of the import")
    private long importId;

    @Option(names = "--reason", paramLabel = "TEXT", description = "why, for the audit trail")
    private String reason = "";

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    UndoImportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (OpenCase open = context.open(folder)) {
            KeptImport undone = undo(open);
            open.projectGraph(context.work());
            UndoneJson told =
                    new UndoneJson(
                            importId,
                            undone.receipt().file().name(),
                            ImportsCommand.word(undone.state()),
                            open.record().read(CaseReader::totals).transfers());
            if (json) {
                context.console().json(told);
            } else {
                context.console()
                        .line(
                                "Import %d (%s) is taken back; %d transfers count now."
                                        .formatted(importId, told.file(), told.transfers()));
            }
        }
        return ExitCode.DONE.code();
    }

    private KeptImport undo(OpenCase open) {
        try {
            return open.record()
                    .undoImport(importId, reason.strip(), context.author(), context.work());
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage() + " The command 'imports' lists them.");
        }
    }
}
