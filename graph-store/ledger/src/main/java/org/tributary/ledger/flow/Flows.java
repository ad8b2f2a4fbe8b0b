// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Computes flows around accounts from a [FlowGraph]. Stateless beyond the graph; thread-safe.
///
/// @param graph the transfers
public record Flows(FlowGraph graph) {

    /// The flows into or out of an account, those with the most transfers first and, within equal
    /// counts, by the counterparty's ordinal.
    ///
    /// Amounts in several currencies have no order without rates, so the count decides.
    public List<Flow> around(int account, Direction direction, Period period) {
        Map<Integer, Sum> sums = new LinkedHashMap<>();
        for (int i = 0; i < graph.degree(account, direction); i++) {
            int position = graph.position(account, direction, i);
            if (period.contains(graph.at(position))) {
                int other = direction == Direction.OUT ? graph.to(position) : graph.from(position);
                sums.computeIfAbsent(other, o -> new Sum()).add(position);
            }
        }
        List<Flow> flows = new ArrayList<>();
        sums.forEach(
                (other, sum) ->
                        flows.add(
                                direction == Direction.OUT
                                        ? sum.flow(account, other)
                                        : sum.flow(other, account)));
        flows.sort(
                Comparator.comparingLong(Flow::count)
                        .reversed()
                        .thenComparingInt(flow -> flow.counterparty(account)));
        return flows;
    }

    /// Positions of the transfers from one account to another, in order of time.
    public int[] between(int from, int to, Period period) {
        Direction direction =
                graph.degree(from, Direction.OUT) <= graph.degree(to, Direction.IN)
                        ? Direction.OUT
                        : Direction.IN;
        int account = direction == Direction.OUT ? from : to;
        return IntStream.range(0, graph.degree(account, direction))
                .map(i -> graph.position(account, direction, i))
                .filter(p -> graph.from(p) == from && graph.to(p) == to)
                .filter(p -> period.contains(graph.at(p)))
                .toArray();
    }

    /// Number of different accounts that pay into or are paid from an account.
    public int counterparties(int account, Direction direction) {
        return (int)
                IntStream.range(0, graph.degree(account, direction))
                        .map(i -> graph.position(account, direction, i))
                        .map(p -> direction == Direction.OUT ? graph.to(p) : graph.from(p))
                        .distinct()
                        .count();
    }

    /// What was paid in the transfers at those positions, per currency.
    public CurrencyTotals totals(int[] positions) {
        Sum sum = new Sum();
        for (int position : positions) {
            sum.add(position);
        }
        return sum.totals();
    }

    /// Everything paid into or out of an account, per currency.
    public CurrencyTotals totals(int account, Direction direction, Period period) {
        Sum sum = new Sum();
        for (int i = 0; i < graph.degree(account, direction); i++) {
            int position = graph.position(account, direction, i);
            if (period.contains(graph.at(position))) {
                sum.add(position);
            }
        }
        return sum.totals();
    }

    private final class Sum {

        private final Map<CurrencyCode, CurrencyTotal> totals = new HashMap<>();
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;

        void add(int position) {
            CurrencyCode currency = graph.paidCurrency(position);
            totals.merge(
                    currency,
                    new CurrencyTotal(1, Money.of(graph.paid(position), currency)),
                    CurrencyTotal::plus);
            first = Math.min(first, graph.at(position));
            last = Math.max(last, graph.at(position));
        }

        CurrencyTotals totals() {
            return totals.values().stream()
                    .map(total -> new CurrencyTotals(List.of(total)))
                    .reduce(CurrencyTotals.NONE, CurrencyTotals::plus);
        }

        Flow flow(int from, int to) {
            return new Flow(
                    from, to, totals(), Instant.ofEpochMilli(first), Instant.ofEpochMilli(last));
        }
    }
}
