// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.screening.CaseWatchlists;
import org.tributary.app.screening.CaseWatchlists.Outcome;
import org.tributary.app.screening.FailedList;
import org.tributary.app.screening.LoadedList;
import org.tributary.importers.watchlist.read.ListProblem;
import org.tributary.ledger.watchlist.EditionDiff;
import org.tributary.ledger.watchlist.KeptEdition;
import org.tributary.ledger.watchlist.WatchlistEdition;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `watchlist`: loads lists of sanctioned and other watched parties, each as a dated edition.
@Command(
        name = "watchlist",
        description =
                "Load watchlists from files: OFAC (CSV files together, or XML), UN, EU and UK,"
                    + " OpenSanctions' JSON lines, wallet addresses one a line, or a CSV with the"
                    + " header name,type,aliases,birth_date,country,identifiers,note. What a file"
                    + " is its content says. Without files: list the editions there are.")
final class WatchlistCommand implements Callable<Integer> {

    private static final int PROBLEMS_SHOWN = 20;

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "FILE",
            description = "files of lists; those of one list are put together")
    private List<Path> files = List.of();

    @Option(
            names = "--list",
            paramLabel = "NAME",
            description = "what the list is called; for wallets: wallets-xbt and the like")
    private @Nullable String list;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "when it was published, where the file does not say; such as 2026-01-31")
    private @Nullable String date;

    @Option(
            names = "--retire",
            paramLabel = "EDITION",
            description = "take an edition out of screening; it stays readable. Needs --reason")
    private @Nullable Long retire;

    @Option(names = "--reason", paramLabel = "TEXT", description = "why, for --retire")
    private String reason = "";

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    WatchlistCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Optional<LocalDate> day = day();
        try (OpenCase open = context.open(folder)) {
            CaseWatchlists lists = new CaseWatchlists(open.record());
            ZoneId zone = open.record().manifest().zone();
            if (retire != null) {
                retire(open, retire);
            }
            if (files.isEmpty()) {
                return show(lists.editions(), zone);
            }
            Outcome outcome =
                    lists.load(
                            files,
                            Optional.ofNullable(list),
                            day,
                            context.author(),
                            context.work());
            if (json) {
                context.console().json(WatchlistJson.of(outcome, zone));
            } else {
                outcome.loaded().forEach(this::print);
                outcome.failed().forEach(this::print);
            }
            return (outcome.hasProblems() ? ExitCode.BAD_DATA : ExitCode.DONE).code();
        }
    }

    private Optional<LocalDate> day() {
        if (date == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeException e) {
            throw new UsageException(
                    "--date: '%s' is no day. Write it as 2026-01-31.".formatted(date));
        }
    }

    private void retire(OpenCase open, long edition) {
        if (reason.isBlank()) {
            throw new UsageException("--retire: say why, with --reason.");
        }
        try {
            open.record()
                    .write(
                            context.author(),
                            writer -> {
                                writer.retireWatchlist(edition, reason);
                                return true;
                            });
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "--retire: %s. List the editions with: watchlist CASE."
                            .formatted(e.getMessage()));
        }
    }

    private int show(List<KeptEdition> editions, ZoneId zone) {
        if (json) {
            context.console().json(WatchlistJson.of(editions, zone));
        } else if (editions.isEmpty()) {
            context.console().line("No watchlist is loaded yet. Name its files after the case.");
        } else {
            editions.forEach(kept -> context.console().line(line(kept)));
        }
        return ExitCode.DONE.code();
    }

    private static String line(KeptEdition kept) {
        WatchlistEdition edition = kept.edition();
        return String.format(
                CommandContext.LOCALE,
                "%d  %s  %s  %s  %,d entries  %s",
                edition.number(),
                edition.list(),
                edition.title(),
                edition.published().map(LocalDate::toString).orElse("undated"),
                edition.parties(),
                kept.standing().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private void print(LoadedList loaded) {
        Console console = context.console();
        console.line(line(loaded.edition()) + (loaded.fresh() ? "" : "  (loaded already)"));
        console.line("   read " + read(loaded));
        loaded.diff().ifPresent(diff -> print(loaded, diff));
        loaded.receipt().problems().stream().limit(PROBLEMS_SHOWN).forEach(this::print);
        loaded.receipt().notes().stream().limit(PROBLEMS_SHOWN).forEach(this::print);
    }

    private static String read(LoadedList loaded) {
        StringBuilder words = new StringBuilder();
        loaded.receipt()
                .read()
                .forEach(
                        (what, count) ->
                                words.append(
                                        String.format(
                                                CommandContext.LOCALE, "%,d %s, ", count, what)));
        return words
                + String.format(
                        CommandContext.LOCALE,
                        "taken %,d with %,d names, refused %,d",
                        loaded.receipt().taken(),
                        loaded.receipt().names(),
                        loaded.receipt().refused());
    }

    private void print(LoadedList loaded, EditionDiff diff) {
        context.console()
                .line(
                        String.format(
                                CommandContext.LOCALE,
                                "   against edition %d: %,d came, %,d left, %,d changed, %,d"
                                        + " unchanged",
                                loaded.before().orElseThrow().number(),
                                diff.came().size(),
                                diff.left().size(),
                                diff.changed().size(),
                                diff.unchanged()));
    }

    private void print(ListProblem problem) {
        context.console()
                .message(
                        "%s:%d: %s %s"
                                .formatted(
                                        problem.file(),
                                        problem.line(),
                                        problem.reason(),
                                        problem.remedy()));
    }

    private void print(FailedList failed) {
        context.console().message("Nothing was loaded: " + failed.reason());
    }
}
