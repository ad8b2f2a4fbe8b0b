// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Sets the connected parts of a graph beside each other, the largest first, each as high up as it
/// fits, within the width that makes the whole about as wide as a screen. Nodes without arrows
/// stand together in rows at the end. Pure functions.
public final class Packing {

    /// How much wider than high the whole is wanted: a screen with its side panes.
    public static final double ASPECT = 1.5;

    private static final double GAP = 70;

    /// A part and its extent with the plots of its nodes.
    private static final class Tile {
        private final int[] nodes;
        private final Points points;
        private final Extent extent;

        Tile(int[] nodes, Points points, Extent extent) {
            this.nodes = nodes;
            this.points = points;
            this.extent = extent;
        }
    }

    private Packing() {}

    /// Lays out each connected part by itself and joins them.
    ///
    /// @param layout places for one connected part of two nodes or more
    public static Points eachPart(LayoutGraph graph, Function<LayoutGraph, Points> layout) {
        List<int[]> parts = Components.of(graph);
        int[] place = new int[graph.size()];
        for (int[] nodes : parts) {
            for (int i = 0; i < nodes.length; i++) {
                place[nodes[i]] = i;
            }
        }
        List<Tile> tiles = new ArrayList<>();
        for (int[] nodes : parts) {
            if (nodes.length > 1) {
                LayoutGraph part = graph.part(nodes, place);
                Points points = layout.apply(part);
                tiles.add(new Tile(nodes, points, Extent.of(part, points)));
            }
        }
        int[] loners =
                parts.stream().filter(part -> part.length == 1).mapToInt(part -> part[0]).toArray();
        if (loners.length > 0) {
            tiles.add(rows(graph, loners));
        }
        return joined(tiles, graph.size());
    }

    /// Nodes that deal with nobody, in reading order.
    private static Tile rows(LayoutGraph graph, int[] loners) {
        double wide = 0;
        double high = 0;
        for (int node : loners) {
            wide = Math.max(wide, 2 * graph.halfWidth(node) + 12);
            high = Math.max(high, 2 * graph.halfHeight(node) + 8);
        }
        int columns = (int) Math.ceil(Math.sqrt(loners.length * 2 * ASPECT * high / wide));
        Points points = new Points(loners.length);
        for (int i = 0; i < loners.length; i++) {
            int line = i / columns;
            points.x[i] = (i - line * columns + 0.5) * wide;
            points.y[i] = (line + 0.5) * high;
        }
        int lines = (loners.length + columns - 1) / columns;
        int across = Math.min(columns, loners.length);
        return new Tile(loners, points, new Extent(0, 0, across * wide, lines * high));
    }

    private static Points joined(List<Tile> tiles, int size) {
        double area = 0;
        double widest = 0;
        for (Tile tile : tiles) {
            area += (tile.extent.width() + GAP) * (tile.extent.height() + GAP);
            widest = Math.max(widest, tile.extent.width() + GAP);
        }
        Skyline skyline = new Skyline(Math.max(widest, Math.sqrt(area * ASPECT)));
        Points all = new Points(size);
        for (Tile tile : tiles) {
            Skyline.Corner corner =
                    skyline.take(tile.extent.width() + GAP, tile.extent.height() + GAP);
            for (int i = 0; i < tile.nodes.length; i++) {
                all.x[tile.nodes[i]] = tile.points.x[i] - tile.extent.left() + corner.x();
                all.y[tile.nodes[i]] = tile.points.y[i] - tile.extent.top() + corner.y();
            }
        }
        all.centre();
        return all;
    }
}
