// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout;

import org.tributary.app.picture.layout.flow.Columns;
import org.tributary.app.picture.layout.flow.LayerOrder;
import org.tributary.app.picture.layout.flow.Layering;
import org.tributary.app.picture.layout.flow.Rows;
import org.tributary.app.picture.layout.flow.Segments;
import org.tributary.app.picture.layout.graph.Extent;
import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.layout.graph.Packing;
import org.tributary.app.picture.layout.graph.Points;
import org.tributary.ledger.work.Work;

/// Money goes from left to right: every node stands right of all who paid it earlier, in layers,
/// with few crossings. What comes back to an earlier hand goes back to the left. Meant for trails
/// and up to a few thousand nodes.
public record FlowLayout() implements Layout {

    /// Rows of a long and low picture stand so much farther apart at most.
    private static final double MOST_STRETCH = 2.2;

    @Override
    public Points of(LayoutGraph graph, Work work) {
        work.checkCancelled();
        return Packing.eachPart(graph, part -> layered(part, work));
    }

    private static Points layered(LayoutGraph part, Work work) {
        work.begin("layout", 0);
        Segments segments = new Segments(part, Layering.of(part, work));
        int[][] rows = LayerOrder.of(segments, work);
        Columns columns = new Columns(part, segments, rows);
        double[] y = new Rows(segments, rows, columns.room()).settle(work);
        Points points = new Points(part.size());
        System.arraycopy(columns.x(), 0, points.x, 0, part.size());
        System.arraycopy(y, 0, points.y, 0, part.size());
        Extent extent = Extent.of(part, points);
        double slack = extent.width() / Packing.ASPECT / extent.height();
        for (int i = 0; i < part.size(); i++) {
            points.y[i] *= Math.clamp(slack, 1, MOST_STRETCH);
        }
        return points;
    }
}
