// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.analysis.trace.OpeningRange;
import org.tributary.analysis.trace.SideBySide;
import org.tributary.analysis.trace.Trace;
import org.tributary.analysis.trace.TraceMethod;
import org.tributary.analysis.trace.TracedAccount;
import org.tributary.analysis.trace.TracedTransfer;
import org.tributary.app.tracing.FundTrace;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A trace as `trace` prints it.
///
/// @param method `fifo`, `lifo`, `pro-rata` or `libr`
/// @param direction `forward` or `backward`
/// @param begun what is traced
/// @param transfers those that move traced money, in the order of the record
/// @param accounts those it reached, in the order in which it did
/// @param fees what got lost as fees
/// @param overdrafts what settled overdrafts
/// @param assumedOpenings accounts whose opening balance nobody told
/// @param sameMoment arrivals after a payment of the same moment, where the order of lines
///     decides
/// @param methods what each method leaves where, in sum
/// @param disagreement accounts on which the methods disagree, most first
/// @param caveat what a trace is and is not
record TraceJson(
        String method,
        String direction,
        List<SumJson> begun,
        List<TransferTraceJson> transfers,
        List<AccountTraceJson> accounts,
        List<SumJson> fees,
        List<SumJson> overdrafts,
        long assumedOpenings,
        int sameMoment,
        List<MethodJson> methods,
        List<DisagreementJson> disagreement,
        String caveat) {

    static final String CAVEAT =
            "Money in an account is not marked: every method is a presumption, and which one holds"
                    + " is a question of law and of the facts. These figures say what each method"
                    + " gives; they prove neither ownership nor knowledge.";

    private static final int MOST_DISAGREEMENTS = 100;

    record SumJson(String currency, String sum) {}

    /// @param id stable number in the case
    /// @param tainted traced money in it, exact
    /// @param least the lesser of the two amounts under either assumption of opening balances
    /// @param most the greater of them
    /// @param hop how many transfers from the start at least
    /// @param methods traced money in it under each method
    record TransferTraceJson(
            long id,
            String tainted,
            String currency,
            String least,
            String most,
            int hop,
            String from,
            String to,
            String amount,
            String at,
            String source,
            Map<String, String> methods) {}

    /// @param key how the account is written on the command line
    /// @param remaining traced money that is there at the end, set aside or not
    /// @param range the least and the most of it under either assumption of opening balances
    /// @param setAside the part that was followed no further, by reason
    /// @param firstIn when the first of it came
    /// @param lastOut when the last of it left; empty if none did
    /// @param opening the opening balance that was given or assumed
    record AccountTraceJson(
            String key,
            List<SumJson> remaining,
            List<RangeJson> range,
            List<SumJson> arrived,
            List<SumJson> left,
            Map<String, SumJson> setAside,
            String firstIn,
            String lastOut,
            SumJson opening,
            boolean openingGiven) {}

    record RangeJson(String currency, String least, String most) {}

    record MethodJson(String method, int transfers, int accounts, List<SumJson> remaining) {}

    record DisagreementJson(
            String key, String currency, String spread, Map<String, String> methods) {}

    /// Everything about one method, and the others beside it.
    static TraceJson of(FundTrace traced, TraceMethod method, CaseReader reader, ZoneId zone) {
        return new Writing(traced, method, reader, zone).written();
    }

    static String name(TraceMethod method) {
        return switch (method) {
            case FIFO, LIFO -> method.name().toLowerCase(Locale.ROOT);
            case PRO_RATA -> "pro-rata";
            case LOWEST_BALANCE -> "libr";
        };
    }

    private static List<SumJson> sums(CurrencyTotals totals) {
        return totals.totals().stream()
                .map(t -> new SumJson(t.sum().currency().code(), t.sum().plain()))
                .toList();
    }

    private static SumJson sum(long minor, CurrencyCode unit) {
        return new SumJson(unit.code(), plain(minor, unit));
    }

    private static String plain(long minor, CurrencyCode unit) {
        return Money.of(minor, unit).plain();
    }

    private static final class Writing {

        private final FundTrace traced;
        private final TraceMethod method;
        private final ZoneId zone;
        private final Trace trace;
        private final OpeningRange range;
        private final Map<Integer, String> keys;
        private final Map<Long, Transfer> transfers;
        private final Map<Integer, SideBySide.Line> lines;

        Writing(FundTrace traced, TraceMethod method, CaseReader reader, ZoneId zone) {
            this.traced = traced;
            this.method = method;
            this.zone = zone;
            trace = traced.under(method);
            range = traced.range(method);
            keys =
                    reader
                            .accounts(
                                    traced.all().accounts().stream()
                                            .map(SideBySide.Line::key)
                                            .distinct()
                                            .toList())
                            .stream()
                            .collect(Collectors.toMap(Account::ordinal, a -> a.id().key()));
            List<TransferId> ids =
                    trace.transfers().stream().map(t -> traced.id(t.position())).toList();
            transfers =
                    reader.transfers(ids).stream()
                            .collect(Collectors.toMap(t -> t.id().value(), Function.identity()));
            lines =
                    traced.all().transfers().stream()
                            .collect(Collectors.toMap(SideBySide.Line::key, Function.identity()));
        }

        TraceJson written() {
            return new TraceJson(
                    name(method),
                    trace.direction() == Direction.OUT ? "forward" : "backward",
                    sums(trace.begun()),
                    trace.transfers().stream().map(this::transfer).toList(),
                    accounts(),
                    sums(trace.fees()),
                    sums(trace.overdrafts()),
                    trace.assumed(),
                    trace.sameMoment(),
                    traced.all().traces().values().stream().map(Writing::method).toList(),
                    disagreement(),
                    CAVEAT);
        }

        private static MethodJson method(Trace trace) {
            return new MethodJson(
                    name(trace.method()),
                    trace.transfers().size(),
                    trace.accounts().size(),
                    sums(trace.held()));
        }

        private TransferTraceJson transfer(TracedTransfer one) {
            long id = traced.id(one.position()).value();
            Transfer known = transfers.get(id);
            if (known == null) {
                throw new IllegalStateException("a traced transfer is not in the record");
            }
            OpeningRange.Span span = range.transfer(one.position());
            return new TransferTraceJson(
                    id,
                    plain(one.tainted(), one.unit()),
                    one.unit().code(),
                    plain(span.least(), one.unit()),
                    plain(span.most(), one.unit()),
                    one.hop(),
                    known.from().key(),
                    known.to().key(),
                    known.paid().plain(),
                    Wording.time(known.at(), zone),
                    known.source().citation(),
                    amounts(lines.get(one.position())));
        }

        private static Map<String, String> amounts(SideBySide.@Nullable Line line) {
            Map<String, String> amounts = new LinkedHashMap<>();
            if (line != null) {
                line.amounts()
                        .forEach((m, minor) -> amounts.put(name(m), plain(minor, line.unit())));
            }
            return amounts;
        }

        private List<AccountTraceJson> accounts() {
            Map<Integer, Map<String, OpeningRange.Span>> spans = range.held();
            List<AccountTraceJson> list = new ArrayList<>();
            for (TracedAccount account : trace.accounts()) {
                CurrencyCode unit = account.unit();
                OpeningRange.Span span =
                        spans.getOrDefault(account.account(), Map.of())
                                .getOrDefault(
                                        unit.code(),
                                        new OpeningRange.Span(account.held(), account.held()));
                Map<String, SumJson> aside = new LinkedHashMap<>();
                account.setAside()
                        .forEach(
                                (reason, minor) ->
                                        aside.put(
                                                reason.name().toLowerCase(Locale.ROOT),
                                                sum(minor, unit)));
                list.add(
                        new AccountTraceJson(
                                keys.getOrDefault(account.account(), ""),
                                List.of(sum(account.held(), unit)),
                                List.of(
                                        new RangeJson(
                                                unit.code(),
                                                plain(span.least(), unit),
                                                plain(span.most(), unit))),
                                List.of(sum(account.arrived(), unit)),
                                List.of(sum(account.left(), unit)),
                                aside,
                                time(account.firstIn()),
                                account.lastOut().isEmpty()
                                        ? ""
                                        : time(account.lastOut().getAsLong()),
                                sum(account.opening(), unit),
                                account.known() == TracedAccount.Known.GIVEN));
            }
            return list;
        }

        private String time(long millis) {
            return Wording.time(Instant.ofEpochMilli(millis), zone);
        }

        private List<DisagreementJson> disagreement() {
            return traced.all().accounts().stream()
                    .filter(line -> line.spread() > 0)
                    .limit(MOST_DISAGREEMENTS)
                    .map(
                            line ->
                                    new DisagreementJson(
                                            keys.getOrDefault(line.key(), ""),
                                            line.unit().code(),
                                            plain(line.spread(), line.unit()),
                                            amounts(line)))
                    .toList();
        }
    }
}
