// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trail;

import java.util.List;

/// A path of transfers: each leaves the account the one before it reached, and no account on the
/// way comes twice.
///
/// @param positions the transfers' positions in the graph, from first to last hop; never empty
public record Trail(List<Integer> positions) {

    public Trail {
        positions = List.copyOf(positions);
        if (positions.isEmpty()) {
            throw new IllegalArgumentException("a trail has at least one hop");
        }
    }

    public int hops() {
        return positions.size();
    }

    /// Whether each hop comes after the one before it.
    public boolean isInOrder() {
        for (int i = 1; i < positions.size(); i++) {
            if (positions.get(i) < positions.get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    /// The position of the first transfer.
    public int first() {
        return positions.getFirst();
    }

    /// The position of the last transfer.
    public int last() {
        return positions.getLast();
    }
}
