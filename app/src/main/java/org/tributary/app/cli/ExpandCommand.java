// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.app.opencase.OpenCase;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.Flow;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Flows;
import org.tributary.ledger.flow.Period;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `expand`: the flows into and out of an account.
@Command(name = "expand", description = "Show the flows around an account.")
final class ExpandCommand implements Callable<Integer> {

    record FlowJson(
            String account,
            long count,
            List<Wording.TotalJson> totals,
            String first,
            String last) {}

    record ExpansionJson(String account, List<FlowJson> in, List<FlowJson> out) {}

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "ACCOUNT", description = "bank:number, or the number")
    private String key = "";

    @Option(names = "--in", description = "only what comes in")
    private boolean in;

    @Option(names = "--out", description = "only what goes out")
    private boolean out;

    @Option(names = "--top", defaultValue = "0", description = "only the N busiest each way")
    private int top;

    @Option(names = "--from", description = "earliest day or time")
    private @Nullable String from;

    @Option(names = "--to", description = "day or time before which to look")
    private @Nullable String to;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    ExpandCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (OpenCase open = context.open(folder)) {
            ExpansionJson expansion = expand(open);
            if (json) {
                context.console().json(expansion);
            } else {
                print("in from", expansion.in());
                print("out to", expansion.out());
            }
            return ExitCode.DONE.code();
        }
    }

    private ExpansionJson expand(OpenCase open) {
        ZoneId zone = open.record().manifest().zone();
        Account account = open.record().read(reader -> AccountChoice.choose(reader, key));
        FlowGraph graph = open.flowGraph(context.work());
        Period period = period(zone);
        List<Flow> into = flows(graph, account, Direction.IN, period, in || !out);
        List<Flow> outOf = flows(graph, account, Direction.OUT, period, out || !in);
        return open.record()
                .read(
                        reader -> {
                            List<Integer> others =
                                    Stream.concat(into.stream(), outOf.stream())
                                            .map(flow -> flow.counterparty(account.ordinal()))
                                            .distinct()
                                            .toList();
                            Map<Integer, String> keys =
                                    reader.accounts(others).stream()
                                            .collect(
                                                    Collectors.toMap(
                                                            Account::ordinal, a -> a.id().key()));
                            return new ExpansionJson(
                                    account.id().key(),
                                    shown(into, account, keys, zone),
                                    shown(outOf, account, keys, zone));
                        });
    }

    private Period period(ZoneId zone) {
        long begin = from == null ? Long.MIN_VALUE : Moments.parse(from, zone).toEpochMilli();
        long end = to == null ? Long.MAX_VALUE : Moments.parse(to, zone).toEpochMilli();
        if (end < begin) {
            throw new UsageException("--to is before --from. Swap them.");
        }
        return new Period(begin, end);
    }

    private List<Flow> flows(
            FlowGraph graph, Account account, Direction direction, Period period, boolean wanted) {
        if (!wanted) {
            return List.of();
        }
        List<Flow> all = new Flows(graph).around(account.ordinal(), direction, period);
        return top > 0 && all.size() > top ? all.subList(0, top) : all;
    }

    private static List<FlowJson> shown(
            List<Flow> flows, Account account, Map<Integer, String> keys, ZoneId zone) {
        return flows.stream()
                .map(
                        flow ->
                                new FlowJson(
                                        keys.getOrDefault(flow.counterparty(account.ordinal()), ""),
                                        flow.count(),
                                        Wording.totals(flow.paid()),
                                        Wording.time(flow.first(), zone),
                                        Wording.time(flow.last(), zone)))
                .toList();
    }

    private void print(String heading, List<FlowJson> flows) {
        for (FlowJson flow : flows) {
            context.console()
                    .line(
                            "%s %s  %,d  %s"
                                    .formatted(
                                            heading,
                                            flow.account(),
                                            flow.count(),
                                            String.join(
                                                    ", ",
                                                    flow.totals().stream()
                                                            .map(t -> t.sum() + " " + t.currency())
                                                            .toList())));
        }
    }
}
