// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.opencase.OpenCase;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.imports.ImportState;
import org.tributary.ledger.imports.KeptImport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// `imports`: what was imported, when and by whom.
@Command(name = "imports", description = "List what was imported.")
final class ImportsCommand implements Callable<Integer> {

    record ImportJson(long id, String state, String at, String author, ReceiptJson receipt) {}

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    ImportsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (OpenCase open = context.open(folder)) {
            ZoneId zone = open.record().manifest().zone();
            List<ImportJson> imports =
                    open.record().read(CaseReader::imports).stream()
                            .map(kept -> json(kept, zone))
                            .toList();
            if (json) {
                context.console().json(imports);
            } else {
                imports.forEach(this::print);
            }
        }
        return ExitCode.DONE.code();
    }

    private static ImportJson json(KeptImport kept, ZoneId zone) {
        return new ImportJson(
                kept.receipt().importId(),
                word(kept.state()),
                Wording.time(kept.receipt().at(), zone),
                kept.receipt().author().name(),
                ReceiptJson.of(kept.receipt(), List.of()));
    }

    static String word(ImportState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private void print(ImportJson kept) {
        context.console()
                .line(
                        "%d  %s  %s  %s"
                                .formatted(kept.id(), kept.at(), kept.author(), kept.state()));
        kept.receipt().print(context.console());
    }
}
