// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.graph;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.NodeSize;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.PictureState;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathers nodes and arrows for a [LayoutGraph]. Confined to one thread.
public final class LayoutGraphBuilder {

    /// Arrows in the order of their ends, none twice.
    static final class Arrows {
        final int[] from;
        final int[] to;
        final double[] amount;
        final long[] first;

        Arrows(int size) {
            from = new int[size];
            to = new int[size];
            amount = new double[size];
            first = new long[size];
            Arrays.fill(first, LayoutGraph.TIMELESS);
        }
    }

    private static final double LETTER = 7;
    private static final double WIDEST_LABEL = 130;

    private final List<NodeKey> keys = new ArrayList<>();
    private double[] radius = new double[16];
    private double[] label = new double[16];
    private int focus = -1;

    private int count;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private double[] amount = new double[16];
    private long[] first = new long[16];

    static LayoutGraphBuilder of(PictureState state, Optional<NodeKey> focus) {
        LayoutGraphBuilder builder = new LayoutGraphBuilder();
        Map<NodeKey, Integer> index = new HashMap<>();
        state.nodes().keySet().stream()
                .sorted()
                .forEach(
                        key -> {
                            index.put(key, index.size());
                            Optional.ofNullable(state.nodes().get(key))
                                    .ifPresent(placed -> builder.node(placed.node()));
                        });
        for (PictureEdge edge : state.edges().values()) {
            builder.arrow(
                    index.getOrDefault(edge.key().from(), -1),
                    index.getOrDefault(edge.key().to(), -1),
                    edge.weight(),
                    edge.first().getEpochSecond());
        }
        focus.map(index::get).ifPresent(builder::focus);
        return builder;
    }

    private void node(PictureNode node) {
        int letters = Math.max(node.label().length(), node.detail().length());
        node(node.key(), NodeSize.radius(node), Math.min(WIDEST_LABEL, letters * LETTER));
    }

    /// Adds a node; the first has index 0.
    ///
    /// @param nodeRadius in the picture's units
    /// @param nodeLabel width of its label at zoom 1
    public LayoutGraphBuilder node(NodeKey key, double nodeRadius, double nodeLabel) {
        int at = keys.size();
        if (at == radius.length) {
            radius = Arrays.copyOf(radius, 2 * at);
            label = Arrays.copyOf(label, 2 * at);
        }
        radius[at] = nodeRadius;
        label[at] = nodeLabel;
        keys.add(key);
        return this;
    }

    /// Adds an arrow between two nodes by their index, added already or not.
    ///
    /// @param arrowFirst seconds since 1970, or [LayoutGraph#TIMELESS]
    public LayoutGraphBuilder arrow(
            int arrowFrom, int arrowTo, double arrowAmount, long arrowFirst) {
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
            amount = Arrays.copyOf(amount, 2 * count);
            first = Arrays.copyOf(first, 2 * count);
        }
        from[count] = arrowFrom;
        to[count] = arrowTo;
        amount[count] = arrowAmount;
        first[count++] = arrowFirst;
        return this;
    }

    /// Looks at everything from this node.
    public LayoutGraphBuilder focus(int node) {
        focus = node;
        return this;
    }

    /// The graph; throws `IllegalArgumentException` when an arrow's end is no node.
    public LayoutGraph build() {
        int size = keys.size();
        return new LayoutGraph(
                keys, Arrays.copyOf(radius, size), Arrays.copyOf(label, size), focus, merged(size));
    }

    private Arrows merged(int size) {
        int kept = 0;
        long[] order = new long[count];
        for (int e = 0; e < count; e++) {
            if (from[e] < 0 || to[e] < 0 || from[e] >= size || to[e] >= size) {
                throw new IllegalArgumentException(
                        "an arrow goes from node %d to node %d of %d"
                                .formatted(from[e], to[e], size));
            }
            if (from[e] != to[e]) {
                order[kept++] = (long) from[e] * size + to[e];
            }
        }
        long[] pairs = Arrays.stream(order, 0, kept).sorted().distinct().toArray();
        Arrows arrows = new Arrows(pairs.length);
        for (int p = 0; p < pairs.length; p++) {
            arrows.from[p] = (int) (pairs[p] / size);
            arrows.to[p] = (int) (pairs[p] % size);
        }
        for (int e = 0; e < count; e++) {
            if (from[e] != to[e]) {
                int p = Arrays.binarySearch(pairs, (long) from[e] * size + to[e]);
                arrows.amount[p] += amount[e];
                arrows.first[p] = Math.min(arrows.first[p], first[e]);
            }
        }
        return arrows;
    }
}
