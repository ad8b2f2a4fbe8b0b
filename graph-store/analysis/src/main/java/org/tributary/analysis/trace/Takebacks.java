// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import org.tributary.ledger.flow.FlowGraph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Rows that take back an earlier one: a negative amount between the same accounts, in the
/// same currencies and of the same size as a row before it. Each takes back the latest such
/// row that is not taken back yet. Immutable.
final class Takebacks {

    private record Key(int from, int to, int paidCode, int receivedCode, long paid, long received) {
        static Key of(FlowGraph graph, int p, int sign) {
            return new Key(
                    graph.from(p),
                    graph.to(p),
                    graph.paidCode(p),
                    graph.receivedCode(p),
                    sign * graph.paid(p),
                    sign * graph.received(p));
        }
    }

    private final Map<Integer, Integer> partner = new HashMap<>();

    Takebacks(FlowGraph graph) {
        Set<Key> undone = new HashSet<>();
        for (int p = 0; p < graph.transferCount(); p++) {
            if (graph.paid(p) < 0 && graph.received(p) < 0) {
                undone.add(Key.of(graph, p, -1));
            }
        }
        if (!undone.isEmpty()) {
            pair(graph, undone);
        }
    }

    private void pair(FlowGraph graph, Set<Key> undone) {
        Map<Key, Deque<Integer>> open = new HashMap<>();
        for (int p = 0; p < graph.transferCount(); p++) {
            boolean negative = graph.paid(p) < 0 && graph.received(p) < 0;
            Key key = Key.of(graph, p, negative ? -1 : 1);
            if (!undone.contains(key)) {
                continue;
            }
            Deque<Integer> earlier = open.computeIfAbsent(key, k -> new ArrayDeque<>());
            if (!negative) {
                earlier.push(p);
            } else if (!earlier.isEmpty()) {
                int taken = earlier.pop();
                partner.put(p, taken);
                partner.put(taken, p);
            }
        }
    }

    /// The row that a row takes back or is taken back by; negative if there is none.
    int partner(int position) {
        return partner.isEmpty() ? -1 : partner.getOrDefault(position, -1);
    }
}
