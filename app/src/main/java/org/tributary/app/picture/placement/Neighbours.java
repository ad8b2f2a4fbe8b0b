// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.placement;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureEdge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Who deals with one node, by side, the largest amount first and the rest node last.
final class Neighbours {

    private static final class Dealing {
        private double paid;
        private double received;

        double total() {
            return paid + received;
        }
    }

    private final Map<NodeKey, Dealing> dealings = new TreeMap<>();

    Neighbours(NodeKey parent, List<PictureEdge> edges) {
        for (PictureEdge edge : edges) {
            // An arrow without an amount still says who pays whom.
            double amount = Math.max(edge.weight(), Double.MIN_NORMAL);
            if (edge.key().isLoop()) {
                continue;
            }
            if (edge.key().to().equals(parent)) {
                dealing(edge.key().from()).paid += amount;
            } else {
                dealing(edge.key().to()).received += amount;
            }
        }
    }

    Map<Side, List<NodeKey>> bySide() {
        Map<Side, List<NodeKey>> sides = new EnumMap<>(Side.class);
        dealings.entrySet().stream()
                .sorted(
                        Comparator.comparing((Map.Entry<NodeKey, Dealing> e) -> e.getKey().isRest())
                                .thenComparingDouble(e -> -e.getValue().total())
                                .thenComparing(Map.Entry::getKey))
                .forEach(
                        e ->
                                sides.computeIfAbsent(side(e.getValue()), s -> new ArrayList<>())
                                        .add(e.getKey()));
        return sides;
    }

    private Dealing dealing(NodeKey key) {
        return dealings.computeIfAbsent(key, k -> new Dealing());
    }

    private static Side side(Dealing dealing) {
        if (dealing.received == 0) {
            return Side.PAYER;
        }
        return dealing.paid == 0 ? Side.PAYEE : Side.BOTH;
    }
}
