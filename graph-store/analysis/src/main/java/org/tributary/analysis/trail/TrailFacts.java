// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trail;

import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyCode;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/// What there is to say of a trail.
///
/// @param duration from the first hop to the last; negative if the last came before
/// @param longestRest the longest time between two hops in order; zero for a single hop
/// @param binding which hop, from 0, moved the least and so limits what can have travelled the
///     whole way; empty where hops are in different currencies
public record TrailFacts(Duration duration, Duration longestRest, OptionalInt binding) {

    public static TrailFacts of(FlowGraph graph, Trail trail) {
        List<Integer> positions = trail.positions();
        long rest = 0;
        for (int i = 1; i < positions.size(); i++) {
            rest = Math.max(rest, graph.at(positions.get(i)) - graph.at(positions.get(i - 1)));
        }
        return new TrailFacts(
                Duration.ofMillis(graph.at(trail.last()) - graph.at(trail.first())),
                Duration.ofMillis(rest),
                binding(graph, positions));
    }

    private static OptionalInt binding(FlowGraph graph, List<Integer> positions) {
        CurrencyCode currency = graph.paidCurrency(positions.getFirst());
        int least = 0;
        for (int i = 0; i < positions.size(); i++) {
            int position = positions.get(i);
            if (!graph.paidCurrency(position).equals(currency)
                    || !graph.receivedCurrency(position).equals(currency)) {
                return OptionalInt.empty();
            }
            if (graph.received(position) < graph.received(positions.get(least))) {
                least = i;
            }
        }
        return OptionalInt.of(least);
    }
}
