// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.app.opencase.OpenCase;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.casefile.TransferQuery;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `find`: accounts, parties and transfers by part of their text.
@Command(name = "find", description = "Find accounts, parties and transactions.")
final class FindCommand implements Callable<Integer> {

    record PartyJson(long id, String name) {}

    record FoundJson(
            List<Wording.AccountJson> accounts,
            List<PartyJson> parties,
            List<TransferJson> transfers) {}

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "TEXT",
            description = "part of a number, name, reference, channel or label")
    private String text = "";

    @Option(names = "--amount", description = "exact amount paid or received, such as 1250.00")
    private @Nullable BigDecimal amount;

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
        try (OpenCase open = context.open(folder)) {
            ZoneId zone = open.record().manifest().zone();
            FoundJson found = find(open, zone);
            if (json) {
                context.console().json(found);
            } else {
                print(found);
            }
            return ExitCode.DONE.code();
        }
    }

    private FoundJson find(OpenCase open, ZoneId zone) {
        TransferQuery query =
                new TransferQuery(
                        text, Optional.ofNullable(amount), moment(from, zone), moment(to, zone));
        return open.record()
                .read(
                        reader -> {
                            List<Account> accounts =
                                    text.isBlank() ? List.of() : reader.findAccounts(text, limit);
                            List<Party> parties =
                                    text.isBlank() ? List.of() : reader.findParties(text, limit);
                            return new FoundJson(
                                    accounts.stream().map(Wording::account).toList(),
                                    parties.stream()
                                            .map(p -> new PartyJson(p.ordinal(), p.name()))
                                            .toList(),
                                    reader.findTransfers(query, limit).stream()
                                            .map(transfer -> TransferJson.of(transfer, zone))
                                            .toList());
                        });
    }

    private static Optional<Instant> moment(@Nullable String given, ZoneId zone) {
        return Optional.ofNullable(given).map(text -> Moments.parse(text, zone));
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
        }
    }
}
