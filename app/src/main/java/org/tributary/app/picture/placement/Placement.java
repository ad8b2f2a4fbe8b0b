// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.placement;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.PlacedNode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SequencedMap;

/// Places newcomers around the nodes they deal with, in free space: payers to the left, payees to
/// the right, the largest amount first. Nodes that are shown already are never moved. Stateless
/// and thread-safe; the same arguments always give the same places. 2,000 newcomers take tens of
/// milliseconds.
public final class Placement {

    /// Above this many newcomers at once, columns no longer help and a [Cloud] is laid out.
    private static final int CROWD = 90;

    /// The ideal length of an arrow in a crowd, sideways and down: names are wider than high.
    private static final double CROWD_WIDE = 200;

    private static final double CROWD_HIGH = 105;

    private Placement() {}

    /// The change that shows these nodes and arrows, newcomers placed around the anchor first and
    /// then around one another. Nodes that have no arrow to anything get a place of their own
    /// below the picture.
    ///
    /// @param anchor the node that is being expanded; shown already or among the nodes
    public static PictureChange.Add expand(
            PictureState state,
            NodeKey anchor,
            Collection<PictureNode> nodes,
            Collection<PictureEdge> edges) {
        return new Run(state, nodes, edges).from(Optional.of(anchor));
    }

    /// The change that shows these nodes and arrows when none of them is the one being expanded:
    /// search results, a community. The largest newcomers of each connected part come first.
    public static PictureChange.Add arrange(
            PictureState state, Collection<PictureNode> nodes, Collection<PictureEdge> edges) {
        return new Run(state, nodes, edges).from(Optional.empty());
    }

    /// One placement; thrown away afterwards.
    private static final class Run {
        private final PictureState state;
        private final SequencedMap<NodeKey, PictureNode> newcomers = new LinkedHashMap<>();
        private final List<PlacedNode> refreshed = new ArrayList<>();
        private final List<PictureEdge> edges;
        private final Map<NodeKey, List<PictureEdge>> dealings = new HashMap<>();
        private final SequencedMap<NodeKey, Place> places = new LinkedHashMap<>();
        private final FreeSpace space = new FreeSpace();

        Run(PictureState state, Collection<PictureNode> nodes, Collection<PictureEdge> edges) {
            this.state = state;
            this.edges = List.copyOf(edges);
            for (PictureNode node : nodes) {
                state.place(node.key())
                        .ifPresentOrElse(
                                place -> refreshed.add(new PlacedNode(node, place)),
                                () -> newcomers.put(node.key(), node));
            }
            state.nodes()
                    .values()
                    .forEach(t -> space.take(t.place(), FreeSpace.halfWidth(t.node())));
            // Words of those that are there may have become longer.
            refreshed.forEach(t -> space.take(t.place(), FreeSpace.halfWidth(t.node())));
            for (PictureEdge edge : edges) {
                dealingsOf(edge.key().from()).add(edge);
                if (!edge.key().isLoop()) {
                    dealingsOf(edge.key().to()).add(edge);
                }
            }
        }

        private List<PictureEdge> dealingsOf(NodeKey key) {
            return dealings.computeIfAbsent(key, k -> new ArrayList<>());
        }

        PictureChange.Add from(Optional<NodeKey> anchor) {
            if (anchor.isEmpty() && state.isEmpty() && newcomers.size() > CROWD) {
                settleCrowd();
            }
            anchor.ifPresent(this::spread);
            state.nodes().keySet().forEach(this::spread);
            newcomers.values().stream()
                    .sorted(
                            Comparator.comparingInt((PictureNode n) -> -dealingsOf(n.key()).size())
                                    .thenComparingDouble(n -> -n.weight())
                                    .thenComparing(PictureNode::key))
                    .forEach(node -> spread(node.key()));
            List<PlacedNode> placed = new ArrayList<>(refreshed);
            places.forEach((key, place) -> placed.add(new PlacedNode(node(key), place)));
            return new PictureChange.Add(placed, edges);
        }

        private void settleCrowd() {
            new Cloud(newcomers.keySet(), edges)
                    .places()
                    .forEach(
                            (key, place) ->
                                    settle(
                                            key,
                                            space.nearest(
                                                    new Place(
                                                            place.x() * CROWD_WIDE,
                                                            place.y() * CROWD_HIGH),
                                                    halfWidth(key))));
        }

        private PictureNode node(NodeKey key) {
            PictureNode node = newcomers.get(key);
            if (node == null) {
                throw new IllegalStateException("node " + key.code() + " is no newcomer");
            }
            return node;
        }

        /// Breadth first from one node, so that near ones get the near places.
        private void spread(NodeKey start) {
            if (placeOf(start).isEmpty()) {
                if (!newcomers.containsKey(start)) {
                    return;
                }
                settle(start, Slots.anew(bounds(), space, halfWidth(start)));
            }
            Queue<NodeKey> waiting = new ArrayDeque<>(List.of(start));
            while (!waiting.isEmpty()) {
                waiting.addAll(placeAround(waiting.remove()));
            }
        }

        private List<NodeKey> placeAround(NodeKey parent) {
            Place middle = placeOf(parent).orElseThrow();
            List<NodeKey> settled = new ArrayList<>();
            Map<Side, List<NodeKey>> sides = new Neighbours(parent, dealingsOf(parent)).bySide();
            sides.values().forEach(keys -> keys.removeIf(key -> !isWaiting(key)));
            List<NodeKey> both = sides.getOrDefault(Side.BOTH, List.of());
            settled.addAll(settle(sides.getOrDefault(Side.PAYER, List.of()), middle, Side.PAYER));
            settled.addAll(settle(sides.getOrDefault(Side.PAYEE, List.of()), middle, Side.PAYEE));
            settled.addAll(settle(both, middle, Side.BOTH));
            return settled;
        }

        /// All of one side get plots as wide as the widest of them, so that columns stay columns.
        private List<NodeKey> settle(List<NodeKey> keys, Place middle, Side side) {
            double widest = keys.stream().mapToDouble(this::halfWidth).max().orElse(0);
            List<Place> free = new Slots(middle, space, widest).take(side, keys.size());
            for (int i = 0; i < keys.size(); i++) {
                places.put(keys.get(i), free.get(i));
            }
            return keys;
        }

        private void settle(NodeKey key, Place place) {
            places.put(key, place);
            space.take(place, halfWidth(key));
        }

        private double halfWidth(NodeKey newcomer) {
            return FreeSpace.halfWidth(node(newcomer));
        }

        private boolean isWaiting(NodeKey key) {
            return newcomers.containsKey(key) && !places.containsKey(key);
        }

        private Optional<Place> placeOf(NodeKey key) {
            return state.place(key).or(() -> Optional.ofNullable(places.get(key)));
        }

        private List<Place> bounds() {
            List<Place> all = new ArrayList<>(places.values());
            state.nodes().values().forEach(there -> all.add(there.place()));
            return all;
        }
    }
}
