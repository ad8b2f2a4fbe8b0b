// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An arrow of the picture: a flow, a relationship, or one transfer. Immutable.
///
/// @param key its identity
/// @param count how many transfers it stands for, at least 1
/// @param totals one printed total per currency, the one to show first in front: `EUR 412,900.00`;
///     of a relationship, of what went from the one end to the other
/// @param label what stands beside it: `Σ 48 · EUR 413 k`
/// @param weight amount in major units, for the arrow's width alone; never printed
/// @param first when the first of the transfers was made
/// @param last when the last of them was made
/// @param tint its colour
/// @param back what went the other way, of a relationship in which something did
public record PictureEdge(
        EdgeKey key,
        long count,
        List<String> totals,
        String label,
        double weight,
        Instant first,
        Instant last,
        Tint tint,
        Optional<Back> back) {

    /// What went against the direction of a relationship's arrow.
    ///
    /// @param count how many transfers
    /// @param totals one printed total per currency
    /// @param net what is left of both ways, one printed total per currency
    public record Back(long count, List<String> totals, List<String> net) {
        public Back {
            totals = List.copyOf(totals);
            net = List.copyOf(net);
        }
    }

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

    /// A flow without a colour, labelled with its first total in full.
    public PictureEdge(
            EdgeKey key,
            long count,
            List<String> totals,
            double weight,
            Instant first,
            Instant last) {
        this(
                key,
                count,
                totals,
                label(count, totals.isEmpty() ? "" : totals.getFirst(), ""),
                weight,
                first,
                last,
                Tint.NONE,
                Optional.empty());
    }

    /// What stands beside an arrow: `Σ 48 · EUR 412,900.00`, followed by what is said of other
    /// currencies, and the amount alone for a single transfer.
    ///
    /// @param others `+ 2 currencies`; empty if there is but one
    public static String label(long count, String amount, String others) {
        String more = others.isEmpty() ? "" : " " + others;
        return count > 1 ? "Σ " + count + " · " + amount + more : amount + more;
    }

    /// The same arrow in another width.
    public PictureEdge weighing(double other) {
        return new PictureEdge(key, count, totals, label, other, first, last, tint, back);
    }

    /// The same arrow in another colour.
    public PictureEdge tinted(Tint other) {
        return new PictureEdge(key, count, totals, label, weight, first, last, other, back);
    }
}
