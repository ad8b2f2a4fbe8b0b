// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.reach;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The transfers a search may use, in the order in which it uses them: with time where money is
/// followed, against it where its origin is sought. Stateless.
final class Tide {

    private final FlowGraph graph;
    private final ReachRule rule;
    private final long[] leastByCode;

    Tide(FlowGraph graph, ReachRule rule) {
        this.graph = graph;
        this.rule = rule;
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
        return rule.period().contains(graph.at(position))
                && graph.paid(position) >= leastByCode[graph.paidCode(position)];
    }

    /// Whether money that set out at `origin` is still within its time.
    boolean inTime(int position, int origin) {
        return Math.abs(graph.at(position) - graph.at(origin)) <= rule.within().toMillis();
    }

    /// A number that grows with the search's order.
    int rank(int position) {
        return rule.direction() == Direction.OUT ? position : Integer.MAX_VALUE - position;
    }

    /// The position of that rank.
    int ranked(int rank) {
        return rule.direction() == Direction.OUT ? rank : Integer.MAX_VALUE - rank;
    }
}
