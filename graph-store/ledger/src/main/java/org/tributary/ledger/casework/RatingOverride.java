// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import org.tributary.ledger.alert.RatingLevel;

import java.time.Instant;
import java.time.LocalDate;

/// An investigator's own judgement of a party's risk, in the place of the computed one until a day.
///
/// @param party number of the party
/// @param computed the level the scorecard gave when it was entered
/// @param level the level that holds instead
/// @param reason in the investigator's words
/// @param until the last day on which it holds
/// @param at when it was entered
/// @param author by whom
public record RatingOverride(
        long party,
        RatingLevel computed,
        RatingLevel level,
        String reason,
        LocalDate until,
        Instant at,
        Author author) {

    /// Whether it still holds on a day.
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }
}
