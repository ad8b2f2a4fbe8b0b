// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import org.tributary.ledger.flow.FlowGraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Which alerts lie within a cluster: half of their evidence at least. Immutable and thread-safe.
final class Findings {

    private final FlowGraph graph;
    private final List<Known.Found> found;
    private final Map<Long, List<Integer>> byTransfer = new HashMap<>();

    Findings(FlowGraph graph, List<Known.Found> found) {
        this.graph = graph;
        this.found = found;
        for (int i = 0; i < found.size(); i++) {
            for (long id : found.get(i).transfers()) {
                byTransfer.computeIfAbsent(id, any -> new ArrayList<>(1)).add(i);
            }
        }
    }

    /// Their typologies in words, each once, in alphabetical order.
    List<String> of(int[] positions) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Integer, Integer> met = new HashMap<>();
        Arrays.stream(positions)
                .mapToObj(p -> byTransfer.getOrDefault(graph.transferId(p), List.of()))
                .forEach(some -> some.forEach(i -> met.merge(i, 1, Integer::sum)));
        TreeSet<String> typologies = new TreeSet<>();
        met.forEach(
                (i, times) -> {
                    if (2 * times >= found.get(i).transfers().length) {
                        typologies.addAll(found.get(i).typologies());
                    }
                });
        return List.copyOf(typologies);
    }
}
