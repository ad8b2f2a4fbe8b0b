// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.analysis.names.NameKind;
import org.tributary.analysis.screening.ScreenedName;
import org.tributary.analysis.screening.ScreeningMatch;
import org.tributary.analysis.screening.ScreeningRule;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.screening.CaseScreening;
import org.tributary.app.screening.HitDesk;
import org.tributary.app.screening.ListsInForce;
import org.tributary.ledger.casework.ScreeningHit;
import org.tributary.ledger.screening.HitPart;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// `screen`: whom of the case the watchlists name.
@Command(
        name = "screen",
        description =
                "Screen the case against its watchlists: names of parties and counterparties, free"
                        + " texts and wallet addresses. Keeps the hits; screening again tells what"
                        + " is new or has changed. With --name or --names: screen these, and keep"
                        + " nothing.")
final class ScreenCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Option(names = "--name", paramLabel = "TEXT", description = "a name or wallet address")
    private List<String> names = List.of();

    @Option(names = "--names", paramLabel = "FILE", description = "a file with one name a line")
    private @Nullable Path namesFile;

    @Option(
            names = "--threshold",
            paramLabel = "P",
            description = "the least probability told, between 0 and 1 (default: 0.5)")
    private double threshold = ScreeningRule.STANDARD_THRESHOLD;

    @Option(
            names = "--all",
            description = "print hits, too, that were found before and have not changed")
    private boolean all;

    @Option(
            names = "--fail-on-findings",
            description = "end with 1 if a hit is open, or a name has one")
    private boolean failOnFindings;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    ScreenCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (!(threshold > 0 && threshold < 1)) {
            throw new UsageException(
                    "--threshold: %s is not between 0 and 1. Write 0.5, or more for fewer hits."
                            .formatted(threshold));
        }
        List<String> given = given();
        ScreeningRule rule = new ScreeningRule(threshold, ScreeningRule.standard().most());
        try (OpenCase open = context.open(folder)) {
            ListsInForce lists = ListsInForce.of(open.record(), context.work());
            if (lists.editions().isEmpty()) {
                throw new UsageException(
                        "The case has no watchlist yet. Load one with: watchlist CASE FILE.");
            }
            boolean found =
                    (names.isEmpty() && namesFile == null)
                            ? screenCase(open, lists, rule)
                            : screenNames(lists, given, rule);
            return (found && failOnFindings ? ExitCode.FINDINGS : ExitCode.DONE).code();
        }
    }

    private List<String> given() throws IOException {
        List<String> given = new ArrayList<>(names);
        if (namesFile != null) {
            for (String line : Files.readAllLines(namesFile)) {
                String name = line.replace("\uFEFF", "").strip();
                if (!name.isEmpty()) {
                    given.add(name);
                }
            }
        }
        return given;
    }

    private boolean screenNames(ListsInForce lists, List<String> given, ScreeningRule rule) {
        List<List<ScreeningMatch>> matches =
                lists.screenAll(
                        given.stream().map(n -> ScreenedName.of(n, NameKind.UNKNOWN)).toList(),
                        rule,
                        context.work());
        List<ScreenJson.Hit> hits = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            for (ScreeningMatch match : matches.get(i)) {
                hits.add(ScreenJson.hit(given.get(i), match, lists.edition(match)));
                if (!json) {
                    print(
                            given.get(i),
                            CaseScreening.listedName(match),
                            "%s %s".formatted(match.listed().list(), match.listed().party().key()),
                            match.score().probability(),
                            CaseScreening.parts(match));
                }
            }
            if (!json && matches.get(i).isEmpty()) {
                context.console().line("%s: no hit".formatted(given.get(i)));
            }
        }
        if (json) {
            context.console()
                    .json(
                            new ScreenJson(
                                    given.size(), ScreenJson.rounded(threshold), hits, List.of()));
        }
        return !hits.isEmpty();
    }

    private boolean screenCase(OpenCase open, ListsInForce lists, ScreeningRule rule) {
        CaseScreening.Result result =
                new CaseScreening(open.record()).run(lists, rule, context.author(), context.work());
        HitDesk desk = new HitDesk(open.record(), context.clock());
        List<ScreeningHit> hits = desk.hits();
        if (json) {
            context.console().json(ScreenJson.of(result.run(), result.outcome(), hits, desk));
        } else {
            print(result, hits, desk);
        }
        return hits.stream().anyMatch(hit -> desk.state(hit).isOpen());
    }

    private void print(CaseScreening.Result result, List<ScreeningHit> hits, HitDesk desk) {
        var outcome = result.outcome();
        context.console()
                .line(
                        String.format(
                                CommandContext.LOCALE,
                                "%,d names and texts screened: %,d hits new, %,d changed, %,d as"
                                        + " before, %,d gone",
                                result.run().screened(),
                                outcome.fresh().size(),
                                outcome.changed().size(),
                                outcome.same().size(),
                                outcome.gone().size()));
        for (ScreeningHit hit : hits) {
            boolean told = all || !outcome.same().contains(hit.id());
            if (hit.current() && told) {
                print(
                        "hit %d (%s, %s) %s"
                                .formatted(
                                        hit.id(),
                                        ScreenJson.found(hit.id(), outcome),
                                        desk.state(hit)
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', ' '),
                                        hit.finding().name()),
                        hit.finding().listed(),
                        "%s %s".formatted(hit.finding().list(), hit.finding().key()),
                        hit.finding().score(),
                        hit.finding().parts());
            }
        }
    }

    private void print(
            String name, String listed, String where, double score, List<HitPart> parts) {
        context.console()
                .line(
                        String.format(
                                CommandContext.LOCALE,
                                "%s: %s (%s) %.0f %%",
                                name,
                                listed,
                                where,
                                Math.floor(100 * score)));
        parts.forEach(
                part ->
                        context.console()
                                .line(
                                        "   %s %s: %s"
                                                .formatted(
                                                        part.kind(),
                                                        part.agreement().replace('-', ' '),
                                                        ScreenJson.detail(part))));
    }
}
