// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import org.tributary.analysis.trace.OpeningRange;
import org.tributary.analysis.trace.SideBySide;
import org.tributary.analysis.trace.Trace;
import org.tributary.analysis.trace.TraceMethod;
import org.tributary.analysis.trace.TraceStep;
import org.tributary.analysis.trace.TraceWalk;
import org.tributary.analysis.trace.TracedAccount;
import org.tributary.analysis.trace.TracedTransfer;
import org.tributary.app.explore.FoundAccount;
import org.tributary.app.tracing.Untraceable;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.Transfer;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes what the page says of traces.
///
/// @param texts gives words
/// @param amounts how amounts are written
/// @param zone in which times are shown
record TracingText(Texts texts, AmountText amounts, ZoneId zone) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    static String key(TraceMethod method) {
        return method.name().toLowerCase(Locale.ROOT);
    }

    String name(TraceMethod method) {
        return texts.of("tracing.method." + key(method));
    }

    /// What a method presumes, with its source.
    String rule(TraceMethod method) {
        return texts.of("tracing.rule." + key(method));
    }

    String why(Untraceable reason) {
        return texts.of("tracing.untraceable." + reason.name().toLowerCase(Locale.ROOT));
    }

    String money(long minor, CurrencyCode unit) {
        return amounts.of(Money.of(minor, unit));
    }

    /// The figures alone, for columns; a dash for nothing.
    String digits(long minor, CurrencyCode unit) {
        return minor == 0 ? "–" : amounts.digits(Money.of(minor, unit));
    }

    String totals(CurrencyTotals totals) {
        return totals.isEmpty()
                ? texts.of("tracing.nothing")
                : String.join(", ", amounts.lines(totals));
    }

    String range(OpeningRange.Span span, CurrencyCode unit) {
        return span.agree()
                ? texts.of("tracing.sure")
                : texts.of(
                        "tracing.range",
                        amounts.digits(Money.of(span.least(), unit)),
                        amounts.digits(Money.of(span.most(), unit)));
    }

    String time(long millis) {
        return MINUTE.withZone(zone).format(Instant.ofEpochMilli(millis));
    }

    /// How far a picture is that is played.
    String until(Instant moment, long made, long all) {
        return texts.of("tracing.moment.told", time(moment.toEpochMilli()), made, all);
    }

    String time(Transfer transfer) {
        return MINUTE.withZone(zone).format(transfer.at());
    }

    static String key(Optional<Account> account) {
        return account.map(a -> a.id().key()).orElse("?");
    }

    static String holder(Optional<Account> account) {
        return account.map(a -> new FoundAccount(a, 0).holder()).orElse("");
    }

    /// A transaction, in one line.
    String transfer(Transfer transfer) {
        return texts.of(
                "tracing.transfer",
                time(transfer),
                transfer.from().key(),
                transfer.to().key(),
                amounts.of(transfer.paid()),
                transfer.source().citation());
    }

    /// From the day when it came to the day when the last of it left.
    String stay(TracedAccount account) {
        return account.lastOut().isEmpty()
                ? texts.of("tracing.since", day(account.firstIn()))
                : texts.of(
                        "tracing.stay", day(account.firstIn()), day(account.lastOut().getAsLong()));
    }

    private String day(long millis) {
        return DateTimeFormatter.ISO_LOCAL_DATE.withZone(zone).format(Instant.ofEpochMilli(millis));
    }

    /// What is known of an account's opening balance.
    String opening(TracedAccount account) {
        return texts.of(
                account.known() == TracedAccount.Known.GIVEN
                        ? "tracing.opening.given"
                        : "tracing.opening.assumed",
                money(account.opening(), account.unit()));
    }

    /// What was traced and what became of it.
    String told(Trace trace) {
        List<String> parts = new ArrayList<>();
        parts.add(
                texts.of(
                        trace.direction() == Direction.OUT
                                ? "tracing.told.forward"
                                : "tracing.told.backward",
                        totals(trace.begun()),
                        trace.transfers().size(),
                        trace.accounts().size()));
        if (!trace.setAside().isEmpty()) {
            parts.add(texts.of("tracing.told.aside", totals(trace.setAside())));
        }
        if (!trace.fees().isEmpty()) {
            parts.add(texts.of("tracing.told.fees", totals(trace.fees())));
        }
        if (!trace.overdrafts().isEmpty()) {
            parts.add(texts.of("tracing.told.overdrafts", totals(trace.overdrafts())));
        }
        if (trace.assumed() > 0) {
            parts.add(texts.of("tracing.told.assumed", trace.assumed()));
        }
        if (trace.sameMoment() > 0) {
            parts.add(texts.of("tracing.told.sameMoment", trace.sameMoment()));
        }
        return String.join(" ", parts);
    }

    /// Where the methods disagree most.
    String disagreement(ShownTrace shown) {
        return shown.accountLines().stream()
                .findFirst()
                .filter(line -> line.spread() > 0)
                .map(
                        (SideBySide.Line line) ->
                                texts.of(
                                        "tracing.disagree",
                                        shown.traced().all().accounts().stream()
                                                .filter(l -> l.spread() > 0)
                                                .count(),
                                        key(shown.account(line.key())),
                                        money(line.spread(), line.unit())))
                .orElseGet(() -> texts.of("tracing.agree"));
    }

    /// What happened at a station of a trail.
    String station(TraceWalk.Station station) {
        List<String> parts = new ArrayList<>();
        for (TracedAccount held : station.held()) {
            parts.add(
                    texts.of(
                            "tracing.station",
                            money(held.arrived(), held.unit()),
                            money(held.left(), held.unit()),
                            money(held.held(), held.unit()),
                            held.arrived() == 0 ? 0.0 : (double) held.held() / held.arrived()));
            if (held.lastOut().isPresent()) {
                parts.add(stay(held));
            }
        }
        return String.join(" · ", parts);
    }

    /// A step onward.
    String hop(ShownTrace shown, TracedTransfer hop) {
        return texts.of(
                "tracing.hop",
                money(hop.tainted(), hop.unit()),
                money(hop.whole(), hop.unit()),
                shown.transfer(hop.position())
                        .map(t -> time(t) + " · " + t.source().citation())
                        .orElseGet(() -> time(shown.traced().ledger().graph().at(hop.position()))));
    }

    /// A step of the journal, in one line.
    String step(ShownTrace shown, TraceStep step) {
        String row =
                shown.transfer(step.position())
                        .map(t -> time(t) + "  " + t.source().citation())
                        .orElseGet(() -> time(shown.traced().ledger().graph().at(step.position())));
        return row + "  " + said(shown, step);
    }

    private String said(ShownTrace shown, TraceStep step) {
        return switch (step) {
            case TraceStep.Begun s ->
                    texts.of(
                            "tracing.step.begun",
                            money(s.amount(), s.unit()),
                            at(shown, s.account()));
            case TraceStep.Left s ->
                    texts.of(
                            "tracing.step.left",
                            money(s.amount(), s.unit()),
                            money(s.of(), s.unit()),
                            at(shown, s.account()),
                            money(s.held(), s.unit()),
                            money(s.balance(), s.unit()));
            case TraceStep.Exchanged s ->
                    texts.of(
                            "tracing.step.exchanged",
                            money(s.amount(), s.unit()),
                            money(s.becomes(), s.into()));
            case TraceStep.Arrived s ->
                    texts.of(
                            "tracing.step.arrived",
                            money(s.amount(), s.unit()),
                            at(shown, s.account()),
                            s.hop());
            case TraceStep.SetAside s ->
                    texts.of(
                            "tracing.step.aside",
                            money(s.amount(), s.unit()),
                            at(shown, s.account()),
                            texts.of("tracing.stop." + s.reason().name().toLowerCase(Locale.ROOT)));
            case TraceStep.Lost s ->
                    texts.of(
                            "tracing.step." + s.loss().name().toLowerCase(Locale.ROOT),
                            money(s.amount(), s.unit()),
                            at(shown, s.account()));
            case TraceStep.SameMoment s ->
                    texts.of("tracing.step.sameMoment", at(shown, s.account()));
        };
    }

    private static String at(ShownTrace shown, int account) {
        return key(shown.account(account));
    }
}
