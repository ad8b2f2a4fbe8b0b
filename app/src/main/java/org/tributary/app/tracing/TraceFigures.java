// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tracing;

import org.tributary.analysis.trace.Share;
import org.tributary.analysis.trace.SideBySide;
import org.tributary.analysis.trace.Trace;
import org.tributary.analysis.trace.TraceMethod;
import org.tributary.analysis.trace.TracedAccount;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;
import org.tributary.reports.FundTraceFigures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/// Works out what the report says of the traces that are kept in a case.
public final class TraceFigures {

    /// The transactions of a trace with most traced money, and its accounts, that a sheet
    /// lists.
    private static final int MOST = 5_000;

    private TraceFigures() {}

    /// The figures of all kept traces, on the record as it is.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public static List<FundTraceFigures> of(CaseFile record, FlowGraph graph, Work work) {
        List<KeptTrace> kept = record.read(reader -> KeptTraces.all(reader));
        if (kept.isEmpty()) {
            return List.of();
        }
        FundTracer tracer =
                new FundTracer(
                        graph,
                        record.manifest().base(),
                        scan ->
                                record.read(
                                        reader -> {
                                            reader.scanAccounts(scan, Work.UNOBSERVED);
                                            return kept;
                                        }));
        List<FundTraceFigures> figures = new ArrayList<>();
        for (KeptTrace one : kept) {
            String asked = record.read(reader -> asked(reader, one));
            figures.add(figures(one, asked, tracer, work));
        }
        return List.copyOf(figures);
    }

    private static FundTraceFigures figures(
            KeptTrace kept, String asked, FundTracer tracer, Work work) {
        try {
            return told(kept, asked, tracer.answer(kept.question(), work));
        } catch (UntraceableException e) {
            return new FundTraceFigures(
                    kept.name(), asked, Optional.of(why(e)), List.of(), List.of(), List.of());
        }
    }

    private static String why(UntraceableException e) {
        return switch (e.reason()) {
            case NO_TRANSFER ->
                    "Its transaction no longer counts: it is a duplicate, or its import was undone";
            case STILL -> "Its transaction moves nothing between accounts";
            case TAKEN_BACK -> "Its transaction was taken back";
            case NO_MONEY -> "No money leaves its account";
            case OPENING -> "An opening balance is in a currency that its account never had";
            case TOO_LARGE -> "The amounts are too large to be traced";
        };
    }

    private static FundTraceFigures told(KeptTrace kept, String asked, FundTrace traced) {
        List<FundTraceFigures.Method> methods = new ArrayList<>();
        Iterator<String> names = FundTraceFigures.METHODS.iterator();
        for (TraceMethod method : TraceMethod.values()) {
            Trace trace = traced.under(method);
            methods.add(
                    new FundTraceFigures.Method(
                            names.next(),
                            trace.begun(),
                            trace.held(),
                            trace.fees().plus(trace.overdrafts()),
                            trace.transfers().size(),
                            trace.assumed(),
                            trace.sameMoment()));
        }
        List<FundTraceFigures.TransferLine> transfers =
                traced.all().transfers().stream()
                        .sorted(Comparator.comparingLong((SideBySide.Line line) -> -line.most()))
                        .limit(MOST)
                        .sorted(Comparator.comparingInt(SideBySide.Line::key))
                        .map(
                                line ->
                                        new FundTraceFigures.TransferLine(
                                                traced.id(line.key()).value(), amounts(line)))
                        .toList();
        return new FundTraceFigures(
                kept.name(),
                asked,
                Optional.empty(),
                methods,
                transfers,
                traced.all().accounts().stream()
                        .limit(MOST)
                        .map(line -> account(traced, line))
                        .toList());
    }

    private static List<Money> amounts(SideBySide.Line line) {
        List<Money> amounts = new ArrayList<>();
        for (TraceMethod method : TraceMethod.values()) {
            amounts.add(Money.of(line.amount(method), line.unit()));
        }
        return amounts;
    }

    private static FundTraceFigures.AccountLine account(FundTrace traced, SideBySide.Line line) {
        CurrencyCode unit = line.unit();
        List<TracedAccount> known = new ArrayList<>();
        for (TraceMethod method : TraceMethod.values()) {
            traced.under(method).accounts().stream()
                    .filter(a -> a.account() == line.key() && a.unit().equals(unit))
                    .forEach(known::add);
        }
        TracedAccount any = known.getFirst();
        return new FundTraceFigures.AccountLine(
                line.key(),
                amounts(line),
                Money.of(line.spread(), unit),
                Money.of(any.opening(), unit),
                any.known() == TracedAccount.Known.GIVEN ? "given" : "assumed",
                Instant.ofEpochMilli(
                        known.stream().mapToLong(TracedAccount::firstIn).min().orElse(0)),
                known.stream()
                        .map(TracedAccount::lastOut)
                        .filter(OptionalLong::isPresent)
                        .map(OptionalLong::getAsLong)
                        .max(Comparator.naturalOrder())
                        .map(Instant::ofEpochMilli));
    }

    /// A question in words.
    static String asked(CaseReader reader, KeptTrace kept) {
        FundQuestion question = kept.question();
        List<String> parts = new ArrayList<>();
        parts.add(origin(reader, question));
        if (!question.share().equals(Share.WHOLE)) {
            parts.add(
                    BigDecimal.valueOf(question.share().millionths(), 4)
                                    .stripTrailingZeros()
                                    .toPlainString()
                            + " % of it");
        }
        question.openings()
                .forEach(
                        (account, amounts) ->
                                parts.add(
                                        "opening balance of %s %s"
                                                .formatted(
                                                        reader.account(account).id().key(),
                                                        amounts.stream()
                                                                .map(Money::toString)
                                                                .collect(
                                                                        Collectors.joining(
                                                                                " and ")))));
        if (!question.rates().rates().isEmpty()) {
            parts.add("all currencies as one by the case's rates");
        }
        stops(reader, question.stops(), parts);
        return String.join("; ", parts);
    }

    private static String origin(CaseReader reader, FundQuestion question) {
        boolean onward = question.direction() == Direction.OUT;
        return switch (question.origin()) {
            case Origin.OfTransfer(TransferId id) -> {
                String row =
                        reader.transfers(List.of(id)).stream()
                                .findFirst()
                                .map(TraceFigures::row)
                                .orElse("");
                yield "Transfer %d%s, %s"
                        .formatted(
                                id.value(), row, onward ? "where it went" : "where it came from");
            }
            case Origin.OfAccount(int ordinal) ->
                    "Account %s, %s"
                            .formatted(
                                    reader.account(ordinal).id().key(),
                                    onward ? "all that left it" : "all that it received");
        };
    }

    private static String row(Transfer transfer) {
        return " (%s from %s to %s, %s)"
                .formatted(
                        transfer.paid(),
                        transfer.from().key(),
                        transfer.to().key(),
                        transfer.source().citation());
    }

    private static void stops(CaseReader reader, FundStops stops, List<String> parts) {
        stops.hops().ifPresent(hops -> parts.add("at most %d hops".formatted(hops)));
        stops.until().ifPresent(until -> parts.add("until " + until));
        stops.below()
                .ifPresent(below -> parts.add("not where less than %s arrives".formatted(below)));
        named(reader, stops.accounts(), "stopping at", parts);
        named(reader, stops.known(), "stopping at the subjects", parts);
        if (!stops.banks().isEmpty()) {
            parts.add("stopping at banks and countries " + joined(stops.banks()));
        }
        if (!stops.kinds().isEmpty()) {
            parts.add(
                    "stopping at kinds "
                            + joined(
                                    stops.kinds().stream()
                                            .map(Enum::name)
                                            .collect(Collectors.toSet())));
        }
        if (!stops.countries().isEmpty() && !stops.banks().containsAll(stops.countries())) {
            parts.add("stopping at countries " + joined(stops.countries()));
        }
    }

    private static void named(
            CaseReader reader, Set<Integer> accounts, String words, List<String> parts) {
        if (!accounts.isEmpty()) {
            parts.add(
                    words
                            + " "
                            + joined(
                                    reader.accounts(accounts.stream().sorted().toList()).stream()
                                            .map((Account a) -> a.id().key())
                                            .collect(Collectors.toSet())));
        }
    }

    private static String joined(Set<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }
}
