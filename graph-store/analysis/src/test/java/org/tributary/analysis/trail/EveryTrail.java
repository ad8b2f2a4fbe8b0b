// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trail;

import org.tributary.ledger.flow.FlowGraph;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The slow and obvious way: every transfer after every other, without looking ahead.
record EveryTrail(FlowGraph graph, TrailRule rule, int start, int target) {

    List<Trail> found() {
        List<Trail> found = new ArrayList<>();
        grow(new ArrayList<>(), new ArrayList<>(List.of(start)), found);
        return found;
    }

    private void grow(List<Integer> way, List<Integer> accounts, List<Trail> found) {
        for (int next = 0; next < graph.transferCount(); next++) {
            int to = graph.to(next);
            boolean fits =
                    graph.from(next) == accounts.getLast()
                            && to != graph.from(next)
                            && (to == target || !accounts.contains(to))
                            && (way.isEmpty() || follows(way.getLast(), next));
            if (fits) {
                way.add(next);
                accounts.add(to);
                if (to == target) {
                    found.add(new Trail(way));
                } else if (way.size() < rule.maxHops()) {
                    grow(way, accounts, found);
                }
                accounts.removeLast();
                way.removeLast();
            }
        }
    }

    private boolean follows(int last, int next) {
        if (rule.kind() == TrailKind.HOPS) {
            return true;
        }
        Duration gap = Duration.ofMillis(graph.at(next) - graph.at(last));
        if (next < last || gap.compareTo(rule.maxGap()) > 0) {
            return false;
        }
        if (rule.kind() == TrailKind.TIME) {
            return true;
        }
        BigDecimal brought = BigDecimal.valueOf(graph.received(last));
        BigDecimal off = BigDecimal.valueOf(graph.paid(next)).subtract(brought).abs();
        return graph.receivedCurrency(last).equals(graph.paidCurrency(next))
                && off.compareTo(brought.multiply(rule.tolerance())) <= 0;
    }
}
