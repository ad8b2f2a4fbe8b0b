// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.entries.HandEntry;
import org.tributary.app.entries.HandEntry.Hands;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;

import picocli.CommandLine.Option;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// What `party CASE handover` is told about cash.
final class HandoverOptions {

    @Option(
            names = "--from",
            paramLabel = "WHO",
            description = "handover: who gave it: an account, or party:12 for cash in hand")
    private String from = "";

    @Option(
            names = "--to",
            paramLabel = "WHO",
            description = "handover: who got it: an account, or party:12 for cash in hand")
    private String to = "";

    @Option(names = "--amount", paramLabel = "AMOUNT", description = "handover: such as 5000.00")
    private String amount = "";

    @Option(names = "--currency", paramLabel = "CODE", description = "handover: such as USD")
    private String currency = "";

    @Option(names = "--day", paramLabel = "DATE", description = "handover: such as 2026-03-20")
    private String day = "";

    @Option(
            names = "--time",
            paramLabel = "TIME",
            description = "handover: such as 14:30, if it is known")
    private String time = "";

    @Option(names = "--place", paramLabel = "TEXT", description = "handover: where it was")
    private String place = "";

    @Option(names = "--purpose", paramLabel = "TEXT", description = "handover: what it was for")
    private String purpose = "";

    HandEntry.Handover entry(CaseReader reader) {
        return new HandEntry.Handover(
                hands(reader, "--from", from),
                hands(reader, "--to", to),
                money(),
                moment("--day", day, LocalDate::parse, "2026-03-20"),
                time.isEmpty()
                        ? Optional.empty()
                        : Optional.of(moment("--time", time, LocalTime::parse, "14:30")),
                place,
                purpose);
    }

    private static Hands hands(CaseReader reader, String option, String who) {
        if (who.isBlank()) {
            throw new UsageException(
                    "%s: say who, with an account or with party:12.".formatted(option));
        }
        return who.startsWith("party:")
                ? new Hands.OfHolder(PartyChoice.choose(reader, who.substring(6)))
                : new Hands.OfAccount(AccountChoice.choose(reader, who).id());
    }

    private Money money() {
        CurrencyCode code =
                Currencies.shipped()
                        .find(currency)
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                "--currency: '%s' is no currency. Write its code, such as USD."
                                                        .formatted(currency)));
        try {
            return Money.parse(amount, code);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "--amount: '%s' is no amount. Write it as 5000.00.".formatted(amount));
        }
    }

    private interface Reading<T> {
        T read(String text);
    }

    private static <T> T moment(String option, String text, Reading<T> reading, String example) {
        try {
            return reading.read(text);
        } catch (DateTimeException e) {
            throw new UsageException(
                    "%s: '%s' cannot be understood. Write it as %s."
                            .formatted(option, text, example));
        }
    }
}
