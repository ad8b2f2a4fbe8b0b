// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
        long[] byCounterparty = byCounterparty(account, direction, period);
        List<Flow> flows = new ArrayList<>();
        int i = 0;
        while (i < byCounterparty.length) {
            int other = (int) (byCounterparty[i] >>> Integer.SIZE);
            Sum sum = new Sum();
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
    private long[] byCounterparty(int account, Direction direction, Period period) {
        return IntStream.range(0, graph.degree(account, direction))
                .map(i -> graph.position(account, direction, i))
                .filter(p -> period.contains(graph.at(p)))
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

    /// Sums of one flow, by currency code. Most flows have one currency, so a search through a
    /// short array beats a map; nothing is allocated per transfer.
    private final class Sum {

        private int[] codes = new int[1];
        private LongSum[] sums = new LongSum[1];
        private int used;
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;

        void add(int position) {
            sum(graph.paidCode(position)).add(graph.paid(position));
            first = Math.min(first, graph.at(position));
            last = Math.max(last, graph.at(position));
        }

        private LongSum sum(int code) {
            for (int i = 0; i < used; i++) {
                if (codes[i] == code) {
                    return sums[i];
                }
            }
            if (used == codes.length) {
                codes = Arrays.copyOf(codes, used * 2);
                sums = Arrays.copyOf(sums, used * 2);
            }
            codes[used] = code;
            sums[used] = new LongSum();
            return sums[used++];
        }

        CurrencyTotals totals() {
            CurrencyTotals totals = CurrencyTotals.NONE;
            for (int i = 0; i < used; i++) {
                Money sum = new Money(sums[i].total(), graph.currencies().get(codes[i]));
                totals =
                        totals.plus(
                                new CurrencyTotals(
                                        List.of(new CurrencyTotal(sums[i].count(), sum))));
            }
            return totals;
        }

        Flow flow(int from, int to) {
            return new Flow(
                    from, to, totals(), Instant.ofEpochMilli(first), Instant.ofEpochMilli(last));
        }
    }
}
