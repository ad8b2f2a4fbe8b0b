// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.questions;

import org.tributary.analysis.reach.ReachRule;

import java.math.BigDecimal;
import java.time.Duration;

/// How far is looked.
///
/// @param share for how many of the accounts somebody must play a part; 0 for all of them
/// @param time the longest way in time; between two hops where trails are asked for
/// @param hops the longest way in transfers
/// @param least smallest amount, in major units of whatever currency, where money is followed
/// @param busiest transfers onwards above which an account is not passed through
/// @param most how many answers to bring at most
public record Bounds(int share, Duration time, int hops, BigDecimal least, int busiest, int most) {

    /// Thirty days, a month's turnover.
    public static final Bounds USUAL =
            new Bounds(0, Duration.ofDays(30), 3, BigDecimal.ZERO, ReachRule.USUAL_BUSIEST, 200);

    public Bounds {
        if (share < 0 || hops < 1 || busiest < 1 || most < 1) {
            throw new IllegalArgumentException("bounds are not negative");
        }
    }
}
