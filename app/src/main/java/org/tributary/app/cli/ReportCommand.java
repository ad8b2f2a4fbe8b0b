// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.entries.FilerBook;
import org.tributary.app.filing.FilingDesk;
import org.tributary.app.filing.FilingOrder;
import org.tributary.app.filing.FilingPack;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.workbook.CaseWorkbook;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.casework.FilingDraft;
import org.tributary.reports.filing.check.FilingCheck;
import org.tributary.reports.filing.schema.SchemaFindings;
import org.tributary.reports.sheet.Labels;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `report`: the case workbook, and the filing pack of a regulator beside it.
@Command(name = "report", description = "Write the case workbook, and a filing pack.")
final class ReportCommand implements Callable<Integer> {

    record CheckJson(String id, String level, boolean ok, String sentence) {
        static CheckJson of(RecordCheck.Check check) {
            return new CheckJson(
                    check.id(), check.ok() ? "note" : "error", check.ok(), check.sentence());
        }
    }

    /// Checks of a filing pack that hold are counted among the others, in one line each.
    private static CheckJson json(FilingCheck.Outcome outcome) {
        return new CheckJson(
                outcome.check().id(),
                outcome.check().severity().word(),
                outcome.ok(),
                outcome.sentence());
    }

    record ReportJson(List<String> files, List<CheckJson> checks) {}

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Option(
            names = "--subject",
            arity = "1..*",
            paramLabel = "ACCOUNT",
            description = "accounts whose holders are reported; marked as subjects of the case")
    private List<String> subjects = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.xlsx",
            description = "workbook to write")
    private Path out = Path.of("");

    @Option(
            names = "--labels",
            paramLabel = "LANGUAGES",
            description =
                    "languages of the workbook's headers: en, zh, id, or two as in en+zh (default:"
                            + " en)")
    private String labels = "en";

    @Mixin private final FilingOptions filing = new FilingOptions();

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    ReportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Labels languages =
                Labels.parse(labels)
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                "There are no labels in '%s'. Write en, zh, id, or"
                                                                .formatted(labels)
                                                        + " two of them as in en+zh."));
        // Asked twice: what is wrong with the words should be told before a case is opened.
        Optional<FilingOrder> asked =
                filing.order(FilingDraft::untouched, Optional.empty(), context.author());
        Path target = out.toAbsolutePath().normalize();
        List<String> files = new ArrayList<>();
        List<CheckJson> checks = new ArrayList<>();
        try (OpenCase open = context.open(folder)) {
            mark(open);
            Optional<FilingOrder> order = asked.isEmpty() ? asked : order(open);
            order.ifPresent(pack(open)::state);
            CaseWorkbook.Written written =
                    new CaseWorkbook(context.clock(), context.version())
                            .write(open, target, languages, context.author(), context.work());
            written.files().forEach(file -> files.add(file.toString()));
            written.check().checks().forEach(check -> checks.add(CheckJson.of(check)));
            if (order.isPresent() && written.check().ok()) {
                prepare(open, order.get(), target, files, checks);
            }
        }
        print(new ReportJson(files, checks));
        boolean sound = checks.stream().noneMatch(c -> !c.ok() && c.level().equals("error"));
        return (sound ? ExitCode.DONE : ExitCode.BAD_DATA).code();
    }

    /// What is to be filed, with what was chosen and written in the case.
    private Optional<FilingOrder> order(OpenCase open) throws IOException {
        FilingDesk desk = new FilingDesk(open.record());
        return filing.order(
                desk::draft,
                FilerBook.filed(open.record().read(CaseReader::auditTrail)),
                context.author());
    }

    private FilingPack pack(OpenCase open) {
        return new FilingPack(open.record(), open::flowGraph, context.clock());
    }

    private void prepare(
            OpenCase open,
            FilingOrder order,
            Path workbook,
            List<String> files,
            List<CheckJson> checks)
            throws IOException {
        String name = String.valueOf(workbook.getFileName()).replaceFirst("\\.xlsx$", "");
        FilingPack.Prepared prepared =
                pack(open)
                        .prepare(
                                order,
                                workbook.resolveSibling(name),
                                filing.schema(),
                                context.work());
        prepared.files().forEach(file -> files.add(file.toString()));
        prepared.outcomes().forEach(outcome -> checks.add(json(outcome)));
        checks.addAll(schema(prepared));
        prepared.sacrifices()
                .forEach(s -> checks.add(new CheckJson("attachment.room", "note", false, s)));
    }

    private static List<CheckJson> schema(FilingPack.Prepared prepared) {
        return switch (prepared.held()) {
            case NO_XML -> List.of();
            case NO_SCHEMA ->
                    List.of(
                            new CheckJson(
                                    "schema",
                                    "warning",
                                    false,
                                    "The XML was held against no schema: give your authority's"
                                            + " with --schema."));
            case AGAINST_SCHEMA ->
                    prepared.schema().isEmpty()
                            ? List.of(
                                    new CheckJson(
                                            "schema", "error", true, "The XML fits its schema."))
                            : prepared.schema().stream().map(ReportCommand::json).toList();
        };
    }

    private static CheckJson json(SchemaFindings.Finding finding) {
        return new CheckJson(
                "schema",
                "error",
                false,
                "line %d: %s".formatted(finding.line(), finding.sentence()));
    }

    private void print(ReportJson report) {
        if (json) {
            context.console().json(report);
            return;
        }
        report.files().forEach(context.console()::line);
        List<CheckJson> failed = report.checks().stream().filter(check -> !check.ok()).toList();
        failed.stream()
                .filter(check -> !check.level().equals("note"))
                .forEach(c -> context.console().message(c.level() + ": " + c.sentence()));
        long notes = failed.stream().filter(check -> check.level().equals("note")).count();
        if (notes > 0) {
            context.console().message("%d notes are in the output of --json.".formatted(notes));
        }
    }

    private void mark(OpenCase open) {
        List<Account> accounts = new ArrayList<>();
        for (String key : subjects) {
            accounts.add(open.record().read(reader -> AccountChoice.choose(reader, key)));
        }
        if (!accounts.isEmpty()) {
            open.record()
                    .write(
                            context.author(),
                            writer ->
                                    accounts.stream()
                                            .map(a -> writer.markSubject(a.ordinal(), ""))
                                            .toList());
        }
    }
}
