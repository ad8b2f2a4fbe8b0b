// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.analysis.trail.TrailKind;
import org.tributary.analysis.trail.TrailRule;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.trails.TracedTrail;
import org.tributary.app.trails.TrailAnswer;
import org.tributary.app.trails.TrailFinder;
import org.tributary.app.trails.TrailQuestion;
import org.tributary.app.trails.TrailWords;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.flow.FlowGraph;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;

/// `path`: how money may have come from one account to another.
@Command(name = "path", description = "Find trails of money between two accounts, or loops.")
final class PathCommand implements Callable<Integer> {

    /// @param hops number of transfers
    /// @param inOrder whether each comes after the one before
    /// @param duration from the first to the last, ISO 8601
    /// @param longestRest the longest time money rested on the way, ISO 8601
    /// @param binding id of the transfer that moved the least, 0 where currencies differ or time
    ///     runs backwards
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
    private final TrailWords words =
            new TrailWords(
                    new EnglishTexts(),
                    money -> "%s %s".formatted(money.plain(), money.currency().code()));

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
        TrailAnswer answer =
                new TrailFinder(graph, ids -> open.record().read(r -> r.transfers(ids)))
                        .answer(
                                new TrailQuestion(start.ordinal(), target.ordinal(), rule, top),
                                context.work());
        ZoneId zone = open.record().manifest().zone();
        return new TrailsJson(
                answer.trails().stream().map(trail -> shown(trail, zone)).toList(),
                answer.complete());
    }

    private TrailJson shown(TracedTrail trail, ZoneId zone) {
        return new TrailJson(
                trail.hops(),
                trail.isInOrder(),
                trail.facts().duration().toString(),
                trail.facts().longestRest().toString(),
                trail.binding().map(least -> least.id().value()).orElse(0L),
                words.of(trail),
                trail.transfers().stream().map(t -> TransferJson.of(t, zone)).toList());
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
