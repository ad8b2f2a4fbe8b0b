// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.reach;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Period;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;

/// The transfers a search may use, in the order in which it uses them: with time where money is
/// followed, against it where its origin is sought. Stateless.
final class Tide {

    private final FlowGraph graph;
    private final ReachRule rule;
    private final long[] leastByCode;
    private final boolean always;
    private final boolean anyAmount;

    Tide(FlowGraph graph, ReachRule rule) {
        this.graph = graph;
        this.rule = rule;
        always = rule.period().equals(Period.ALWAYS);
        // No transfer is below nothing.
        anyAmount = rule.least().signum() == 0;
        leastByCode =
                graph.currencies().stream()
                        .mapToLong(currency -> minor(rule.least(), currency.exponent()))
                        .toArray();
    }

    private static long minor(BigDecimal least, int exponent) {
        return least.movePointRight(exponent)
                .setScale(0, RoundingMode.CEILING)
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .longValue();
    }

    /// Number of an account's transfers onwards.
    int degree(int account) {
        return graph.degree(account, rule.direction());
    }

    /// The `index`-th of an account's transfers onwards, in the order of the search.
    int position(int account, int index) {
        return graph.position(
                account,
                rule.direction(),
                rule.direction() == Direction.OUT ? index : degree(account) - 1 - index);
    }

    /// The first index of a transfer onwards that comes after `position` in the search's order.
    int after(int account, int position) {
        return rule.direction() == Direction.OUT
                ? graph.firstAt(account, Direction.OUT, position + 1)
                : degree(account) - graph.firstAt(account, Direction.IN, position);
    }

    /// Whether one position comes before another in the search's order.
    boolean before(int position, int other) {
        return rule.direction() == Direction.OUT ? position < other : position > other;
    }

    /// The account a transfer leads on to.
    int next(int position) {
        return rule.direction() == Direction.OUT ? graph.to(position) : graph.from(position);
    }

    boolean allows(int position) {
        return (always || rule.period().contains(graph.at(position)))
                && (anyAmount || graph.paid(position) >= leastByCode[graph.paidCode(position)]);
    }

    /// The first transfer, in the search's order, that is too late for money that set out at
    /// `origin`; one beyond the last where none is. A position, so that it need not be looked up
    /// of every transfer when it was.
    int end(int origin) {
        long within = rule.within().toMillis();
        long at = graph.at(origin);
        boolean forward = rule.direction() == Direction.OUT;
        if (within >= graph.at(graph.transferCount() - 1) - graph.at(0)) {
            return forward ? graph.transferCount() : -1;
        }
        return forward ? graph.firstFrom(at + within + 1) : graph.firstFrom(at - within) - 1;
    }

    /// A number that grows with the search's order.
    int rank(int position) {
        return rule.direction() == Direction.OUT ? position : Integer.MAX_VALUE - position;
    }

    /// Positions of the transfers by which an account can be reached, in order of time.
    IntStream arrivals(int account) {
        Direction back = rule.direction() == Direction.OUT ? Direction.IN : Direction.OUT;
        return IntStream.range(0, graph.degree(account, back))
                .map(i -> graph.position(account, back, i));
    }
}
