// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.analysis.names.NameKind;
import org.tributary.analysis.screening.OfacMatch;
import org.tributary.analysis.screening.ScreenedName;
import org.tributary.analysis.screening.ScreeningMatch;
import org.tributary.analysis.screening.ScreeningRule;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.screening.CaseScreening;
import org.tributary.app.screening.HitDesk;
import org.tributary.app.screening.ListsInForce;
import org.tributary.ledger.casework.ScreeningHit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /// OFAC recommends none; below it, its search lists mostly names that only look alike.
    private static final double OFAC_THRESHOLD = 0.8;

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Option(names = "--name", paramLabel = "TEXT", description = "a name or wallet address")
    private List<String> names = List.of();

    @Option(names = "--names", paramLabel = "FILE", description = "a file with one name a line")
    private @Nullable Path namesFile;

    @Option(
            names = "--threshold",
            paramLabel = "P",
            description = "the least probability told, between 0 and 1 (default: 0.45)")
    private @Nullable Double least;

    @Option(
            names = "--ofac-parity",
            description =
                    "search OFAC's lists as OFAC's own search does (its FAQ 246-249), for names"
                            + " given with --name or --names; --threshold is then OFAC's score by a"
                            + " hundred (default: 0.8)")
    private boolean ofacParity;

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

    /// What was asked for, else what is usual.
    private double threshold = ScreeningRule.STANDARD_THRESHOLD;

    private final CommandContext context;

    ScreenCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        threshold = least != null ? least : ofacParity ? OFAC_THRESHOLD : threshold;
        boolean named = !names.isEmpty() || namesFile != null;
        if (ofacParity && !named) {
            throw new UsageException("--ofac-parity: give names, with --name or --names.");
        }
        if (!(threshold > 0 && threshold < 1)) {
            throw new UsageException(
                    "--threshold: %s is not between 0 and 1. Write 0.45, or more for fewer hits."
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
            if (ofacParity && !lists.holdsOfac()) {
                throw new UsageException(
                        "--ofac-parity: the case has no list of OFAC's. Load sdn.csv with its other"
                                + " files.");
            }
            boolean found =
                    named
                            ? print(
                                    given,
                                    ofacParity
                                            ? searchAsOfac(lists, given)
                                            : screenNames(lists, given, rule))
                            : screenCase(open, lists, rule);
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

    private List<List<ScreenJson.Hit>> screenNames(
            ListsInForce lists, List<String> given, ScreeningRule rule) {
        List<List<ScreeningMatch>> matches =
                lists.screenAll(
                        given.stream().map(n -> ScreenedName.of(n, NameKind.UNKNOWN)).toList(),
                        rule,
                        context.work());
        List<List<ScreenJson.Hit>> hits = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String name = given.get(i);
            hits.add(
                    matches.get(i).stream()
                            .map(match -> ScreenJson.hit(name, match, lists.edition(match)))
                            .toList());
        }
        return hits;
    }

    private List<List<ScreenJson.Hit>> searchAsOfac(ListsInForce lists, List<String> given) {
        List<List<OfacMatch>> matches =
                lists.searchAsOfac(given, (int) Math.ceil(100 * threshold), context.work());
        List<List<ScreenJson.Hit>> hits = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String name = given.get(i);
            hits.add(
                    matches.get(i).stream()
                            .map(
                                    match ->
                                            ScreenJson.hit(
                                                    name,
                                                    match,
                                                    lists.edition(match.listed().list())))
                            .toList());
        }
        return hits;
    }

    private boolean print(List<String> given, List<List<ScreenJson.Hit>> hits) {
        List<ScreenJson.Hit> all = hits.stream().flatMap(List::stream).toList();
        if (json) {
            context.console()
                    .json(
                            new ScreenJson(
                                    given.size(), ScreenJson.rounded(threshold), all, List.of()));
            return !all.isEmpty();
        }
        for (int i = 0; i < given.size(); i++) {
            hits.get(i).forEach(hit -> print(hit.name(), hit));
            if (hits.get(i).isEmpty()) {
                context.console().line("%s: no hit".formatted(given.get(i)));
            }
        }
        return !all.isEmpty();
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
                ScreenJson.Hit line = ScreenJson.hit(hit, outcome, desk);
                print(
                        "hit %d (%s, %s) %s"
                                .formatted(hit.id(), line.found(), line.state(), line.name()),
                        line);
            }
        }
    }

    private void print(String name, ScreenJson.Hit hit) {
        context.console()
                .line(
                        String.format(
                                CommandContext.LOCALE,
                                "%s: %s (%s %s) %d %%",
                                name,
                                hit.listed(),
                                hit.list(),
                                hit.key(),
                                hit.score().movePointRight(2).intValue()));
        hit.parts()
                .forEach(
                        part ->
                                context.console()
                                        .line(
                                                "   %s %s: %s"
                                                        .formatted(
                                                                part.part(),
                                                                part.agreement().replace('-', ' '),
                                                                part.detail())));
    }
}
