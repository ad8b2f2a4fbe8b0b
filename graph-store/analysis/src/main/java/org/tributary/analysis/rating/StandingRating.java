// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rating;

import org.tributary.ledger.alert.RatingLevel;
import org.tributary.ledger.casework.RatingOverride;

import java.time.LocalDate;
import java.util.Optional;

/// A computed rating and the investigator's own judgement that may stand in its place. Immutable.
///
/// @param computed what the scorecard gave
/// @param override an override that was entered and not ended, whether or not its day has passed
/// @param today the day on which it is asked
public record StandingRating(
        RatedParty computed, Optional<RatingOverride> override, LocalDate today) {

    /// The override if it holds today.
    public Optional<RatingOverride> holding() {
        return override.filter(entered -> entered.holdsOn(today));
    }

    /// The level that counts: that of the override while it holds, else the computed one.
    public RatingLevel level() {
        return holding().map(RatingOverride::level).orElse(computed.level());
    }
}
