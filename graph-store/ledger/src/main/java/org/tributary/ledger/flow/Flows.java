// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

import org.tributary.ledger.money.CurrencyTotals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
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
        return around(account, direction, p -> period.contains(graph.at(p)));
    }

    /// The same of the transfers that count.
    ///
    /// @param counted whether the transfer at a position counts
    public List<Flow> around(int account, Direction direction, IntPredicate counted) {
        long[] byCounterparty = byCounterparty(account, direction, counted);
        List<Flow> flows = new ArrayList<>();
        int i = 0;
        while (i < byCounterparty.length) {
            int other = (int) (byCounterparty[i] >>> Integer.SIZE);
            FlowSum sum = new FlowSum(graph);
            while (i < byCounterparty.length
                    && (int) (byCounterparty[i] >>> Integer.SIZE) == other) {
                sum.add((int) byCounterparty[i++]);
            }
            flows.add(
                    direction == Direction.OUT
                            ? sum.flow(account, other)
                            : sum.flow(other, account));
        }
        flows.sort(
                Comparator.comparingLong(Flow::count)
                        .reversed()
                        .thenComparingInt(flow -> flow.counterparty(account)));
        return flows;
    }

    /// Counterparty and position of each transfer, the counterparty in the upper half, sorted:
    /// a hub with a million transfers then costs a sort instead of a million map entries.
    private long[] byCounterparty(int account, Direction direction, IntPredicate counted) {
        return IntStream.range(0, graph.degree(account, direction))
                .map(i -> graph.position(account, direction, i))
                .filter(counted)
                .mapToLong(
                        p ->
                                (long) (direction == Direction.OUT ? graph.to(p) : graph.from(p))
                                                << Integer.SIZE
                                        | p)
                .sorted()
                .toArray();
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
        int[] others =
                IntStream.range(0, graph.degree(account, direction))
                        .map(i -> graph.position(account, direction, i))
                        .map(p -> direction == Direction.OUT ? graph.to(p) : graph.from(p))
                        .sorted()
                        .toArray();
        int different = 0;
        for (int i = 0; i < others.length; i++) {
            if (i == 0 || others[i] != others[i - 1]) {
                different++;
            }
        }
        return different;
    }

    /// What was paid in the transfers at those positions, per currency.
    public CurrencyTotals totals(int[] positions) {
        FlowSum sum = new FlowSum(graph);
        for (int position : positions) {
            sum.add(position);
        }
        return sum.totals();
    }

    /// Everything paid into or out of an account, per currency.
    public CurrencyTotals totals(int account, Direction direction, Period period) {
        FlowSum sum = new FlowSum(graph);
        for (int i = 0; i < graph.degree(account, direction); i++) {
            int position = graph.position(account, direction, i);
            if (period.contains(graph.at(position))) {
                sum.add(position);
            }
        }
        return sum.totals();
    }
}
