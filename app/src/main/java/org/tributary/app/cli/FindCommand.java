// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.app.explore.RecordedLedger;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.search.CaseSearch;
import org.tributary.app.search.SearchAnswer;
import org.tributary.app.search.SearchText;
import org.tributary.app.search.SearchWords;
import org.tributary.ledger.flow.Period;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// `find`: accounts, parties and transfers by part of their text.
@Command(name = "find", description = "Find accounts, parties and transactions.")
final class FindCommand implements Callable<Integer> {

    record PartyJson(long id, String name) {}

    /// @param transfers the first of those found, in order of time
    /// @param count how many transfers were found in all
    /// @param totals what was paid in all of them
    record FoundJson(
            List<Wording.AccountJson> accounts,
            List<PartyJson> parties,
            List<TransferJson> transfers,
            long count,
            List<Wording.TotalJson> totals) {}

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "TEXT",
            description =
                    "part of a number, name, reference, channel or label; an amount such as"
                            + " 9,8xx.00, 9800..9900 or '>10000 EUR'; a time such as 2024-03,"
                            + " 2024-03-01..2024-03-15 or 'in March'")
    private String text = "";

    @Option(
            names = "--amount",
            description = "amount paid or received: 1250.00, 9,8xx.00, 9800..9900 or '>10000 EUR'")
    private @Nullable String amount;

    @Option(names = "--from", description = "earliest day or time, such as 2026-01-31")
    private @Nullable String from;

    @Option(names = "--to", description = "day or time before which to look")
    private @Nullable String to;

    @Option(names = "--limit", defaultValue = "50", description = "most hits of each kind")
    private int limit = 50;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    FindCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (text.isBlank() && amount == null && from == null && to == null) {
            throw new UsageException("Say what to find: a TEXT, --amount, --from or --to.");
        }
        SearchWords words = words();
        try (OpenCase open = context.open(folder)) {
            FoundJson found = find(open, words);
            if (json) {
                context.console().json(found);
            } else {
                print(found);
            }
            return ExitCode.DONE.code();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SearchWords words() {
        SearchWords words = SearchText.read(text, Locale.ENGLISH);
        if (amount == null) {
            return words;
        }
        SearchWords typed = SearchText.read(amount, Locale.ENGLISH);
        return words.amount(
                typed.amount()
                        .or(typed::number)
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                ("'%s' is no amount: write 1250.00, 9,8xx.00,"
                                                                + " 9800..9900 or '>10000 EUR'")
                                                        .formatted(amount))));
    }

    private FoundJson find(OpenCase open, SearchWords words) throws IOException {
        ZoneId zone = open.record().manifest().zone();
        SearchWords bounded = words.within(period(zone));
        SearchAnswer answer =
                new CaseSearch(new RecordedLedger(open.record(), open::flowGraph), zone)
                        .answer(bounded, limit, context.work());
        return new FoundJson(
                answer.accounts().stream().map(found -> Wording.account(found.account())).toList(),
                answer.parties().stream().map(p -> new PartyJson(p.ordinal(), p.name())).toList(),
                answer.transfers().stream().map(t -> TransferJson.of(t, zone)).toList(),
                answer.totals().count(),
                Wording.totals(answer.totals()));
    }

    private Period period(ZoneId zone) {
        long first = from == null ? Long.MIN_VALUE : Moments.parse(from, zone).toEpochMilli();
        long end = to == null ? Long.MAX_VALUE : Moments.parse(to, zone).toEpochMilli();
        if (first > end) {
            throw new UsageException("--from is later than --to.");
        }
        return new Period(first, end);
    }

    private void print(FoundJson found) {
        Console console = context.console();
        for (Wording.AccountJson account : found.accounts()) {
            console.line(
                    "account %s  %s".formatted(account.key(), String.join(", ", account.names())));
        }
        for (PartyJson party : found.parties()) {
            console.line("party %d  %s".formatted(party.id(), party.name()));
        }
        for (TransferJson transfer : found.transfers()) {
            console.line(transfer.line());
        }
        if (found.accounts().isEmpty()
                && found.parties().isEmpty()
                && found.transfers().isEmpty()) {
            console.message("Nothing found. Try a shorter part of the number or name.");
        } else if (found.count() > found.transfers().size()) {
            console.message(
                    "%d transactions in all. See more with a higher --limit."
                            .formatted(found.count()));
        }
    }
}
