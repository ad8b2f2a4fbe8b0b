// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.opencase.CaseWorkbook;
import org.tributary.app.opencase.OpenCase;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.casefile.RecordCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `report`: the case workbook.
@Command(name = "report", description = "Write the case workbook.")
final class ReportCommand implements Callable<Integer> {

    record CheckJson(String id, String level, boolean ok, String sentence) {
        static CheckJson of(RecordCheck.Check check) {
            return new CheckJson(
                    check.id(), check.ok() ? "note" : "error", check.ok(), check.sentence());
        }
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

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    ReportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        ReportJson report;
        try (OpenCase open = context.open(folder)) {
            mark(open);
            CaseWorkbook.Written written =
                    new CaseWorkbook(context.clock(), context.version())
                            .write(
                                    open,
                                    out.toAbsolutePath().normalize(),
                                    context.author(),
                                    context.work());
            report =
                    new ReportJson(
                            written.files().stream().map(Path::toString).toList(),
                            written.check().checks().stream().map(CheckJson::of).toList());
        }
        if (json) {
            context.console().json(report);
        } else {
            report.files().forEach(context.console()::line);
            report.checks().stream()
                    .filter(check -> !check.ok())
                    .forEach(check -> context.console().message(check.sentence()));
        }
        boolean sound = report.checks().stream().allMatch(CheckJson::ok);
        return (sound ? ExitCode.DONE : ExitCode.BAD_DATA).code();
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
