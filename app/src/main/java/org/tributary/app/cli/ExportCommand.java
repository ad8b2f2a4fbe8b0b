// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.opencase.OpenCase;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;
import org.tributary.reports.CaseTransfers;
import org.tributary.reports.export.GraphExport;
import org.tributary.reports.export.GraphFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `export`: the graph for other programs.
@Command(name = "export", description = "Write the graph for other programs.")
final class ExportCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Option(
            names = "--format",
            required = true,
            paramLabel = "graphml|gexf|csv|anx",
            description = "graphml, gexf, csv (nodes and edges in one zip) or anx")
    private String format = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "file to write")
    private Path out = Path.of("");

    private final CommandContext context;

    ExportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        GraphFormat wanted = wanted();
        Path target = out.toAbsolutePath().normalize();
        try (OpenCase open = context.open(folder)) {
            Work work = context.work();
            FlowGraph graph = open.flowGraph(work);
            open.answer(
                    reader -> {
                        new GraphExport()
                                .write(
                                        wanted,
                                        open.record().manifest().name(),
                                        CaseTransfers.all(graph),
                                        reader,
                                        target,
                                        work);
                        return target;
                    });
        }
        context.console().line(target.toString());
        return ExitCode.DONE.code();
    }

    private GraphFormat wanted() {
        Optional<GraphFormat> known =
                Arrays.stream(GraphFormat.values())
                        .filter(f -> f.name().equalsIgnoreCase(format))
                        .findFirst();
        return known.orElseThrow(
                () ->
                        new UsageException(
                                "'%s' is no format; write one of %s"
                                        .formatted(
                                                format,
                                                Arrays.stream(GraphFormat.values())
                                                        .map(f -> f.name().toLowerCase(Locale.ROOT))
                                                        .collect(Collectors.joining(", ")))));
    }
}
