// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.trails;

import org.tributary.analysis.trail.TrailRule;

/// How money may have come from one account to another.
///
/// @param from ordinal of the account money leaves
/// @param to ordinal of the account it reaches; the same for loops
/// @param rule which trails are looked for
/// @param most how many to bring at most, 1 or more
public record TrailQuestion(int from, int to, TrailRule rule, int most) {
    public TrailQuestion {
        if (most < 1) {
            throw new IllegalArgumentException("1 trail or more, not " + most);
        }
    }
}
