// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sankey;

import org.tributary.app.picture.NodeKey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A place in a layer where bands begin, end or pass. Confined to the making of one layout.
final class Stop {

    final Optional<NodeKey> node;
    final double value;
    final List<Link> in = new ArrayList<>();
    final List<Link> out = new ArrayList<>();
    double rank;
    double y;
    double height;

    Stop(Optional<NodeKey> node, double value) {
        this.node = node;
        this.value = value;
    }

    double centre() {
        return y + height / 2;
    }

    /// A part of a band, from a stop to one in the next layer.
    static final class Link {
        final Stop from;
        final Stop to;
        final double value;
        double fromOffset;
        double toOffset;

        Link(Stop from, Stop to, double value) {
            this.from = from;
            this.to = to;
            this.value = value;
            from.out.add(this);
            to.in.add(this);
        }
    }
}
