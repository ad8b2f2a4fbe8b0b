// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.analysis.cluster.ClusterMethod;
import org.tributary.analysis.cluster.ClusterQuestion;
import org.tributary.analysis.cluster.Everyday;
import org.tributary.app.clusters.CaseClusters;
import org.tributary.app.clusters.CaseClusters.Outcome;
import org.tributary.app.clusters.ClusterDesk;
import org.tributary.app.clusters.ListedCluster;
import org.tributary.app.opencase.OpenCase;
import org.tributary.ledger.flow.FlowGraph;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.IntPredicate;

/// `clusters`: groups of accounts worth a look together, ranked.
@Command(
        name = "clusters",
        description =
                "Find suspicious clusters of accounts, ranked by a score that says what it is made"
                        + " of. Changes nothing in the case without --keep.")
final class ClustersCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Option(
            names = "--by",
            defaultValue = "coincidence",
            paramLabel = "METHOD",
            description =
                    "what makes accounts a cluster: coincidence (payments between strangers that"
                            + " chance would hardly put side by side; the default), leiden"
                            + " (communities by money and direction), components, cores, dense")
    private String by = "coincidence";

    @Option(
            names = "--top",
            defaultValue = "0",
            paramLabel = "N",
            description = "the N highest (default: all that are worth a look)")
    private int top;

    @Option(
            names = "--everyday",
            description =
                    "let everyday payments join accounts, too: purchases by card, payments of one"
                            + " holder to itself and between accounts that deal for longer than a"
                            + " week")
    private boolean everyday;

    @Option(
            names = "--resolution",
            defaultValue = "1",
            paramLabel = "R",
            description = "of communities: more than 1 for smaller ones (default: 1)")
    private double resolution = 1;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "S",
            description = "of everything drawn by lot (default: 1)")
    private long seed = ClusterQuestion.SEED;

    @Option(names = "--from", paramLabel = "T", description = "earliest day or time")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "T", description = "day or time before which to look")
    private @Nullable String to;

    @Option(names = "--currency", paramLabel = "CODE", description = "only what was paid in it")
    private @Nullable String currency;

    @Option(names = "--channel", paramLabel = "NAME", description = "only what went that way")
    private @Nullable String channel;

    @Option(
            names = "--keep",
            description =
                    "keep those listed in the case, for the list and the report; needs --top, and"
                            + " leaves out what is kept already")
    private boolean keep;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    ClustersCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        ClusterMethod method = Spans.choice("--by", by, ClusterMethod.class);
        if (top < 0) {
            throw new UsageException(
                    "--top: %d is negative. Write 10, or 0 for all.".formatted(top));
        }
        if (keep && top == 0) {
            throw new UsageException("--keep: say how many are to be kept, with --top 3.");
        }
        if (!(resolution > 0)) {
            throw new UsageException(
                    "--resolution: %s is not above 0. Write 1, or 2 for smaller clusters."
                            .formatted(resolution));
        }
        try (OpenCase open = context.open(folder)) {
            ZoneId zone = open.record().manifest().zone();
            Outcome outcome =
                    new CaseClusters(open.record(), open::flowGraph, context.clock())
                            .find(graph -> question(method, graph, zone), context.work());
            ClustersJson found =
                    open.record().read(reader -> ClustersJson.of(reader, outcome, zone));
            print(found);
            if (keep) {
                keep(new ClusterDesk(open.record()), outcome);
            }
            return ExitCode.DONE.code();
        }
    }

    private void keep(ClusterDesk desk, Outcome outcome) {
        FlowGraph graph = outcome.ledger().graph();
        for (ListedCluster line :
                ListedCluster.of(desk.all(), graph, outcome.clusters().listed())) {
            if (line.kept().isEmpty()) {
                String name = desk.keep(graph, line.cluster(), "", context.author()).name();
                context.console().message("Kept %s as %s.".formatted(line.cluster().id(), name));
            }
        }
    }

    private ClusterQuestion question(ClusterMethod method, FlowGraph graph, ZoneId zone) {
        return ClusterQuestion.of(method)
                .with(everyday ? Everyday.COUNTED : Everyday.LEFT_OUT)
                .where(filter(graph, zone))
                .atResolution(resolution)
                .seeded(seed)
                .atMost(top);
    }

    private IntPredicate filter(FlowGraph graph, ZoneId zone) {
        long begin = from == null ? Long.MIN_VALUE : Moments.parse(from, zone).toEpochMilli();
        long end = to == null ? Long.MAX_VALUE : Moments.parse(to, zone).toEpochMilli();
        if (end < begin) {
            throw new UsageException("--to is before --from. Swap them.");
        }
        if (from == null && to == null && currency == null && channel == null) {
            return p -> true;
        }
        IntPredicate inTime = p -> graph.at(p) >= begin && graph.at(p) < end;
        IntPredicate inCurrency =
                currency == null ? p -> true : p -> graph.paidCurrency(p).code().equals(currency);
        IntPredicate byChannel =
                channel == null ? p -> true : p -> graph.channel(p).equalsIgnoreCase(channel);
        return inTime.and(inCurrency).and(byChannel);
    }

    private void print(ClustersJson found) {
        Console console = context.console();
        if (json) {
            console.json(found);
            return;
        }
        found.clusters().forEach(cluster -> cluster.lines().forEach(console::line));
        if (found.clusters().isEmpty()) {
            console.message("No cluster is worth a look.");
        }
        if (found.notListed() > 0) {
            console.message(
                    "%,d more scored less; --top N lists the N highest."
                            .formatted(found.notListed()));
        }
    }
}
