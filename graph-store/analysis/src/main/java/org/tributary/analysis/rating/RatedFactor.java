// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rating;

import java.util.OptionalDouble;

/// What one factor adds to a customer's score.
///
/// @param value 0 to 1, in hundredths; empty if the case does not tell it
/// @param weight its weight in the scorecard
/// @param points what it adds to the score of 100; 0 if it was not judged
/// @param sentence what was seen, or what was lacking
public record RatedFactor(
        Factor factor, OptionalDouble value, int weight, double points, String sentence) {

    public boolean isJudged() {
        return value.isPresent();
    }
}
