// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rating;

import org.tributary.ledger.alert.RatingLevel;

import java.util.Comparator;
import java.util.List;

/// The computed rating of one customer, with all that it is made of. Immutable.
///
/// @param party number of the party; 0 for an account whose holder is not known
/// @param accounts ordinals of its accounts, ascending
/// @param score 0 to 100
/// @param judged how much of the scorecard's weight could be judged, in per cent
/// @param factors all factors with a weight, also those that were not judged
public record RatedParty(
        long party,
        List<Integer> accounts,
        int score,
        RatingLevel level,
        int judged,
        List<RatedFactor> factors) {

    public RatedParty {
        accounts = List.copyOf(accounts);
        factors = List.copyOf(factors);
    }

    /// The factors that add most, most first; those that add nothing are left out.
    public List<RatedFactor> reasons() {
        return factors.stream()
                .filter(factor -> factor.points() > 0)
                .sorted(
                        Comparator.comparingDouble(RatedFactor::points)
                                .reversed()
                                .thenComparing(RatedFactor::factor))
                .toList();
    }
}
