// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout;

import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.layout.graph.Packing;
import org.tributary.app.picture.layout.graph.Points;
import org.tributary.app.picture.layout.graph.Separation;
import org.tributary.ledger.work.Work;

/// A subject in the middle and everybody else on rings around it, by how many hops they are away:
/// those who pay it on the left, those it pays on the right, whoever hangs from them behind them.
/// The graph's focus is the subject; parts without it are seen from who has the most arrows.
public record RadialLayout() implements Layout {

    @Override
    public Points of(LayoutGraph graph, Work work) {
        work.checkCancelled();
        return Packing.eachPart(graph, part -> around(part, work));
    }

    private static Points around(LayoutGraph part, Work work) {
        work.begin("layout", 0);
        RadialTree tree = new RadialTree(part, part.focus() >= 0 ? part.focus() : busiest(part));
        Points points = new RadialRings(part, tree, work).places();
        Separation.separate(part, points, work);
        return points;
    }

    private static int busiest(LayoutGraph part) {
        int busiest = 0;
        for (int i = 1; i < part.size(); i++) {
            if (part.degree(i) > part.degree(busiest)) {
                busiest = i;
            }
        }
        return busiest;
    }
}
