// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.analysis.trace.TraceMethod;
import org.tributary.analysis.trace.TraceStep;
import org.tributary.app.tracing.FundTrace;
import org.tributary.app.tracing.Untraceable;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Subject;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.work.Work;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What `trace` says to people.
final class TraceLines {

    private TraceLines() {}

    /// @throws UsageException if there is no such method
    static TraceMethod method(String text) {
        for (TraceMethod method : TraceMethod.values()) {
            if (TraceJson.name(method).equals(text.strip().toLowerCase(Locale.ROOT))) {
                return method;
            }
        }
        throw new UsageException(
                "--method: '%s' is none of fifo, lifo, pro-rata, libr.".formatted(text));
    }

    static Set<Integer> subjects(CaseReader reader) {
        return reader.subjects().stream().map(Subject::account).collect(Collectors.toSet());
    }

    static String why(Untraceable reason, String from) {
        return switch (reason) {
            case NO_TRANSFER ->
                    "Transfer %s does not count: it is a duplicate or withdrawn.".formatted(from);
            case STILL ->
                    "Transfer %s moves nothing between accounts. Start with the payment that brought the money."
                            .formatted(from);
            case TAKEN_BACK ->
                    "Transfer %s was taken back by a row of the opposite amount, or takes one back: no money moved."
                            .formatted(from);
            case NO_MONEY ->
                    "There is nothing to trace from '%s'. Turn round with --backward, or start elsewhere."
                            .formatted(from);
            case OPENING ->
                    "--opening: a balance is in a currency that its account never had, or given"
                            + " twice.";
            case TOO_LARGE -> "The amounts of this case are too large to be traced.";
        };
    }

    static List<String> of(TraceJson told) {
        List<String> lines = new ArrayList<>();
        lines.add("%s, %s: %s".formatted(told.method(), told.direction(), sums(told.begun())));
        for (TraceJson.TransferTraceJson t : told.transfers()) {
            lines.add(
                    "  %s  %s -> %s  %s of %s %s%s  %s"
                            .formatted(
                                    t.at(),
                                    t.from(),
                                    t.to(),
                                    t.tainted(),
                                    t.amount(),
                                    t.currency(),
                                    t.least().equals(t.most())
                                            ? ""
                                            : " (%s to %s)".formatted(t.least(), t.most()),
                                    t.source()));
        }
        lines.add("Held at the end:");
        for (TraceJson.AccountTraceJson a : told.accounts()) {
            TraceJson.RangeJson range = a.range().getFirst();
            boolean sure = range.least().equals(range.most());
            if (!sure || new BigDecimal(range.most()).signum() != 0) {
                lines.add(
                        "  %s  %s%s%s"
                                .formatted(
                                        a.key(),
                                        sums(a.remaining()),
                                        sure
                                                ? ""
                                                : " (%s to %s, by its opening balance)"
                                                        .formatted(range.least(), range.most()),
                                        a.setAside().isEmpty()
                                                ? ""
                                                : " not followed: "
                                                        + String.join(
                                                                ", ", a.setAside().keySet())));
            }
        }
        lost(lines, "Fees", told.fees());
        lost(lines, "Settled overdrafts", told.overdrafts());
        if (told.assumedOpenings() > 0) {
            lines.add(
                    "Opening balances of %,d accounts are not known; the least that is needed is assumed. Tell them with --opening."
                            .formatted(told.assumedOpenings()));
        }
        told.disagreement().stream()
                .limit(10)
                .forEach(
                        d ->
                                lines.add(
                                        "Methods disagree by %s %s on %s: %s"
                                                .formatted(
                                                        d.spread(),
                                                        d.currency(),
                                                        d.key(),
                                                        d.methods())));
        return lines;
    }

    private static void lost(List<String> lines, String what, List<TraceJson.SumJson> sums) {
        if (!sums.isEmpty()) {
            lines.add("%s: %s".formatted(what, sums(sums)));
        }
    }

    private static String sums(List<TraceJson.SumJson> sums) {
        return sums.isEmpty()
                ? "nothing"
                : sums.stream()
                        .map(s -> s.sum() + " " + s.currency())
                        .collect(Collectors.joining(", "));
    }

    /// Every step of one method, a line each.
    static List<String> journal(
            FundTrace traced, TraceMethod method, CaseReader reader, Work work) {
        List<TraceStep> steps = traced.journal(method, work);
        Map<Integer, String> keys = new HashMap<>();
        List<Integer> ordinals =
                traced.ledger().graph().transferCount() == 0
                        ? List.of()
                        : steps.stream().flatMap(s -> accounts(s).stream()).distinct().toList();
        for (Account account : reader.accounts(ordinals)) {
            keys.put(account.ordinal(), account.id().key());
        }
        return steps.stream()
                .map(
                        step ->
                                "transfer %d: %s"
                                        .formatted(
                                                traced.id(step.position()).value(),
                                                said(step, keys)))
                .toList();
    }

    private static List<Integer> accounts(TraceStep step) {
        return switch (step) {
            case TraceStep.Begun s -> List.of(s.account());
            case TraceStep.Left s -> List.of(s.account());
            case TraceStep.Exchanged s -> List.of();
            case TraceStep.Arrived s -> List.of(s.account());
            case TraceStep.SetAside s -> List.of(s.account());
            case TraceStep.Lost s -> List.of(s.account());
            case TraceStep.SameMoment s -> List.of(s.account());
        };
    }

    private static String said(TraceStep step, Map<Integer, String> keys) {
        return switch (step) {
            case TraceStep.Begun s ->
                    "%s leaving %s begin to be traced"
                            .formatted(money(s.amount(), s.unit()), keys.get(s.account()));
            case TraceStep.Left s ->
                    "%s of %s leave %s, which held %s of %s"
                            .formatted(
                                    money(s.amount(), s.unit()),
                                    money(s.of(), s.unit()),
                                    keys.get(s.account()),
                                    money(s.held(), s.unit()),
                                    money(s.balance(), s.unit()));
            case TraceStep.Exchanged s ->
                    "%s become %s"
                            .formatted(money(s.amount(), s.unit()), money(s.becomes(), s.into()));
            case TraceStep.Arrived s ->
                    "%s arrive at %s (hop %d)"
                            .formatted(money(s.amount(), s.unit()), keys.get(s.account()), s.hop());
            case TraceStep.SetAside s ->
                    "%s arrive at %s and are not followed on (%s)"
                            .formatted(
                                    money(s.amount(), s.unit()),
                                    keys.get(s.account()),
                                    s.reason().name().toLowerCase(Locale.ROOT));
            case TraceStep.Lost s ->
                    "%s are lost at %s (%s)"
                            .formatted(
                                    money(s.amount(), s.unit()),
                                    keys.get(s.account()),
                                    s.loss().name().toLowerCase(Locale.ROOT));
            case TraceStep.SameMoment s ->
                    "%s had paid in the same moment before; the order of the lines decides"
                            .formatted(keys.get(s.account()));
        };
    }

    private static String money(long minor, CurrencyCode unit) {
        return Money.of(minor, unit).toString();
    }
}
