// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.clusters;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.Place;
import org.tributary.ledger.flow.FlowGraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

/// Places around a circle for accounts that pass money on until it is back where it began.
/// Stateless.
final class ClusterRing {

    private static final double APART = 150;
    private static final int FEWEST = 3;

    /// More on one circle cannot be read.
    private static final int MOST = 24;

    private ClusterRing() {}

    /// @param core positions of payments, ascending; not empty
    /// @return empty if they do not lead through all accounts and back
    static Optional<Map<NodeKey, Place>> of(FlowGraph graph, int[] core) {
        SequencedMap<Integer, List<Integer>> paid = new LinkedHashMap<>();
        Set<Integer> members = new HashSet<>();
        for (int p : core) {
            paid.computeIfAbsent(graph.from(p), any -> new ArrayList<>()).add(graph.to(p));
            members.addAll(Arrays.asList(graph.from(p), graph.to(p)));
        }
        SequencedSet<Integer> way = new LinkedHashSet<>();
        Optional<Integer> at = Optional.of(graph.from(core[0]));
        while (at.isPresent()) {
            way.add(at.get());
            at =
                    paid.getOrDefault(at.get(), List.of()).stream()
                            .filter(next -> !way.contains(next))
                            .findFirst();
        }
        boolean isClosed = paid.getOrDefault(way.getLast(), List.of()).contains(way.getFirst());
        return isClosed
                        && way.size() == members.size()
                        && way.size() >= FEWEST
                        && way.size() <= MOST
                ? Optional.of(around(List.copyOf(way)))
                : Optional.empty();
    }

    /// Clockwise, the first at the top.
    private static Map<NodeKey, Place> around(List<Integer> way) {
        double radius = APART * Math.max(1, way.size() / (2 * Math.PI));
        Map<NodeKey, Place> places = new HashMap<>();
        for (int i = 0; i < way.size(); i++) {
            double turn = 2 * Math.PI * i / way.size();
            places.put(
                    NodeKey.of(way.get(i)),
                    new Place(radius * Math.sin(turn), -radius * Math.cos(turn)));
        }
        return places;
    }
}
