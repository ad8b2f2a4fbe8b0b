// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.graph;

/// The box around placed nodes with their plots. Immutable.
public record Extent(double left, double top, double width, double height) {

    /// The box around all nodes of a graph; empty when there is none.
    public static Extent of(LayoutGraph graph, Points points) {
        if (points.size() == 0) {
            return new Extent(0, 0, 0, 0);
        }
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < points.size(); i++) {
            left = Math.min(left, points.x[i] - graph.halfWidth(i));
            right = Math.max(right, points.x[i] + graph.halfWidth(i));
            top = Math.min(top, points.y[i] - graph.halfHeight(i));
            bottom = Math.max(bottom, points.y[i] + graph.halfHeight(i));
        }
        return new Extent(left, top, right - left, bottom - top);
    }
}
