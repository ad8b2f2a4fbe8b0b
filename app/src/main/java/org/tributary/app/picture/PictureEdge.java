// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import java.time.Instant;
import java.util.List;

/// An arrow of the picture: a flow, or one transfer. Immutable.
///
/// @param key its identity
/// @param count how many transfers it stands for, at least 1
/// @param totals one printed total per currency, the one to show first in front: `EUR 412,900.00`
/// @param weight amount in major units, for the arrow's width alone; never printed
/// @param first when the first of the transfers was made
/// @param last when the last of them was made
public record PictureEdge(
        EdgeKey key, long count, List<String> totals, double weight, Instant first, Instant last) {

    public PictureEdge {
        totals = List.copyOf(totals);
        if (count < 1 || totals.isEmpty() || !(weight >= 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException(
                    "edge %s to %s: count %d, %d totals, weight %s"
                            .formatted(
                                    key.from().code(),
                                    key.to().code(),
                                    count,
                                    totals.size(),
                                    weight));
        }
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("an edge ends after it begins");
        }
    }

    /// What stands beside the arrow: `Σ 48 · EUR 412,900.00`, with `+2` where there are totals in
    /// two more currencies, and the amount alone for a single transfer.
    public String label() {
        String amount = totals.getFirst();
        String more = totals.size() > 1 ? " +" + (totals.size() - 1) : "";
        return count > 1 ? "Σ " + count + " · " + amount + more : amount + more;
    }
}
