// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.NodeSize;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.PlacedNode;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A picture laid out in flat arrays for drawing and picking: nodes in the order of their keys,
/// arrows from light to heavy, so the same picture is the same scene however it came about.
/// Immutable, made anew when the picture changes; thread-safe.
public final class Scene {

    /// Pixels of the screen between two arrows of a fan that leave room for an amount.
    private static final double LEAST_ROOM = 8;

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

    /// Where moments stand, if the picture is laid out by time; not known while nodes are dragged.
    final Optional<TimeAxis> axis;

    private final PictureState state;
    private final Map<NodeKey, Integer> index;
    private final Fan fan;

    private Scene(PictureState state) {
        this.state = state;
        index = HashMap.newHashMap(state.nodes().size());
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
        width = new double[edges.length];
        amounts = Arrays.stream(edges).map(PictureEdge::label).toArray(String[]::new);
        curves = new float[edges.length * Curve.LENGTH];
        fan = new Fan(edges, from, to);
        for (int e = 0; e < edges.length; e++) {
            bend(e);
            lean(e);
        }
        axis = TimeAxis.of(x, edges, from, to);
    }

    /// Another scene with some nodes elsewhere; shares with it what has not changed.
    private Scene(Scene other, Map<NodeKey, Place> places) {
        state = other.state;
        axis = Optional.empty();
        index = other.index;
        fan = other.fan;
        nodes = other.nodes;
        radius = other.radius;
        byWeight = other.byWeight;
        edges = other.edges;
        from = other.from;
        to = other.to;
        amounts = other.amounts;
        x = other.x.clone();
        y = other.y.clone();
        leanX = new double[nodes.length];
        leanY = new double[nodes.length];
        degree = new int[nodes.length];
        width = other.width.clone();
        curves = other.curves.clone();
        boolean[] moved = new boolean[nodes.length];
        places.forEach((key, place) -> move(indexOf(key), place, moved));
        for (int e = 0; e < edges.length; e++) {
            if (moved[from[e]] || moved[to[e]]) {
                bend(e);
            }
            lean(e);
        }
    }

    private void move(int i, Place place, boolean[] moved) {
        if (i >= 0) {
            x[i] = place.x();
            y[i] = place.y();
            moved[i] = true;
        }
    }

    /// The scene of a picture.
    public static Scene of(PictureState state) {
        return new Scene(state);
    }

    /// The same scene with some nodes elsewhere, for as long as they are being dragged: costs a
    /// fraction of a scene made anew. Its [#state()] is that of the picture as it was.
    public Scene moved(Map<NodeKey, Place> places) {
        return new Scene(this, places);
    }

    /// The picture this is the scene of.
    public PictureState state() {
        return state;
    }

    /// How many nodes and arrows there are.
    public int size() {
        return nodes.length + edges.length;
    }

    /// The smallest box that holds every node, in the picture's units; empty when there is none.
    public Rectangle2D.Double bounds() {
        if (nodes.length == 0) {
            return new Rectangle2D.Double();
        }
        double left = x[0];
        double right = x[0];
        double top = y[0];
        double bottom = y[0];
        for (int i = 1; i < x.length; i++) {
            left = Math.min(left, x[i]);
            right = Math.max(right, x[i]);
            top = Math.min(top, y[i]);
            bottom = Math.max(bottom, y[i]);
        }
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    /// Whether an amount on an arrow would hide its neighbours in a fan, drawn so large.
    boolean isTight(int e, double zoom) {
        if (from[e] == to[e]) {
            return fan.isNested(e);
        }
        double length = EdgePainter.length(x[to[e]] - x[from[e]], y[to[e]] - y[from[e]]);
        return fan.room(e, length) * zoom < LEAST_ROOM;
    }

    int indexOf(NodeKey key) {
        Integer found = index.get(key);
        return found == null ? -1 : found;
    }

    private void bend(int e) {
        int a = from[e];
        int b = to[e];
        int at = e * Curve.LENGTH;
        double wanted = NodeSize.width(edges[e].weight());
        if (a == b) {
            width[e] = fan.loopWidth(e, wanted);
            Curve.loop(x[a], y[a], radius[a], fan.farther(e), curves, at);
            return;
        }
        double length = EdgePainter.length(x[b] - x[a], y[b] - y[a]);
        width[e] = fan.width(e, wanted, length);
        Curve.between(x[a], y[a], x[b], y[b], fan.bow(e, length), curves, at);
    }

    private void lean(int e) {
        degree[from[e]]++;
        degree[to[e]]++;
        double dx = x[to[e]] - x[from[e]];
        double dy = y[to[e]] - y[from[e]];
        double length = EdgePainter.length(dx, dy);
        if (length > 0) {
            leanX[from[e]] += dx / length;
            leanY[from[e]] += dy / length;
            leanX[to[e]] -= dx / length;
            leanY[to[e]] -= dy / length;
        }
    }
}
