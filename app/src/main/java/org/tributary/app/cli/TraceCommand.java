// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.analysis.trace.Share;
import org.tributary.analysis.trace.TraceMethod;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.tracing.FundQuestion;
import org.tributary.app.tracing.FundStops;
import org.tributary.app.tracing.FundTrace;
import org.tributary.app.tracing.FundTracer;
import org.tributary.app.tracing.KeptTrace;
import org.tributary.app.tracing.KeptTraces;
import org.tributary.app.tracing.UntraceableException;
import org.tributary.importers.rates.RatesFile;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.RateTable;
import org.tributary.ledger.work.Work;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `trace`: where money went, or came from.
@Command(
        name = "trace",
        description =
                "Follow money through accounts in which it mixes with other money. Changes nothing"
                        + " in the case unless it is kept.")
final class TraceCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Option(
            names = "--from",
            required = true,
            paramLabel = "TRANSFER|ACCOUNT",
            description =
                    "the id of a transfer, or an account: all that leaves it (transfer:ID or"
                            + " account:KEY where both are meant)")
    private String from = "";

    @Option(
            names = "--method",
            defaultValue = "fifo",
            paramLabel = "METHOD",
            description =
                    "fifo, lifo, pro-rata, or libr: lowest intermediate balance (default: fifo; the"
                            + " others are told beside it)")
    private String method = "fifo";

    @Option(names = "--backward", description = "to where it came from")
    private boolean backward;

    @Option(
            names = "--opening",
            paramLabel = "ACCOUNT=AMOUNT",
            description =
                    "opening balance of an account, such as 12:345=1250.00 or 12:345=1250.00EUR;"
                            + " may be repeated. Of others the least that is needed is assumed")
    private List<String> openings = new ArrayList<>();

    @Option(
            names = "--rates",
            paramLabel = "FILE",
            description =
                    "dated rates (date,from,to,rate): an account's money is then one, counted in"
                            + " the case's base currency. Without it currencies stay apart")
    private @Nullable Path rates;

    @Option(
            names = "--share",
            paramLabel = "P",
            description = "trace only this part of it, such as 40%%")
    private @Nullable String share;

    @Option(names = "--max-hops", paramLabel = "N", description = "follow N transfers far")
    private @Nullable Integer maxHops;

    @Option(
            names = "--until",
            paramLabel = "T",
            description = "look no later than this day or time; backward, no earlier")
    private @Nullable String until;

    @Option(
            names = "--below",
            paramLabel = "AMOUNT",
            description = "do not follow on where less than this arrives at once")
    private @Nullable BigDecimal below;

    @Option(names = "--stop-at", paramLabel = "ACCOUNT", description = "stop at an account")
    private List<String> stopAt = new ArrayList<>();

    @Option(names = "--stop-bank", paramLabel = "BANK", description = "stop at accounts it keeps")
    private Set<String> stopBank = new HashSet<>();

    @Option(
            names = "--stop-country",
            paramLabel = "CC",
            description = "stop at accounts in a country, such as CY")
    private Set<String> stopCountry = new HashSet<>();

    @Option(
            names = "--stop-kind",
            paramLabel = "KIND",
            description = "stop at accounts of a kind: bank, card, wallet, cash_desk, counterparty")
    private List<String> stopKind = new ArrayList<>();

    @Option(names = "--stop-subjects", description = "stop at accounts of the case's subjects")
    private boolean stopSubjects;

    @Option(
            names = "--keep",
            description = "keep the question in the case: the report answers it with all methods")
    private boolean keep;

    @Option(names = "--journal", description = "print every step instead of the result")
    private boolean journal;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    TraceCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        TraceMethod wanted = TraceLines.method(method);
        if (journal && json) {
            throw new UsageException("Ask for --json or --journal, not for both.");
        }
        RateTable table = rates == null ? RateTable.EMPTY : RatesFile.read(rates);
        Share part = share == null ? Share.WHOLE : part(share);
        try (OpenCase open = context.open(folder)) {
            FlowGraph graph = open.flowGraph(context.work());
            ZoneId zone = open.record().manifest().zone();
            FundTrace traced =
                    open.record().read(reader -> answer(open, graph, reader, table, part));
            if (keep) {
                keep(open, traced.question(), wanted);
            }
            if (journal) {
                open.record()
                        .read(reader -> TraceLines.journal(traced, wanted, reader, context.work()))
                        .forEach(context.console()::line);
                return ExitCode.DONE.code();
            }
            TraceJson told =
                    open.record().read(reader -> TraceJson.of(traced, wanted, reader, zone));
            if (json) {
                context.console().json(told);
            } else {
                TraceLines.of(told).forEach(context.console()::line);
                context.console().message(told.caveat());
            }
            return ExitCode.DONE.code();
        }
    }

    private void keep(OpenCase open, FundQuestion question, TraceMethod wanted) {
        if (!question.rates().rates().isEmpty()
                && !question.rates().equals(open.record().read(CaseReader::rates))) {
            throw new UsageException(
                    "--keep: only the case's own rates can be kept with a trace. Give the case"
                            + " these rates first.");
        }
        KeptTrace kept = new KeptTraces(open.record()).keep(question, wanted, context.author());
        context.console().message("Kept as %s.".formatted(kept.name()));
    }

    private static Share part(String text) {
        try {
            return Share.of(Spans.fraction("--share", text));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--share: more than 0 and at most 100%.");
        }
    }

    private FundTrace answer(
            OpenCase open, FlowGraph graph, CaseReader reader, RateTable table, Share part) {
        FundQuestion question =
                new FundQuestion(
                        TraceChoice.origin(reader, from),
                        part,
                        backward ? Direction.IN : Direction.OUT,
                        TraceChoice.openings(reader, graph, openings),
                        stops(reader, open.record().manifest().zone()),
                        table);
        try {
            return new FundTracer(
                            graph,
                            open.record().manifest().base(),
                            scan -> reader.scanAccounts(scan, Work.UNOBSERVED))
                    .answer(question, context.work());
        } catch (UntraceableException e) {
            throw new UsageException(TraceLines.why(e.reason(), from));
        }
    }

    private FundStops stops(CaseReader reader, ZoneId zone) {
        if (maxHops != null && maxHops < 1) {
            throw new UsageException("--max-hops is a number of transfers, 1 or more.");
        }
        if (below != null && below.signum() < 0) {
            throw new UsageException("--below is an amount, not negative.");
        }
        return new FundStops(
                maxHops == null ? OptionalInt.empty() : OptionalInt.of(maxHops),
                Optional.ofNullable(until).map(text -> Moments.parse(text, zone)),
                Optional.ofNullable(below),
                stopAt.stream()
                        .map(key -> AccountChoice.choose(reader, key).ordinal())
                        .collect(Collectors.toSet()),
                stopBank,
                stopCountry,
                stopKind.stream()
                        .map(kind -> Spans.choice("--stop-kind", kind, AccountKind.class))
                        .collect(Collectors.toSet()),
                stopSubjects ? TraceLines.subjects(reader) : Set.of());
    }
}
