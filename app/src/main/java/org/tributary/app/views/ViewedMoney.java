// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views;

import org.tributary.app.drawing.DrawnLedger;
import org.tributary.app.explore.SelectedTransfers;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Flows;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.money.RateTable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;

/// The money a view shows: the transfers behind a picture, or behind a part of it, that count
/// through its lens and are not hidden by hand. Immutable and thread-safe.
public final class ViewedMoney {

    private final DrawnLedger ledger;
    private final SequencedMap<EdgeKey, int[]> byFlow;
    private final CurrencyTotals totals;

    private ViewedMoney(DrawnLedger ledger, SequencedMap<EdgeKey, int[]> byFlow) {
        this.ledger = ledger;
        this.byFlow = byFlow;
        Flows flows = new Flows(ledger.graph());
        totals = flows.totals(byFlow.values().stream().flatMapToInt(IntStream::of).toArray());
    }

    /// What is behind a picture.
    ///
    /// @param selection what of it is meant; nothing stands for everything
    public static ViewedMoney of(
            DrawnLedger ledger, PictureState state, Selection selection, Scope scope) {
        FlowGraph graph = ledger.graph();
        SelectedTransfers transfers = SelectedTransfers.of(ledger, state);
        PictureEnds ends = new PictureEnds(graph, state);
        Scope meant = selection.isEmpty() ? Scope.ALL : scope;
        int[] chosen = transfers.positions(new Selection(Set.of(), selection.edges()));
        Map<EdgeKey, IntStream.Builder> found = new LinkedHashMap<>();
        for (int position : transfers.shown()) {
            Optional<EdgeKey> flow = ends.flow(position);
            if (flow.isPresent() && isMeant(flow.get(), position, selection, meant, chosen)) {
                found.computeIfAbsent(flow.get(), f -> IntStream.builder()).add(position);
            }
        }
        SequencedMap<EdgeKey, int[]> byFlow = new LinkedHashMap<>();
        found.forEach((flow, positions) -> byFlow.put(flow, positions.build().toArray()));
        return new ViewedMoney(ledger, byFlow);
    }

    private static boolean isMeant(
            EdgeKey flow, int position, Selection selection, Scope scope, int[] chosen) {
        Set<NodeKey> nodes = selection.nodes();
        boolean byNode =
                switch (scope) {
                    case ALL -> true;
                    case AROUND -> nodes.contains(flow.from()) || nodes.contains(flow.to());
                    case AMONG -> nodes.contains(flow.from()) && nodes.contains(flow.to());
                };
        return byNode || Arrays.binarySearch(chosen, position) >= 0;
    }

    /// From what it is drawn.
    public DrawnLedger ledger() {
        return ledger;
    }

    /// Count and sum of everything, per currency.
    public CurrencyTotals totals() {
        return totals;
    }

    /// Positions of the transfers of each flow, in order of time.
    public SequencedMap<EdgeKey, int[]> byFlow() {
        return Collections.unmodifiableSequencedMap(byFlow);
    }

    /// In what the money can be counted: the currencies paid, that of most transfers first; then
    /// the base currency, if there are several and each transfer has a rate.
    public List<MoneyUnit> units() {
        List<MoneyUnit> units = new ArrayList<>();
        totals.totals().stream()
                .sorted(Comparator.comparingLong(CurrencyTotal::count).reversed())
                .forEach(total -> units.add(new MoneyUnit.Paid(total.sum().currency().code())));
        if (units.size() > 1 && isConvertible()) {
            units.add(new MoneyUnit.Converted(base()));
        }
        return units;
    }

    private CurrencyCode base() {
        return ledger.words().weights().base();
    }

    private boolean isConvertible() {
        return byFlow.values().stream()
                .flatMapToInt(IntStream::of)
                .allMatch(p -> converted(p).isPresent());
    }

    private Optional<BigDecimal> converted(int position) {
        RateTable rates = ledger.words().weights().rates();
        FlowGraph graph = ledger.graph();
        LocalDate day =
                Instant.ofEpochMilli(graph.at(position)).atZone(ZoneOffset.UTC).toLocalDate();
        Money paid = Money.of(graph.paid(position), graph.paidCurrency(position));
        return rates.convert(paid, base(), day);
    }

    /// The flows that have money in a unit, the largest first.
    public List<MoneyFlow> flows(MoneyUnit unit) {
        List<MoneyFlow> flows = new ArrayList<>();
        byFlow.forEach(
                (flow, positions) ->
                        total(positions, unit)
                                .map(t -> new MoneyFlow(flow.from(), flow.to(), t.count(), t.sum()))
                                .ifPresent(flows::add));
        flows.sort(MoneyFlow.LARGEST);
        return flows;
    }

    /// Count and sum of the transfers at these positions that have money in a unit; empty if none
    /// has.
    public Optional<CurrencyTotal> total(int[] positions, MoneyUnit unit) {
        return switch (unit) {
            case MoneyUnit.Paid(String code) ->
                    new Flows(ledger.graph()).totals(positions).in(code);
            case MoneyUnit.Converted(CurrencyCode base) -> {
                BigDecimal sum = BigDecimal.ZERO;
                for (int position : positions) {
                    sum = sum.add(converted(position).orElse(BigDecimal.ZERO));
                }
                BigDecimal rounded = sum.setScale(base.exponent(), RoundingMode.HALF_EVEN);
                yield positions.length == 0
                        ? Optional.empty()
                        : Optional.of(
                                new CurrencyTotal(
                                        positions.length,
                                        new Money(rounded.unscaledValue(), base)));
            }
        };
    }

    /// What is not counted in a unit because it was paid in other currencies.
    public CurrencyTotals outside(MoneyUnit unit) {
        return switch (unit) {
            case MoneyUnit.Paid(String code) ->
                    new CurrencyTotals(
                            totals.totals().stream()
                                    .filter(t -> !t.sum().currency().code().equals(code))
                                    .toList());
            case MoneyUnit.Converted(CurrencyCode base) -> CurrencyTotals.NONE;
        };
    }
}
