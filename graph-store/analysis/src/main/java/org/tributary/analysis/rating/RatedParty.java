// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rating;

import org.tributary.ledger.alert.RatingLevel;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The computed rating of one customer, with all that it is made of. Immutable.
///
/// @param party number of the party; 0 for an account whose holder is not known
/// @param accounts ordinals of its accounts, ascending
/// @param score 0 to 100
/// @param withheld the level its score would have, where too little was judged to say so
/// @param judged how much of the scorecard's weight could be judged, in whole per cent, not rounded
///     up
/// @param factors all factors with a weight, also those that were not judged
public record RatedParty(
        long party,
        List<Integer> accounts,
        int score,
        RatingLevel level,
        Optional<RatingLevel> withheld,
        int judged,
        List<RatedFactor> factors) {

    public RatedParty {
        accounts = List.copyOf(accounts);
        factors = List.copyOf(factors);
    }

    /// Why a higher level is withheld; empty if none is.
    public Optional<String> caution() {
        return withheld.map(
                plain ->
                        "%s instead of %s, for too little is known: %d %% of the scorecard could be"
                                        .formatted(word(level), word(plain), judged)
                                + " judged, and below %d %% nobody is rated above %s"
                                        .formatted(Scorecard.ENOUGH, word(Scorecard.ON_LITTLE)));
    }

    private static String word(RatingLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
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
