// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds what is under a point: a uniform grid over the nodes and over every piece of every arrow
/// of a scene. A hit area is never smaller than 24 pixels of the screen, whatever the zoom. Built
/// in milliseconds for a scene; immutable, thread-safe.
public final class Picking {

    /// Half the least hit area, in pixels of the screen.
    public static final double REACH = 12;

    private static final double CELL = 96;

    /// So many straight pieces stand for an arrow; those of a loop are short anyway.
    private static final int PIECES = 12;

    private final Scene scene;
    private final Grid nodes;
    private final Grid edges;

    private Picking(Scene scene) {
        this.scene = scene;
        Rectangle2D.Double all = scene.bounds();
        nodes =
                new Grid(
                        all.getMinX(),
                        all.getMinY(),
                        all.getMaxX(),
                        all.getMaxY(),
                        CELL,
                        this::putNodes);
        edges =
                new Grid(
                        all.getMinX(),
                        all.getMinY(),
                        all.getMaxX(),
                        all.getMaxY(),
                        CELL,
                        this::putEdges);
    }

    /// The way back from points to what a scene holds.
    public static Picking of(Scene scene) {
        return new Picking(scene);
    }

    /// The nearest so far.
    private static final class Nearest {
        private int best = -1;
        private double distance = Double.POSITIVE_INFINITY;

        void offer(int number, double away, double reach) {
            if (away <= reach && away < distance) {
                best = number;
                distance = away;
            }
        }
    }

    /// The node whose hit area holds a point of the view; the nearest of several.
    public Optional<NodeKey> nodeAt(Camera camera, double viewX, double viewY) {
        var place = camera.placeAt(viewX, viewY);
        double least = REACH / camera.zoom();
        Nearest nearest = new Nearest();
        nodes.around(
                place.x,
                place.y,
                least,
                i ->
                        nearest.offer(
                                i,
                                Math.hypot(scene.x[i] - place.x, scene.y[i] - place.y),
                                Math.max(least, scene.radius[i])));
        return Optional.of(nearest.best).filter(i -> i >= 0).map(i -> scene.nodes[i].key());
    }

    /// The arrow whose hit area holds a point of the view; the nearest of several.
    public Optional<EdgeKey> edgeAt(Camera camera, double viewX, double viewY) {
        var place = camera.placeAt(viewX, viewY);
        double least = REACH / camera.zoom();
        Nearest nearest = new Nearest();
        double[] points = new double[2 * Curve.PIECES + 2];
        edges.around(
                place.x,
                place.y,
                least,
                e -> nearest.offer(e, distance(e, place.x, place.y, points), least));
        return Optional.of(nearest.best).filter(e -> e >= 0).map(e -> scene.edges[e].key());
    }

    /// The nodes whose centres lie in a rectangle between two points of the view.
    public Set<NodeKey> nodesIn(
            Camera camera, double viewX0, double viewY0, double viewX1, double viewY1) {
        var a = camera.placeAt(Math.min(viewX0, viewX1), Math.min(viewY0, viewY1));
        var b = camera.placeAt(Math.max(viewX0, viewX1), Math.max(viewY0, viewY1));
        Set<NodeKey> found = new LinkedHashSet<>();
        for (int i = 0; i < scene.nodes.length; i++) {
            if (scene.x[i] >= a.x && scene.x[i] <= b.x && scene.y[i] >= a.y && scene.y[i] <= b.y) {
                found.add(scene.nodes[i].key());
            }
        }
        return found;
    }

    /// The nodes whose centres a line drawn freely through points of the view goes around; its end
    /// is joined to its beginning, and what it goes around twice counts too.
    public Set<NodeKey> nodesWithin(Camera camera, List<Point2D.Double> outline) {
        Set<NodeKey> found = new LinkedHashSet<>();
        if (outline.size() < 3) {
            return found;
        }
        Shape area = area(camera, outline);
        for (int i = 0; i < scene.nodes.length; i++) {
            if (area.contains(scene.x[i], scene.y[i])) {
                found.add(scene.nodes[i].key());
            }
        }
        return found;
    }

    private static Shape area(Camera camera, List<Point2D.Double> outline) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Point2D.Double point : outline) {
            var place = camera.placeAt(point.x, point.y);
            if (path.getCurrentPoint() == null) {
                path.moveTo(place.x, place.y);
            } else {
                path.lineTo(place.x, place.y);
            }
        }
        path.closePath();
        return path;
    }

    private void putNodes(Grid.Box box) {
        for (int i = 0; i < scene.nodes.length; i++) {
            double r = scene.radius[i];
            box.is(i, scene.x[i] - r, scene.y[i] - r, scene.x[i] + r, scene.y[i] + r);
        }
    }

    private void putEdges(Grid.Box box) {
        double[] points = new double[2 * Curve.PIECES + 2];
        for (int e = 0; e < scene.edges.length; e++) {
            int pieces = pieces(e, points);
            for (int i = 0; i < 2 * pieces; i += 2) {
                box.is(
                        e,
                        Math.min(points[i], points[i + 2]),
                        Math.min(points[i + 1], points[i + 3]),
                        Math.max(points[i], points[i + 2]),
                        Math.max(points[i + 1], points[i + 3]));
            }
        }
    }

    private int pieces(int e, double[] points) {
        return Curve.points(scene.curves, e * Curve.LENGTH, PIECES, 1, 0, 0, points) - 1;
    }

    private double distance(int e, double x, double y, double[] points) {
        double nearest = Double.POSITIVE_INFINITY;
        int pieces = pieces(e, points);
        for (int i = 0; i < 2 * pieces; i += 2) {
            double squared =
                    Line2D.ptSegDistSq(
                            points[i], points[i + 1], points[i + 2], points[i + 3], x, y);
            nearest = Math.min(nearest, squared);
        }
        return Math.sqrt(nearest);
    }
}
