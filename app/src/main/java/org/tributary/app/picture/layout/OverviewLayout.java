// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout;

import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.layout.graph.Packing;
import org.tributary.app.picture.layout.graph.Points;
import org.tributary.app.picture.layout.stress.SparseStress;
import org.tributary.ledger.work.Work;

/// The large shape of a ledger, true to scale: who is many hops away is far away. Clusters lie
/// less clearly apart than by forces, distances tell more.
public record OverviewLayout(long seed) implements Layout {

    @Override
    public Points of(LayoutGraph graph, Work work) {
        return Packing.eachPart(
                graph, part -> Shape.fitted(part, SparseStress.minimise(part, seed, work), work));
    }
}
