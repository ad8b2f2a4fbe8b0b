// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sankey;

import org.tributary.app.picture.NodeKey;

/// Something in a Sankey diagram that can be pointed at.
public sealed interface SankeyPart {

    /// A bar.
    record OfBar(NodeKey node) implements SankeyPart {}

    /// A band.
    record OfBand(NodeKey from, NodeKey to) implements SankeyPart {
        static OfBand of(Band band) {
            return new OfBand(band.flow().from(), band.flow().to());
        }
    }
}
