// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.rating;

import org.tributary.analysis.rating.Ratings;
import org.tributary.analysis.rating.StandingRating;
import org.tributary.ledger.alert.RatingLevel;
import org.tributary.ledger.casework.RatingOverride;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The ratings of a case as they stand on a day. Immutable and thread-safe.
///
/// @param computed what the scorecard gives
/// @param overrides what was entered in its place and not ended, by number of the party
/// @param today the day
public record CaseRatings(Ratings computed, Map<Long, RatingOverride> overrides, LocalDate today) {

    public CaseRatings {
        overrides = Map.copyOf(overrides);
    }

    /// The level that counts for an account's customer; empty if nothing is known of it.
    public Optional<RatingLevel> level(int account) {
        return Optional.ofNullable(overrides.get(computed.party(account)))
                .filter(override -> override.holdsOn(today))
                .map(RatingOverride::level)
                .or(() -> computed.level(account));
    }

    /// The rating of an account's customer with all it is made of; empty if nothing is known of
    /// it.
    public Optional<StandingRating> standing(int account) {
        return computed.rated(account)
                .map(
                        rated ->
                                new StandingRating(
                                        rated,
                                        Optional.ofNullable(overrides.get(rated.party())),
                                        today));
    }
}
