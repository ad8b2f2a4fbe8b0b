// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

/// What counts as a match.
///
/// @param threshold the least probability, above 0 and below 1
/// @param most how many parties at most are told of one name, the most probable first
public record ScreeningRule(double threshold, int most) {

    /// The threshold proposed: of calibrated probabilities F1 is greatest at half of what it
    /// reaches there (Lipton, Elkan and Naryanaswamy, 2014), and so it was in eightfold
    /// cross-validation on the labelled pairs the weights were fitted on.
    public static final double STANDARD_THRESHOLD = 0.45;

    /// @throws IllegalArgumentException if the threshold is not between 0 and 1, or `most`
    ///     below 1
    public ScreeningRule {
        if (!(threshold > 0 && threshold < 1) || most < 1) {
            throw new IllegalArgumentException(
                    "A threshold lies between 0 and 1, and at least one match is told");
        }
    }

    public static ScreeningRule standard() {
        return new ScreeningRule(STANDARD_THRESHOLD, 50);
    }
}
