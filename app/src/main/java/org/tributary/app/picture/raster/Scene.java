// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.NodeSize;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.PlacedNode;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// A picture laid out in flat arrays for drawing and picking: nodes in the order of their keys,
/// arrows from light to heavy, so the same picture is the same scene however it came about.
/// Immutable, made anew when the picture changes; thread-safe.
public final class Scene {

    private static final double APART = 13;

    final PlacedNode[] nodes;
    final double[] x;
    final double[] y;
    final double[] radius;

    /// Where a node's arrows go on the whole, as the sum of unit steps to the other ends.
    final double[] leanX;

    final double[] leanY;
    final int[] degree;

    /// The nodes from heavy to light.
    final int[] byWeight;

    final PictureEdge[] edges;
    final int[] from;
    final int[] to;
    final double[] width;
    final float[] curves;

    /// What stands beside each arrow.
    final String[] amounts;

    private final PictureState state;
    private final Map<NodeKey, Integer> index = new HashMap<>();

    private Scene(PictureState state) {
        this.state = state;
        nodes =
                state.nodes().values().stream()
                        .sorted(Comparator.comparing(PlacedNode::key))
                        .toArray(PlacedNode[]::new);
        x = Arrays.stream(nodes).mapToDouble(n -> n.place().x()).toArray();
        y = Arrays.stream(nodes).mapToDouble(n -> n.place().y()).toArray();
        radius = Arrays.stream(nodes).mapToDouble(n -> NodeSize.radius(n.node())).toArray();
        for (int i = 0; i < nodes.length; i++) {
            index.put(nodes[i].key(), i);
        }
        byWeight =
                IntStream.range(0, nodes.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -nodes[i].node().weight()))
                        .mapToInt(Integer::intValue)
                        .toArray();
        leanX = new double[nodes.length];
        leanY = new double[nodes.length];
        degree = new int[nodes.length];
        edges =
                state.edges().values().stream()
                        .sorted(
                                Comparator.comparingDouble(PictureEdge::weight)
                                        .thenComparing(PictureEdge::key))
                        .toArray(PictureEdge[]::new);
        from = Arrays.stream(edges).mapToInt(e -> indexOf(e.key().from())).toArray();
        to = Arrays.stream(edges).mapToInt(e -> indexOf(e.key().to())).toArray();
        width = Arrays.stream(edges).mapToDouble(e -> NodeSize.width(e.weight())).toArray();
        amounts = Arrays.stream(edges).map(PictureEdge::label).toArray(String[]::new);
        curves = new float[edges.length * Curve.LENGTH];
        Map<EdgeKey, Integer> strands = strands();
        Map<EdgeKey, Integer> ranks = new HashMap<>();
        for (int e = 0; e < edges.length; e++) {
            bend(e, ranks.merge(edges[e].key().flow(), 1, Integer::sum) - 1, strands);
            lean(e);
        }
    }

    /// The scene of a picture.
    public static Scene of(PictureState state) {
        return new Scene(state);
    }

    /// The picture this is the scene of.
    public PictureState state() {
        return state;
    }

    /// The smallest box that holds every node, in the picture's units; empty when there is none.
    public Rectangle2D.Double bounds() {
        if (nodes.length == 0) {
            return new Rectangle2D.Double();
        }
        double left = Arrays.stream(x).min().orElseThrow();
        double right = Arrays.stream(x).max().orElseThrow();
        double top = Arrays.stream(y).min().orElseThrow();
        double bottom = Arrays.stream(y).max().orElseThrow();
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    int indexOf(NodeKey key) {
        Integer found = index.get(key);
        return found == null ? -1 : found;
    }

    /// How many arrows each direction between two nodes has.
    private Map<EdgeKey, Integer> strands() {
        Map<EdgeKey, Integer> strands = new HashMap<>();
        for (PictureEdge edge : edges) {
            strands.merge(edge.key().flow(), 1, Integer::sum);
        }
        return strands;
    }

    /// @param rank how many arrows between the same two nodes come before this one
    private void bend(int e, int rank, Map<EdgeKey, Integer> strands) {
        EdgeKey key = edges[e].key();
        int at = e * Curve.LENGTH;
        if (key.isLoop()) {
            Curve.loop(x[from[e]], y[from[e]], radius[from[e]], rank, curves, at);
            return;
        }
        int there = strands.getOrDefault(EdgeKey.flow(key.from(), key.to()), 1);
        int back = strands.getOrDefault(EdgeKey.flow(key.to(), key.from()), 0);
        double bow = back > 0 ? APART * (1 + 1.2 * rank) : APART * 1.2 * (rank - (there - 1) / 2.0);
        Curve.between(x[from[e]], y[from[e]], x[to[e]], y[to[e]], bow, curves, at);
    }

    private void lean(int e) {
        degree[from[e]]++;
        degree[to[e]]++;
        double dx = x[to[e]] - x[from[e]];
        double dy = y[to[e]] - y[from[e]];
        double length = Math.hypot(dx, dy);
        if (length > 0) {
            leanX[from[e]] += dx / length;
            leanY[from[e]] += dy / length;
            leanX[to[e]] -= dx / length;
            leanY[to[e]] -= dy / length;
        }
    }
}
