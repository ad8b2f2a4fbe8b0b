// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tracing;

import org.tributary.analysis.trace.TraceLedger;
import org.tributary.analysis.trace.TraceMethod;
import org.tributary.analysis.trace.TracedTransfer;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Traced money that went from one account to another, in the direction in which it was paid.
///
/// @param from ordinal of the account that paid it
/// @param to ordinal of the account that received it
/// @param payments what moved it, in order of time; never empty
/// @param tainted how many transfers moved it, and what, per currency
public record TracedFlow(int from, int to, List<Payment> payments, CurrencyTotals tainted) {

    /// @param at when it was made
    /// @param tainted what of it is traced money
    public record Payment(Instant at, Money tainted) {}

    public TracedFlow {
        payments = List.copyOf(payments);
    }

    private record Ends(int from, int to) {}

    /// All flows of a trace under a method, the largest number of units first.
    public static List<TracedFlow> of(FundTrace traced, TraceMethod method) {
        TraceLedger ledger = traced.ledger();
        Map<Ends, List<TracedTransfer>> together = new LinkedHashMap<>();
        for (TracedTransfer transfer : traced.under(method).transfers()) {
            Ends ends =
                    new Ends(
                            ledger.leaves(transfer.position(), Direction.OUT),
                            ledger.reaches(transfer.position(), Direction.OUT));
            together.computeIfAbsent(ends, key -> new ArrayList<>()).add(transfer);
        }
        List<TracedFlow> flows = new ArrayList<>();
        together.forEach((ends, transfers) -> flows.add(flow(ledger, ends, transfers)));
        flows.sort(
                Comparator.comparing(TracedFlow::units)
                        .reversed()
                        .thenComparingInt(TracedFlow::from)
                        .thenComparingInt(TracedFlow::to));
        return flows;
    }

    private static TracedFlow flow(TraceLedger ledger, Ends ends, List<TracedTransfer> transfers) {
        return of(
                ends.from(),
                ends.to(),
                transfers.stream()
                        .map(
                                t ->
                                        new Payment(
                                                Instant.ofEpochMilli(
                                                        ledger.graph().at(t.position())),
                                                Money.of(t.tainted(), t.unit())))
                        .toList());
    }

    private static TracedFlow of(int from, int to, List<Payment> payments) {
        return new TracedFlow(
                from,
                to,
                payments,
                CurrencyTotals.of(payments.stream().map(Payment::tainted).toList()));
    }

    public Instant first() {
        return payments.getFirst().at();
    }

    public Instant last() {
        return payments.getLast().at();
    }

    /// What of it had gone by a moment; empty if nothing had.
    public Optional<TracedFlow> until(Instant moment) {
        List<Payment> made = payments.stream().filter(p -> !p.at().isAfter(moment)).toList();
        return made.isEmpty() ? Optional.empty() : Optional.of(of(from, to, made));
    }

    /// The largest number of units of any currency, for ranking and widths alone.
    public BigDecimal units() {
        return tainted.totals().stream()
                .map(total -> total.sum().decimal())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }
}
