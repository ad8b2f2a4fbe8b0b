// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds what is under a point: a uniform grid over the nodes and over every piece of every arrow
/// of a scene. A hit area is never smaller than 24 pixels of the screen, whatever the zoom. Built
/// in milliseconds for a scene; immutable, thread-safe.
public final class Picking {

    /// Half the least hit area, in pixels of the screen.
    public static final double REACH = 12;

    private static final double CELL = 96;

    private record Cell(int column, int row) {}

    private final Scene scene;
    private final Map<Cell, List<Integer>> nodes = new HashMap<>();
    private final Map<Cell, List<Integer>> edges = new HashMap<>();

    private Picking(Scene scene) {
        this.scene = scene;
        for (int i = 0; i < scene.nodes.length; i++) {
            double r = scene.radius[i];
            put(nodes, i, scene.x[i] - r, scene.y[i] - r, scene.x[i] + r, scene.y[i] + r);
        }
        for (int e = 0; e < scene.edges.length; e++) {
            putEdge(e);
        }
    }

    /// The way back from points to what a scene holds.
    public static Picking of(Scene scene) {
        return new Picking(scene);
    }

    /// The node whose hit area holds a point of the view; the nearest of several.
    public Optional<NodeKey> nodeAt(Camera camera, double viewX, double viewY) {
        var place = camera.placeAt(viewX, viewY);
        double least = REACH / camera.zoom();
        int best = -1;
        double nearest = Double.POSITIVE_INFINITY;
        for (int i : around(nodes, place.x, place.y, least)) {
            double distance = Math.hypot(scene.x[i] - place.x, scene.y[i] - place.y);
            if (distance <= Math.max(least, scene.radius[i]) && distance < nearest) {
                best = i;
                nearest = distance;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(scene.nodes[best].key());
    }

    /// The arrow whose hit area holds a point of the view; the nearest of several.
    public Optional<EdgeKey> edgeAt(Camera camera, double viewX, double viewY) {
        var place = camera.placeAt(viewX, viewY);
        double least = REACH / camera.zoom();
        int best = -1;
        double nearest = least;
        for (int e : around(edges, place.x, place.y, least)) {
            double distance = distance(e, place.x, place.y);
            if (distance <= nearest) {
                best = e;
                nearest = distance;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(scene.edges[best].key());
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

    private void putEdge(int e) {
        int at = e * Curve.LENGTH;
        for (int piece = 0; piece < Curve.PIECES; piece++) {
            int i = at + 2 * piece;
            double x0 = scene.curves[i];
            double y0 = scene.curves[i + 1];
            double x1 = scene.curves[i + 2];
            double y1 = scene.curves[i + 3];
            put(edges, e, Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
        }
    }

    private static void put(
            Map<Cell, List<Integer>> grid, int item, double x0, double y0, double x1, double y1) {
        for (int column = cell(x0); column <= cell(x1); column++) {
            for (int row = cell(y0); row <= cell(y1); row++) {
                List<Integer> items =
                        grid.computeIfAbsent(new Cell(column, row), c -> new ArrayList<>(4));
                // Neighbouring pieces of a curve often share a cell.
                if (items.isEmpty() || items.getLast() != item) {
                    items.add(item);
                }
            }
        }
    }

    private static Set<Integer> around(
            Map<Cell, List<Integer>> grid, double x, double y, double reach) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int column = cell(x - reach); column <= cell(x + reach); column++) {
            for (int row = cell(y - reach); row <= cell(y + reach); row++) {
                found.addAll(grid.getOrDefault(new Cell(column, row), List.of()));
            }
        }
        return found;
    }

    private static int cell(double at) {
        return (int) Math.floor(at / CELL);
    }

    private double distance(int e, double x, double y) {
        double nearest = Double.POSITIVE_INFINITY;
        int at = e * Curve.LENGTH;
        for (int piece = 0; piece < Curve.PIECES; piece++) {
            int i = at + 2 * piece;
            nearest =
                    Math.min(
                            nearest,
                            Line2D.ptSegDist(
                                    scene.curves[i],
                                    scene.curves[i + 1],
                                    scene.curves[i + 2],
                                    scene.curves[i + 3],
                                    x,
                                    y));
        }
        return nearest;
    }
}
