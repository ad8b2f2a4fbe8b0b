// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rating;

import java.util.OptionalDouble;
import java.util.function.Supplier;

/// What one factor says of one customer, its words made only when somebody reads them.
///
/// @param value 0 to 1 in hundredths; empty if the case does not tell it
/// @param words a sentence, or what is lacking
record Judgement(OptionalDouble value, Supplier<String> words) {

    private static final double HUNDRED = 100;

    static Judgement of(double value, Supplier<String> words) {
        double kept = Math.clamp(value, 0.0, 1.0);
        return new Judgement(OptionalDouble.of(Math.round(kept * HUNDRED) / HUNDRED), words);
    }

    /// @param what to be put after "lacks"
    static Judgement lacks(String what) {
        return new Judgement(OptionalDouble.empty(), () -> "not judged: lacks " + what);
    }

    /// @param why to be put after "not judged:"
    static Judgement not(String why) {
        return new Judgement(OptionalDouble.empty(), () -> "not judged: " + why);
    }

    /// How far a measure is on its way from where a factor begins to count to where it counts
    /// whole.
    static double ramp(double measured, double from, double to) {
        return Math.clamp((measured - from) / (to - from), 0.0, 1.0);
    }
}
