// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout;

import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.layout.graph.Points;
import org.tributary.ledger.work.Work;

/// A way of finding places for all nodes of a picture at once. Implementations are immutable and
/// thread-safe, know no clock and no chance but their seed: the same graph always gets the same
/// places, to the last bit. No two plots overlap in what they return.
@FunctionalInterface
public interface Layout {

    /// Places for every node, around the origin.
    ///
    /// @param work told of the progress; asked at every round whether to go on
    /// @throws org.tributary.ledger.work.WorkCancelledException if it was not to go on
    Points of(LayoutGraph graph, Work work);
}
