// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.analysis.reach.ReachRule;
import org.tributary.analysis.trail.TrailRule;
import org.tributary.app.explore.RecordedLedger;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.questions.Answer;
import org.tributary.app.questions.Asked;
import org.tributary.app.questions.Bounds;
import org.tributary.app.questions.Found;
import org.tributary.app.questions.Question;
import org.tributary.app.questions.QuestionDesk;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.flow.Flow;
import org.tributary.ledger.money.CurrencyTotals;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/// `ask`: whom accounts have in common, where money went or came from, trails and loops.
@Command(
        name = "ask",
        description =
                "Ask about accounts: whom they have in common, where their money can have gone or"
                        + " come from, trails among them, loops through them.")
final class AskCommand implements Callable<Integer> {

    /// One answer.
    ///
    /// @param account the account found; null for trails
    /// @param hops transfers on the way; 0 where somebody deals with the accounts directly
    /// @param at when the money can have been there, or the trail ended; null for counterparties
    /// @param pays what it paid the accounts, or what was carried to or from it
    /// @param paid what the accounts paid it
    /// @param way keys of the accounts on the way, from payer to payee
    record FoundJson(
            Wording.@Nullable AccountJson account,
            int hops,
            @Nullable String at,
            List<Wording.TotalJson> pays,
            List<Wording.TotalJson> paid,
            List<String> way) {}

    /// @param total how many were found, also what was left out
    /// @param complete whether everything was looked at
    record AnswerJson(String question, List<FoundJson> found, long total, boolean complete) {}

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "QUESTION",
            description =
                    "payers, payees, both or either: whom they have in common; went-to, came-from:"
                            + " where money can have gone or come from; between, loops: trails in"
                            + " order of time")
    private String question = "";

    @Parameters(
            index = "2..*",
            arity = "1..*",
            paramLabel = "ACCOUNT",
            description = "bank:number, or the number where it is unique")
    private List<String> keys = List.of();

    @Option(
            names = "--of",
            defaultValue = "0",
            paramLabel = "N",
            description = "in common to N of the accounts at least (default: all)")
    private int share;

    @Option(
            names = "--within",
            paramLabel = "D",
            description =
                    "the longest way in time, such as 30d; for trails the longest rest between two"
                            + " hops (default: any)")
    private @Nullable String within;

    @Option(
            names = "--max-hops",
            defaultValue = "3",
            paramLabel = "N",
            description = "longest way, in transfers (default: 3)")
    private int hops = 3;

    @Option(
            names = "--least",
            paramLabel = "AMOUNT",
            description = "pass over smaller transfers, in units of their currency")
    private @Nullable BigDecimal least;

    @Option(
            names = "--busiest",
            defaultValue = "2000",
            paramLabel = "N",
            description = "do not pass through accounts with more transfers onwards")
    private int busiest = ReachRule.USUAL_BUSIEST;

    @Option(
            names = "--top",
            defaultValue = "50",
            paramLabel = "N",
            description = "bring the best N (default: 50)")
    private int top = 50;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    AskCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Question wanted = Spans.choice("QUESTION", question.replace('-', '_'), Question.class);
        Bounds bounds = bounds(wanted);
        try (OpenCase open = context.open(folder)) {
            AnswerJson answer = answer(open, wanted, bounds);
            if (json) {
                context.console().json(answer);
            } else {
                print(answer);
            }
            return ExitCode.DONE.code();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Bounds bounds(Question wanted) {
        Duration any = wanted.isReach() ? ReachRule.ANY_TIME : TrailRule.ANY_GAP;
        Duration time = within == null ? any : Spans.duration("--within", within);
        try {
            return new Bounds(
                    share,
                    time,
                    hops,
                    Objects.requireNonNullElse(least, BigDecimal.ZERO),
                    busiest,
                    top);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--of, --max-hops, --busiest and --top are 1 or more.");
        }
    }

    private AnswerJson answer(OpenCase open, Question wanted, Bounds bounds) throws IOException {
        List<Integer> accounts =
                open.record()
                        .read(
                                reader ->
                                        keys.stream()
                                                .map(key -> AccountChoice.choose(reader, key))
                                                .map(Account::ordinal)
                                                .toList());
        if (accounts.stream().distinct().count() < wanted.leastAccounts()) {
            throw new UsageException(
                    "'%s' is asked of %d accounts or more."
                            .formatted(question, wanted.leastAccounts()));
        }
        ZoneId zone = open.record().manifest().zone();
        Answer answer =
                new QuestionDesk(new RecordedLedger(open.record(), open::flowGraph))
                        .answer(new Asked(wanted, accounts, bounds), context.work());
        return new AnswerJson(
                question,
                answer.found().stream().map(found -> shown(found, answer, zone)).toList(),
                answer.total(),
                answer.complete());
    }

    private static FoundJson shown(Found found, Answer answer, ZoneId zone) {
        return switch (found) {
            case Found.Counterparty(var shared) ->
                    new FoundJson(
                            account(answer, shared.account()),
                            0,
                            null,
                            totals(shared.pays()),
                            totals(shared.paidBy()),
                            List.of());
            case Found.Far(int _, var reached, var way) ->
                    new FoundJson(
                            account(answer, reached.account()),
                            reached.hops(),
                            Wording.time(reached.nearest(), zone),
                            Wording.totals(reached.carried()),
                            List.of(),
                            keys(answer, way));
            case Found.Way(var trail) ->
                    new FoundJson(
                            null,
                            trail.hops(),
                            Wording.time(trail.transfers().getLast().at(), zone),
                            List.of(),
                            List.of(),
                            keys(answer, trail.accounts()));
        };
    }

    private static Wording.AccountJson account(Answer answer, int ordinal) {
        return Wording.account(Objects.requireNonNull(answer.accounts().get(ordinal)));
    }

    private static List<String> keys(Answer answer, List<Integer> way) {
        return way.stream().map(ordinal -> account(answer, ordinal).key()).toList();
    }

    private static List<Wording.TotalJson> totals(List<Flow> flows) {
        return Wording.totals(
                flows.stream().map(Flow::paid).reduce(CurrencyTotals.NONE, CurrencyTotals::plus));
    }

    private void print(AnswerJson answer) {
        for (FoundJson found : answer.found()) {
            StringBuilder line = new StringBuilder();
            if (found.account() != null) {
                line.append(found.account().key())
                        .append("  ")
                        .append(String.join(", ", found.account().names()));
            }
            if (found.hops() > 0) {
                line.append("  %d hops, %s".formatted(found.hops(), found.at()));
            }
            append(line, found.hops() > 0 ? "carried" : "pays", found.pays());
            append(line, "is paid", found.paid());
            if (!found.way().isEmpty()) {
                line.append("  ").append(String.join(" -> ", found.way()));
            }
            context.console().line(line.toString().strip());
        }
        if (answer.found().isEmpty()) {
            context.console()
                    .message("Nothing found. Allow more with the options of this command.");
        } else if (answer.total() > answer.found().size() || !answer.complete()) {
            context.console()
                    .message(
                            "%d of %d%s. See more with a higher --top."
                                    .formatted(
                                            answer.found().size(),
                                            answer.total(),
                                            answer.complete() ? "" : " or more"));
        }
    }

    private static void append(StringBuilder line, String word, List<Wording.TotalJson> totals) {
        for (Wording.TotalJson total : totals) {
            line.append(
                    "  %s %s %s (%d)"
                            .formatted(word, total.sum(), total.currency(), total.count()));
        }
    }
}
