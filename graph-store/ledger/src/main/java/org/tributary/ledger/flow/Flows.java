// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

import org.tributary.ledger.money.CurrencyTotals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        return around(account, direction, positions(account, direction, period));
    }

    /// The same of the transfers that count.
    ///
    /// @param counted whether the transfer at a position counts
    public List<Flow> around(int account, Direction direction, IntPredicate counted) {
        return around(
                account, direction, positions(account, direction, Period.ALWAYS).filter(counted));
    }

    private List<Flow> around(int account, Direction direction, IntStream positions) {
        long[] byCounterparty = byCounterparty(graph, direction, positions);
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
    private static long[] byCounterparty(
            FlowGraph graph, Direction direction, IntStream positions) {
        return positions
                .mapToLong(
                        p ->
                                (long) (direction == Direction.OUT ? graph.to(p) : graph.from(p))
                                                << Integer.SIZE
                                        | p)
                .sorted()
                .toArray();
    }

    /// Positions of an account's transfers in a period, in order of time.
    private IntStream positions(int account, Direction direction, Period period) {
        boolean always = period.equals(Period.ALWAYS);
        int from = always ? 0 : graph.firstFrom(account, direction, period.fromMillis());
        int to =
                always
                        ? graph.degree(account, direction)
                        : graph.firstFrom(account, direction, period.toMillis());
        return IntStream.range(from, to).map(i -> graph.position(account, direction, i));
    }

    private int other(int position, Direction direction) {
        return direction == Direction.OUT ? graph.to(position) : graph.from(position);
    }

    /// Ordinals of the different accounts that an account pays or is paid by, ascending.
    public int[] others(int account, Direction direction, Period period) {
        int[] all =
                positions(account, direction, period)
                        .map(p -> other(p, direction))
                        .sorted()
                        .toArray();
        int different = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[different++] = all[i];
            }
        }
        return Arrays.copyOf(all, different);
    }

    /// All transfers from one account to another in a period, if there are any.
    public Optional<Flow> flow(int from, int to, Period period) {
        int[] positions = between(from, to, period);
        if (positions.length == 0) {
            return Optional.empty();
        }
        FlowSum sum = new FlowSum(graph);
        for (int position : positions) {
            sum.add(position);
        }
        return Optional.of(sum.flow(from, to));
    }

    /// Positions of the transfers from one account to another, in order of time.
    public int[] between(int from, int to, Period period) {
        Direction direction =
                graph.degree(from, Direction.OUT) <= graph.degree(to, Direction.IN)
                        ? Direction.OUT
                        : Direction.IN;
        int account = direction == Direction.OUT ? from : to;
        return positions(account, direction, period)
                .filter(p -> graph.from(p) == from && graph.to(p) == to)
                .toArray();
    }

    /// Number of different accounts that pay into or are paid from an account.
    public int counterparties(int account, Direction direction) {
        return others(account, direction, Period.ALWAYS).length;
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
        positions(account, direction, period).forEach(sum::add);
        return sum.totals();
    }
}
