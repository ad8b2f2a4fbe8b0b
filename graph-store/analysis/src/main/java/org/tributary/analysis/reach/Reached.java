// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.reach;

import org.tributary.ledger.money.CurrencyTotals;

import java.time.Instant;
import java.util.List;

/// An account that money can have come from or gone to.
///
/// @param account its ordinal
/// @param hops fewest transfers on the way
/// @param nearest when the money can have been there: earliest arrival where money was followed,
///     latest departure where its origin was sought
/// @param carried what the transfers moved by which the account was reached, each counted once,
///     per currency; an upper bound of what can have come this way
/// @param passedThrough whether the search went on from here; not where the account is too busy
/// @param way positions of the transfers of a shortest way, in order of time
public record Reached(
        int account,
        int hops,
        Instant nearest,
        CurrencyTotals carried,
        boolean passedThrough,
        List<Integer> way) {
    public Reached {
        way = List.copyOf(way);
    }
}
