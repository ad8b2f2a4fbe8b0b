// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.opencase.RejectedRows;
import org.tributary.app.quality.DataQuality;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.imports.ImportState;
import org.tributary.ledger.imports.KeptImport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
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

    @Option(
            names = "--rejected",
            paramLabel = "ID",
            description =
                    "write the rejected rows of an import, to be corrected and imported again")
    private @Nullable Long rejected;

    @Option(names = "--out", paramLabel = "FILE", description = "where --rejected writes")
    private @Nullable Path out;

    @Option(
            names = "--quality",
            paramLabel = "ID",
            description = "what is missing or odd in an import, and where its columns went")
    private @Nullable Long quality;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    ImportsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        try (OpenCase open = context.open(folder)) {
            if (rejected != null) {
                return writeRejected(open, rejected);
            }
            if (quality != null) {
                return tellQuality(open, quality);
            }
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

    private int writeRejected(OpenCase open, long importId) throws IOException {
        if (out == null || Files.isDirectory(out)) {
            throw new UsageException("Say with --out which file the rejected rows go to.");
        }
        known(open, importId);
        Path target = out;
        long rows =
                open.answer(
                        reader -> {
                            try (Writer writer = Files.newBufferedWriter(target)) {
                                return RejectedRows.write(reader, importId, writer);
                            }
                        });
        context.console()
                .line(
                        "%,d rejected rows written to %s. Correct them there and import the file."
                                .formatted(rows, target));
        return ExitCode.DONE.code();
    }

    private int tellQuality(OpenCase open, long importId) {
        known(open, importId);
        DataQuality found =
                open.record()
                        .read(
                                reader ->
                                        DataQuality.of(
                                                reader,
                                                importId,
                                                context.clock().instant(),
                                                context.work()));
        if (json) {
            context.console().json(found);
            return ExitCode.DONE.code();
        }
        found.origins()
                .forEach(
                        o ->
                                context.console()
                                        .line(
                                                "column %d %s -> %s"
                                                        .formatted(
                                                                o.column(),
                                                                o.header(),
                                                                o.field())));
        found.fills()
                .forEach(
                        f ->
                                context.console()
                                        .line(
                                                "%s: %,d filled, %,d missing"
                                                        .formatted(
                                                                f.name(),
                                                                f.filled(),
                                                                f.missing())));
        found.findings()
                .forEach(
                        f ->
                                context.console()
                                        .line(
                                                "%,d rows: %s First: %s"
                                                        .formatted(
                                                                f.count(),
                                                                f.sentence(),
                                                                f.examples().getFirst())));
        return ExitCode.DONE.code();
    }

    private static void known(OpenCase open, long importId) {
        boolean there =
                open.record().read(CaseReader::imports).stream()
                        .anyMatch(kept -> kept.receipt().importId() == importId);
        if (!there) {
            throw new UsageException(
                    "There is no import %d. The command 'imports' lists them.".formatted(importId));
        }
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
