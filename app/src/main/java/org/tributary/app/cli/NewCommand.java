// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.app.opencase.Cases.NewCase;
import org.tributary.app.opencase.OpenCase;
import org.tributary.importers.rates.RatesFile;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.RateTable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.concurrent.Callable;

/// `new`: an empty case.
@Command(name = "new", description = "Make an empty case.")
final class NewCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CASE", description = "folder to make, new or empty")
    private Path folder = Path.of("");

    @Option(names = "--name", description = "name of the case; the folder's name if not given")
    private @Nullable String name;

    @Option(
            names = "--base",
            defaultValue = "USD",
            description = "currency sums are shown in where rates allow (${DEFAULT-VALUE})")
    private String base = "USD";

    @Option(names = "--zone", description = "time zone times are shown in; the system's if omitted")
    private @Nullable String zone;

    @Option(
            names = "--rates",
            paramLabel = "FILE",
            description = "dated exchange rates: CSV with the header date,from,to,rate")
    private @Nullable Path rates;

    private final CommandContext context;

    NewCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        RateTable table = rates == null ? RateTable.EMPTY : RatesFile.read(rates);
        Path absolute = folder.toAbsolutePath().normalize();
        String given = name == null ? String.valueOf(absolute.getFileName()) : name;
        NewCase settings = new NewCase(given, currency(), zone());
        try (OpenCase created = context.cases().create(absolute, settings, context.author())) {
            if (!table.rates().isEmpty()) {
                created.record()
                        .write(
                                context.author(),
                                writer -> {
                                    writer.replaceRates(table);
                                    return table;
                                });
            }
            context.console()
                    .message("Made the case '%s'.".formatted(created.record().manifest().name()));
        }
        return ExitCode.DONE.code();
    }

    private CurrencyCode currency() {
        return Currencies.shipped()
                .find(base)
                .orElseThrow(
                        () ->
                                new UsageException(
                                        "'%s' is no currency: write a code such as EUR"
                                                .formatted(base)));
    }

    private ZoneId zone() {
        try {
            return zone == null ? context.zone() : ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new UsageException(
                    "'%s' is no time zone: write one such as Asia/Jakarta or UTC".formatted(zone));
        }
    }
}
