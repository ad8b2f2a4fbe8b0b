// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout;

import org.tributary.app.picture.layout.force.Springs;
import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.layout.graph.Packing;
import org.tributary.app.picture.layout.graph.Points;
import org.tributary.ledger.work.Work;

/// Who deals with one another comes to lie together, hubs among their counterparties, however many
/// there are. Each connected part is laid out by its forces, turned so that it is wider than high
/// and money goes to the right on the whole, and given room for its labels.
public record ForceLayout(long seed) implements Layout {

    @Override
    public Points of(LayoutGraph graph, Work work) {
        return Packing.eachPart(
                graph, part -> Shape.fitted(part, Springs.relax(part, seed, work), work));
    }
}
