// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.alert.RatingLevel;
import org.tributary.ledger.casework.RatingOverride;

import java.util.List;
import java.util.Optional;

/// How much risk the customer behind a subject is thought to carry, and why. Immutable.
///
/// @param computed the level the scorecard gives
/// @param score 0 to 100
/// @param said what has to be known to read the level, such as how much could be judged
/// @param factors all factors with a weight, also those that were not judged
/// @param override the investigator's own level, whether or not its last day has passed
public record SubjectRating(
        RatingLevel computed,
        int score,
        String said,
        List<Factor> factors,
        Optional<RatingOverride> override) {

    public SubjectRating {
        factors = List.copyOf(factors);
    }

    /// One factor of a rating.
    ///
    /// @param name what is judged
    /// @param weight its weight in the scorecard
    /// @param points what it adds to the score of 100
    /// @param sentence what was seen, or what was lacking
    public record Factor(String name, int weight, double points, String sentence) {}
}
