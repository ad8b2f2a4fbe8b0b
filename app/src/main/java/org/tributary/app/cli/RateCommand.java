// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.analysis.rating.RatedFactor;
import org.tributary.analysis.rating.Scorecard;
import org.tributary.analysis.rating.ScorecardException;
import org.tributary.analysis.rating.ScorecardText;
import org.tributary.analysis.rating.StandingRating;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.rating.CaseRatings;
import org.tributary.app.rating.RatingBook;
import org.tributary.app.rating.RatingRefusedException;
import org.tributary.ledger.alert.RatingLevel;
import org.tributary.ledger.flow.FlowGraph;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// `rate`: how much risk customers are thought to carry, and why.
@Command(
        name = "rate",
        description =
                "Rate customers by a scorecard, factor by factor, or put your own judgement in the"
                        + " place of a rating.")
final class RateCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PARTY",
            description =
                    "name of a party, or an account: bank:number, or the number (default: all"
                            + " customers, the highest score first)")
    private List<String> parties = List.of();

    @Option(
            names = "--top",
            defaultValue = "100",
            paramLabel = "N",
            description = "without PARTY, show the N highest; 0 for all (default: 100)")
    private int top = 100;

    @Option(
            names = "--scorecard",
            paramLabel = "FILE",
            description = "weights, levels and word lists instead of those the product ships with")
    private @Nullable Path scorecard;

    @Option(
            names = "--override",
            paramLabel = "LEVEL",
            description =
                    "put this level in the place of the computed one: low, moderate, medium, high"
                            + " or severe; needs --reason and --until")
    private @Nullable String override;

    @Option(
            names = "--end-override",
            description = "let the computed level count again; needs --reason")
    private boolean end;

    @Option(names = "--reason", paramLabel = "TEXT", description = "why, in your words")
    private String reason = "";

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "last day on which the override holds, such as 2027-06-30")
    private @Nullable String until;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    RateCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Scorecard card = card();
        checkOptions();
        try (OpenCase open = context.open(folder)) {
            RatingBook book = new RatingBook(open.record(), context.clock(), card);
            FlowGraph graph = open.flowGraph(context.work());
            CaseRatings before = book.ratings(graph, context.work());
            List<Integer> chosen = RatedChoice.of(open.record(), before, parties, top);
            if (override != null || end) {
                enter(book, chosen.stream().flatMap(a -> before.standing(a).stream()).toList());
            }
            CaseRatings after = book.ratings(graph, context.work());
            print(RatingsJson.of(open.record(), after, chosen), after);
            return ExitCode.DONE.code();
        } catch (RatingRefusedException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private Scorecard card() throws IOException {
        if (scorecard == null) {
            return Scorecard.standard();
        }
        try {
            return ScorecardText.parse(Files.readString(scorecard));
        } catch (ScorecardException e) {
            throw new UsageException("%s: %s".formatted(scorecard.getFileName(), e.getMessage()));
        }
    }

    private void checkOptions() {
        if (top < 0) {
            throw new UsageException("--top is 0 or more.");
        }
        if (override == null && !end) {
            return;
        }
        if (override != null && end) {
            throw new UsageException("Enter an override or end one, not both.");
        }
        if (parties.size() != 1) {
            throw new UsageException("Name the one PARTY whose level is meant.");
        }
        if (override != null && until == null) {
            throw new UsageException("Say with --until to which day the override holds.");
        }
    }

    private void enter(RatingBook book, List<StandingRating> chosen) {
        if (chosen.isEmpty()) {
            throw new UsageException(
                    "Nothing is known to rate '%s' by.".formatted(parties.getFirst()));
        }
        for (StandingRating rating : chosen) {
            if (override == null) {
                book.endOverride(context.author(), rating, reason);
            } else {
                RatingLevel level = Spans.choice("--override", override, RatingLevel.class);
                book.override(context.author(), rating, level, reason, day());
            }
        }
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(String.valueOf(until));
        } catch (DateTimeException e) {
            throw new UsageException("'%s' is no day: write it as 2027-06-30.".formatted(until));
        }
    }

    private void print(RatingsJson rated, CaseRatings ratings) {
        Console console = context.console();
        if (json) {
            console.json(rated);
            return;
        }
        rated.parties().forEach(party -> party.lines().forEach(console::line));
        int left =
                parties.isEmpty() ? ratings.computed().ranked().size() - rated.parties().size() : 0;
        if (rated.parties().isEmpty()) {
            console.message("Nothing is known to rate anybody by.");
        } else if (left > 0) {
            console.message("%d more are rated. See them with a higher --top.".formatted(left));
        }
    }

    /// A level as commands write it: `severe`.
    static String word(RatingLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /// A number of points as commands write it.
    static String points(RatedFactor factor) {
        return String.format(Locale.ROOT, "%+.1f", factor.points());
    }
}
