// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import java.util.Comparator;

/// The stable identity of an arrow: where the money leaves, where it arrives, and which of several
/// arrows between the same two nodes it is. A flow is strand 0; transfers drawn one by one count
/// up. Immutable.
public record EdgeKey(NodeKey from, NodeKey to, int strand) implements Comparable<EdgeKey> {

    private static final Comparator<EdgeKey> ORDER =
            Comparator.comparing(EdgeKey::from)
                    .thenComparing(EdgeKey::to)
                    .thenComparingInt(EdgeKey::strand);

    public EdgeKey {
        if (strand < 0) {
            throw new IllegalArgumentException("a strand is not negative: " + strand);
        }
    }

    /// The flow, all transfers together, from one node to another.
    public static EdgeKey flow(NodeKey from, NodeKey to) {
        return new EdgeKey(from, to, 0);
    }

    /// Whether money is paid to where it came from.
    public boolean isLoop() {
        return from.equals(to);
    }

    @Override
    public int compareTo(EdgeKey other) {
        return ORDER.compare(this, other);
    }
}
