// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import org.tributary.app.subject.Measure;
import org.tributary.app.subject.MoneySheet;
import org.tributary.app.subject.PeerLine;
import org.tributary.app.subject.PeerView;
import org.tributary.app.subject.Side;
import org.tributary.app.subject.Standout;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the sentences about what is unusual.
///
/// @param text writes amounts and times
record UnusualText(SubjectText text) {

    /// `March 2024: EUR 1,200,000.00 in, 6.1× the median month (EUR 196,700.00)` and what is usual.
    String of(Standout standout, MoneySheet money) {
        String way = standout.side() == Side.IN ? "in" : "out";
        return text.texts()
                .of(
                        "subjectPage.standout."
                                + standout.kind().name().toLowerCase(Locale.ROOT)
                                + "."
                                + way,
                        when(standout, money),
                        text.amounts().of(standout.figure().sum()),
                        text.number(standout.ratio()),
                        text.amounts().of(standout.median()),
                        text.number(standout.spread()),
                        standout.compared());
    }

    private String when(Standout standout, MoneySheet money) {
        int value = standout.figure().slice().values().iterator().next();
        return switch (standout.kind()) {
            case MONTH ->
                    text.month(
                            YearMonth.of(Math.floorDiv(value, 12), Math.floorMod(value, 12) + 1));
            case DAY ->
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(text.texts().locale())
                            .format(LocalDate.ofEpochDay(value));
            case AMOUNT -> text.time(Instant.ofEpochMilli(money.legs().at(value)));
        };
    }

    /// Where nothing stands out: that it was looked for, or that there is too little to tell.
    String nothing(MoneySheet money) {
        boolean enough =
                money.months().size() >= Standout.Kind.MONTH.least()
                        || money.legs().size() >= Standout.Kind.AMOUNT.least();
        return enough
                ? text.texts().of("subjectPage.standout.none")
                : text.texts()
                        .of(
                                "subjectPage.standout.few",
                                Standout.Kind.MONTH.least(),
                                Standout.Kind.DAY.least(),
                                Standout.Kind.AMOUNT.least());
    }

    /// Who the peers are, and how many.
    String peers(PeerView peers) {
        if (peers.lines().isEmpty()) {
            return text.texts()
                    .of(
                            "subjectPage.peers.few",
                            peers.peers(),
                            peers.fewest(),
                            peers.most(),
                            PeerView.FEWEST_PEERS);
        }
        return text.texts()
                .of(
                        peers.capped() ? "subjectPage.peers.nearest" : "subjectPage.peers.all",
                        peers.peers(),
                        peers.fewest(),
                        peers.most());
    }

    /// Which measures were not compared, and why; empty if all were.
    String missing(PeerView peers) {
        List<Measure> told = peers.lines().stream().map(PeerLine::measure).toList();
        String missing =
                Stream.of(Measure.values())
                        .filter(measure -> !told.contains(measure))
                        .map(this::measure)
                        .collect(Collectors.joining(", "));
        return missing.isEmpty() ? "" : text.texts().of("subjectPage.peers.missing", missing);
    }

    String measure(Measure measure) {
        return text.texts()
                .of(
                        "subjectPage.measure."
                                + measure.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// A measure's number as people read it.
    String value(Measure measure, BigDecimal number, CurrencyCode currency) {
        return switch (measure.unit()) {
            case MONEY ->
                    text.amounts()
                            .of(
                                    new Money(
                                            number.setScale(0, RoundingMode.HALF_UP)
                                                    .toBigIntegerExact(),
                                            currency));
            case COUNT -> text.number(number);
            case SHARE -> text.percent(number);
        };
    }

    /// Where the subject stands among its peers.
    String standing(PeerLine line) {
        return text.texts()
                .of(
                        line.isUnusual() ? "subjectPage.peers.unusual" : "subjectPage.peers.higher",
                        text.percent(BigDecimal.valueOf(line.percent(), 2)));
    }
}
