// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.analysis.trail.Trail;
import org.tributary.analysis.trail.TrailFacts;
import org.tributary.analysis.trail.TrailKind;
import org.tributary.analysis.trail.TrailRule;
import org.tributary.analysis.trail.TrailSearch;
import org.tributary.analysis.trail.Trails;
import org.tributary.app.opencase.OpenCase;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

/// `path`: how money may have come from one account to another.
@Command(name = "path", description = "Find trails of money between two accounts, or loops.")
final class PathCommand implements Callable<Integer> {

    /// @param hops number of transfers
    /// @param inOrder whether each comes after the one before
    /// @param duration from the first to the last, ISO 8601
    /// @param longestRest the longest time money rested on the way, ISO 8601
    /// @param binding id of the transfer that moved the least, 0 where currencies differ
    /// @param sentence what there is to say of it
    /// @param transfers from first to last
    record TrailJson(
            int hops,
            boolean inOrder,
            String duration,
            String longestRest,
            long binding,
            String sentence,
            List<TransferJson> transfers) {}

    /// @param complete whether there are no others under the rule
    record TrailsJson(List<TrailJson> trails, boolean complete) {}

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "A", description = "the account money leaves")
    private String from = "";

    @Parameters(
            index = "2",
            paramLabel = "B",
            description = "the account it reaches; the same for loops")
    private String to = "";

    @Option(
            names = "--kind",
            defaultValue = "time",
            paramLabel = "KIND",
            description =
                    "hops: connected at all; time: each transfer after the last; money: and of"
                            + " about the same amount (default: time)")
    private String kind = "time";

    @Option(
            names = "--max-hops",
            defaultValue = "6",
            paramLabel = "N",
            description = "longest trail, in transfers (default: 6)")
    private int maxHops = 6;

    @Option(
            names = "--max-gap",
            paramLabel = "D",
            description = "how long money may rest on the way, such as 3d, 12h or 90m")
    private @Nullable String maxGap;

    @Option(
            names = "--tolerance",
            paramLabel = "P",
            description = "by how much an amount may differ from the last, such as 5%% (default)")
    private @Nullable String tolerance;

    @Option(
            names = "--top",
            defaultValue = "20",
            paramLabel = "N",
            description = "bring the best N (default: 20)")
    private int top = 20;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    PathCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        TrailRule rule = rule();
        if (top < 1) {
            throw new UsageException("--top is the number of trails to bring, 1 or more.");
        }
        try (OpenCase open = context.open(folder)) {
            TrailsJson found = find(open, rule);
            if (json) {
                context.console().json(found);
            } else {
                print(found);
            }
            return ExitCode.DONE.code();
        }
    }

    private TrailRule rule() {
        try {
            return new TrailRule(
                    Spans.choice("--kind", kind, TrailKind.class),
                    maxHops,
                    maxGap == null ? TrailRule.ANY_GAP : Spans.duration("--max-gap", maxGap),
                    tolerance == null
                            ? TrailRule.USUAL_TOLERANCE
                            : Spans.fraction("--tolerance", tolerance));
        } catch (IllegalArgumentException e) {
            throw new UsageException("This cannot be looked for: " + e.getMessage() + ".");
        }
    }

    private TrailsJson find(OpenCase open, TrailRule rule) {
        Account start = open.record().read(reader -> AccountChoice.choose(reader, from));
        Account target = open.record().read(reader -> AccountChoice.choose(reader, to));
        FlowGraph graph = open.flowGraph(context.work());
        Trails trails =
                new TrailSearch(graph)
                        .between(start.ordinal(), target.ordinal(), rule, top, context.work());
        ZoneId zone = open.record().manifest().zone();
        return open.record()
                .read(
                        reader ->
                                new TrailsJson(
                                        trails.found().stream()
                                                .map(trail -> shown(trail, graph, reader, zone))
                                                .toList(),
                                        trails.complete()));
    }

    private static TrailJson shown(Trail trail, FlowGraph graph, CaseReader reader, ZoneId zone) {
        List<TransferId> ids =
                trail.positions().stream().map(p -> new TransferId(graph.transferId(p))).toList();
        Map<TransferId, Transfer> byId =
                reader.transfers(ids).stream()
                        .collect(Collectors.toMap(Transfer::id, Function.identity()));
        TrailFacts facts = TrailFacts.of(graph, trail);
        List<TransferJson> transfers =
                ids.stream()
                        .map(id -> TransferJson.of(Objects.requireNonNull(byId.get(id)), zone))
                        .toList();
        return new TrailJson(
                trail.hops(),
                trail.isInOrder(),
                facts.duration().toString(),
                facts.longestRest().toString(),
                facts.binding().isPresent() ? transfers.get(facts.binding().getAsInt()).id() : 0,
                TrailWords.of(trail, facts, transfers),
                transfers);
    }

    private void print(TrailsJson found) {
        for (TrailJson trail : found.trails()) {
            context.console().line(trail.sentence());
            trail.transfers().forEach(t -> context.console().line("  " + t.line()));
        }
        if (found.trails().isEmpty()) {
            context.console()
                    .message(
                            "No trail under this rule. Allow more with --max-hops, --max-gap or"
                                    + " --tolerance, or ask less with --kind hops.");
        } else if (!found.complete()) {
            context.console().message("There may be more. See them with a higher --top.");
        }
    }
}
