// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;
import org.tributary.app.opencase.DemoCase;
import org.tributary.app.opencase.FileImport;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.workbook.CaseWorkbook;
import org.tributary.importers.Importers;
import org.tributary.ledger.work.Work;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `demo`: the program's main job on the bundled ledger, without a window.
@Command(name = "demo", description = "Make the demo case, its picture and its workbook.")
final class DemoCommand implements Callable<Integer> {

    record DemoJson(@JsonProperty("case") String caseFolder, String workbook, String picture) {}

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "folder to make it in; ./tributary-demo if not given")
    private @Nullable Path to;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    DemoCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = (to == null ? Path.of("tributary-demo") : to).toAbsolutePath().normalize();
        Path caseFolder = folder.resolve("case");
        if (Files.exists(caseFolder)) {
            throw new UsageException(
                    "There is a demo case in '%s' already. Choose another folder with --to."
                            .formatted(folder));
        }
        Files.createDirectories(folder);
        Path picture = folder.resolve("picture.png");
        Path workbook = folder.resolve("workbook.xlsx");
        Work work = context.work();
        FileImport fileImport = new FileImport(Importers.shipped());
        DemoCase.Made made =
                new DemoCase(context.cases(), fileImport)
                        .make(folder.resolve("ledger"), caseFolder, context.author(), work);
        try (OpenCase open = made.open()) {
            new DemoInvestigation(open, context).run(picture, work);
            new CaseWorkbook(context.clock(), context.version())
                    .write(open, workbook, context.author(), work);
            open.projectGraph(work);
        }
        report(new DemoJson(caseFolder.toString(), workbook.toString(), picture.toString()), made);
        return ExitCode.DONE.code();
    }

    private void report(DemoJson demo, DemoCase.Made made) {
        if (json) {
            context.console().json(demo);
            return;
        }
        made.receipts().forEach(r -> ReceiptJson.of(r, List.of()).print(context.console()));
        context.console().line("case:     " + demo.caseFolder());
        context.console().line("picture:  " + demo.picture());
        context.console().line("workbook: " + demo.workbook());
    }
}
