// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trail;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.math.BigDecimal;

/// Which transfer may follow which under a rule. Stateless.
final class Succession {

    private static final long MILLION = 1_000_000;
    private static final long NARROW = MILLION / 4;

    private final FlowGraph graph;
    private final long gap;
    private final boolean conserving;
    private final long millionths;

    Succession(FlowGraph graph, TrailRule rule) {
        this.graph = graph;
        gap = rule.maxGap().toMillis();
        conserving = rule.kind() == TrailKind.MONEY;
        millionths = rule.tolerance().multiply(BigDecimal.valueOf(MILLION)).longValue();
    }

    /// The first index among an account's incoming transfers that is not too long before `next`.
    int earliest(int account, int next) {
        long from = gap >= graph.at(next) - graph.at(0) ? graph.at(0) : graph.at(next) - gap;
        int low = 0;
        int high = graph.degree(account, Direction.IN);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (graph.at(graph.position(account, Direction.IN, middle)) < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The first index among an account's transfers in that direction that is not before `position`
    /// in the order of the graph.
    int notBefore(int account, Direction direction, int position) {
        int low = 0;
        int high = graph.degree(account, direction);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (graph.position(account, direction, middle) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Whether `next` comes no later than the rule allows.
    boolean inTime(int previous, int next) {
        return graph.at(next) - graph.at(previous) <= gap;
    }

    /// Whether `next` may carry on what `previous` brought, as far as amounts tell.
    boolean conserves(int previous, int next) {
        if (!conserving) {
            return true;
        }
        long brought = graph.received(previous);
        return Math.abs(graph.paid(next) - brought) <= slack(brought)
                && graph.receivedCode(previous) == graph.paidCode(next);
    }

    /// Whether amounts are asked for so exactly that looking by amount saves looking.
    boolean isNarrow() {
        return conserving && millionths <= NARROW;
    }

    /// The least that may have been brought where `next` carries it on.
    long leastBefore(int next) {
        return graph.paid(next) - slack(graph.paid(next));
    }

    /// No less than the most that may have been brought where `next` carries it on, under a rule
    /// that is narrow: up to a quarter, what is taken off the larger amount is less than twice what
    /// would be taken off the smaller one.
    long mostBefore(int next) {
        long most = graph.paid(next) + 2 * (slack(graph.paid(next)) + 1);
        return most < graph.paid(next) ? Long.MAX_VALUE : most;
    }

    /// By how much a transfer may differ from what was brought, in minor units, computed exactly:
    /// the tolerance of it, rounded down. Whole millions first, so that nothing overflows.
    private long slack(long brought) {
        return brought / MILLION * millionths + brought % MILLION * millionths / MILLION;
    }
}
