// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.graph;

import java.util.Arrays;

/// Placed nodes by where they are: a uniform grid whose cells are no smaller than the largest plot,
/// so that whoever overlaps a node is in its cell or one beside it. Confined to one thread.
final class PlotGrid {

    private final double cell;
    private final double flat;
    private final double left;
    private final double top;
    private final int columns;
    private final int rows;
    private final int[] first;
    private final int[] next;

    /// An empty grid over the extent of these points and some room around it.
    PlotGrid(LayoutGraph graph, Points points) {
        double width = 1;
        double height = 1;
        for (int i = 0; i < graph.size(); i++) {
            width = Math.max(width, 2 * graph.halfWidth(i));
            height = Math.max(height, 2 * graph.halfHeight(i));
        }
        Extent extent = Extent.of(graph, points);
        double many = Math.max(64, 8.0 * graph.size());
        double grow =
                Math.max(1, Math.sqrt(extent.width() * extent.height() / (width * height * many)));
        cell = width * grow;
        flat = height * grow;
        left = extent.left();
        top = extent.top();
        columns = (int) (extent.width() / cell) + 1;
        rows = (int) (extent.height() / flat) + 1;
        first = new int[columns * rows];
        next = new int[graph.size()];
        Arrays.fill(first, -1);
    }

    void add(int node, double x, double y) {
        int at = row(y) * columns + column(x);
        next[node] = first[at];
        first[at] = node;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    int column(double x) {
        return Math.clamp((long) ((x - left) / cell), 0, columns - 1);
    }

    int row(double y) {
        return Math.clamp((long) ((y - top) / flat), 0, rows - 1);
    }

    /// The node last added to a cell, or -1.
    int first(int column, int row) {
        return first[row * columns + column];
    }

    /// The node added to the same cell before this one, or -1.
    int next(int node) {
        return next[node];
    }
}
