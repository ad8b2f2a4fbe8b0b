// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.app.opencase.CaseCheck;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.sealing.CaseSignatures;
import org.tributary.app.workbook.CaseWorkbook;
import org.tributary.ledger.casefile.RecordCheck.Check;
import org.tributary.ledger.work.Work;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `verify`: holds everything derived against the record, and the record against itself.
@Command(
        name = "verify",
        description = {
            "Check the record, its projections, its signatures and, if given, a workbook.",
            "Of a sealed file, check that nothing was changed since it was signed; that needs no"
                    + " passphrase. With --content, also that it decrypts to its end, and who"
                    + " signed; then standard input holds the file's passphrase."
        })
final class VerifyCommand implements Callable<Integer> {

    record VerifyJson(boolean ok, List<ReportCommand.CheckJson> checks) {}

    @Parameters(
            index = "0",
            paramLabel = "CASE",
            description = "folder of the case, or a sealed file")
    private Path folder = Path.of("");

    @Option(
            names = "--workbook",
            paramLabel = "FILE",
            description = "hold every figure of a workbook against the record")
    private @Nullable Path workbook;

    @Option(names = "--content", description = "also decrypt a sealed file")
    private boolean content;

    @Option(names = "--repair", description = "make graph and cache anew from the record first")
    private boolean repair;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    VerifyCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (workbook != null && !Files.isRegularFile(workbook)) {
            throw new UsageException("There is no workbook '%s'.".formatted(workbook));
        }
        List<Check> checks = Files.isRegularFile(folder) ? sealed() : ofCase();
        boolean ok = checks.stream().allMatch(Check::ok);
        if (json) {
            context.console()
                    .json(
                            new VerifyJson(
                                    ok, checks.stream().map(ReportCommand.CheckJson::of).toList()));
        } else {
            checks.forEach(
                    c ->
                            context.console()
                                    .line(
                                            "%s  %s"
                                                    .formatted(
                                                            c.ok() ? "ok  " : "BAD ",
                                                            c.sentence())));
        }
        return (ok ? ExitCode.DONE : ExitCode.BAD_DATA).code();
    }

    private List<Check> sealed() throws IOException {
        Path file = folder.toAbsolutePath().normalize();
        SealedCheck check = new SealedCheck(context);
        return content ? check.inside(file, context.work()) : check.outside(file, context.work());
    }

    private List<Check> ofCase() throws IOException {
        List<Check> checks = new ArrayList<>();
        try (OpenCase open = context.open(folder)) {
            Work work = context.work();
            CaseCheck check = new CaseCheck(open);
            if (repair) {
                check.rebuildProjections(work);
            }
            checks.addAll(check.all(work));
            checks.add(signatures(open));
            if (workbook != null) {
                checks.addAll(
                        new CaseWorkbook(context.clock(), context.version())
                                .check(
                                        open,
                                        workbook.toAbsolutePath().normalize(),
                                        context.author(),
                                        work)
                                .checks());
            }
        }
        return checks;
    }

    private static Check signatures(OpenCase open) {
        String caseId = open.record().manifest().caseId();
        return open.record().read(reader -> CaseSignatures.of(reader, caseId)).check();
    }
}
