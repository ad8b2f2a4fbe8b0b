// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.flow;

import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.layout.graph.Packing;

/// How far right the nodes of each layer are. A layer with more nodes than a screen is high stands
/// in several columns side by side, each a little lower than the one before, so that arrows pass
/// between the nodes. Confined to one thread.
public final class Columns {

    /// Room for an amount on the arrows from layer to layer, between the plots of their ends.
    private static final double AMOUNT = 120;

    private static final double BESIDE = 16;

    /// A layer no higher than this stands in one column: a screen shows it whole.
    private static final double ONE_SCREEN = 850;

    private static final double BEND = 12;

    private final LayoutGraph graph;
    private final Segments segments;
    private final int[][] rows;
    private final int[] columns;
    private final double[] wide;
    private final double[] high;
    private final int[] nodes;

    /// @param rows the points of each layer from top to bottom
    public Columns(LayoutGraph graph, Segments segments, int[][] rows) {
        this.graph = graph;
        this.segments = segments;
        this.rows = rows;
        columns = new int[rows.length];
        wide = new double[rows.length];
        high = new double[rows.length];
        nodes = new int[rows.length];
        for (int l = 0; l < rows.length; l++) {
            for (int point : rows[l]) {
                if (!segments.isBend(point)) {
                    wide[l] = Math.max(wide[l], 2 * graph.halfWidth(point));
                    high[l] = Math.max(high[l], 2 * graph.halfHeight(point));
                    nodes[l]++;
                }
            }
        }
        divide();
    }

    /// Finds the height that makes the whole as wide as a screen is.
    private void divide() {
        double highest = 0;
        for (int l = 0; l < rows.length; l++) {
            highest = Math.max(highest, nodes[l] * high[l]);
        }
        double limit = highest;
        divide(limit);
        while (width() < Packing.ASPECT * height() && limit > ONE_SCREEN) {
            limit *= 0.9;
            divide(limit);
        }
    }

    private void divide(double limit) {
        for (int l = 0; l < rows.length; l++) {
            columns[l] = Math.max(1, (int) Math.ceil(nodes[l] * high[l] / Math.max(1, limit)));
        }
    }

    private double height() {
        double height = 0;
        for (int l = 0; l < rows.length; l++) {
            height = Math.max(height, nodes[l] * high[l] / columns[l]);
        }
        return height;
    }

    private double width() {
        double width = (rows.length - 1) * AMOUNT;
        for (int l = 0; l < rows.length; l++) {
            width += columns[l] * (wide[l] + BESIDE);
        }
        return width;
    }

    /// Half the height each point needs.
    public double[] room() {
        double[] room = new double[segments.size()];
        for (int l = 0; l < rows.length; l++) {
            for (int point : rows[l]) {
                room[point] = segments.isBend(point) ? BEND / columns[l] : high[l] / 2 / columns[l];
            }
        }
        return room;
    }

    /// How far right each node is.
    public double[] x() {
        double[] x = new double[graph.size()];
        double left = 0;
        for (int l = 0; l < rows.length; l++) {
            double step = wide[l] + BESIDE;
            int count = 0;
            for (int point : rows[l]) {
                if (!segments.isBend(point)) {
                    x[point] = left + (count++ % columns[l] + 0.5) * step;
                }
            }
            left += columns[l] * step + AMOUNT;
        }
        return x;
    }
}
