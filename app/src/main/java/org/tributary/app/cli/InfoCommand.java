// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;
import org.tributary.app.opencase.OpenCase;
import org.tributary.ledger.casefile.CaseManifest;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.CaseTotals;
import org.tributary.ledger.graph.GraphCheck;
import org.tributary.ledger.graph.GraphUpdate;
import org.tributary.ledger.work.Work;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;

/// `info`: what is in a case, and whether its graph agrees with its record.
@Command(name = "info", description = "Say what is in a case.")
final class InfoCommand implements Callable<Integer> {

    record GraphJson(String state, long transfers, @JsonProperty("sum_agrees") boolean sumAgrees) {}

    record InfoJson(
            String name,
            long accounts,
            long parties,
            long transfers,
            @Nullable String from,
            @Nullable String to,
            List<Wording.TotalJson> totals,
            GraphJson graph,
            int format,
            String engine) {}

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    InfoCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (OpenCase open = context.open(folder)) {
            InfoJson info = info(open);
            if (json) {
                context.console().json(info);
            } else {
                print(info, open.record().read(CaseReader::totals));
            }
            return ExitCode.DONE.code();
        }
    }

    private InfoJson info(OpenCase open) {
        Work work = context.work();
        CaseManifest manifest = open.record().manifest();
        CaseTotals totals = open.record().read(CaseReader::totals);
        GraphUpdate update = open.projectGraph(work);
        GraphCheck check = open.reconcileGraph(work);
        ZoneId zone = manifest.zone();
        return new InfoJson(
                manifest.name(),
                totals.accounts(),
                totals.parties(),
                totals.transfers(),
                totals.from().map(at -> Wording.time(at, zone)).orElse(null),
                totals.to().map(at -> Wording.time(at, zone)).orElse(null),
                Wording.totals(totals.paid()),
                new GraphJson(
                        update.kind() == GraphUpdate.Kind.REBUILT ? "rebuilt" : "current",
                        check.graph().transfers(),
                        check.agrees()),
                manifest.format(),
                manifest.engine());
    }

    private void print(InfoJson info, CaseTotals totals) {
        Console console = context.console();
        console.line(info.name());
        console.line(
                "%,d transactions between %,d accounts, %,d named parties"
                        .formatted(info.transfers(), info.accounts(), info.parties()));
        if (info.from() != null) {
            console.line("from %s to %s".formatted(info.from(), info.to()));
        }
        console.line("paid: " + Wording.sentence(totals.paid()));
        console.line(
                "graph: %,d transactions, %s the record"
                        .formatted(
                                info.graph().transfers(),
                                info.graph().sumAgrees() ? "agrees with" : "DIFFERS from"));
    }
}
