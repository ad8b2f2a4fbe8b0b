// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trail;

import java.math.BigDecimal;
import java.time.Duration;

/// Which trails are looked for.
///
/// @param kind what makes a transfer the next step
/// @param maxHops the longest trail, in transfers; 1 to 20
/// @param maxGap how long money may rest between two steps; not asked of [TrailKind#HOPS]
/// @param tolerance by how much a step may differ from what the last one brought, as a fraction of
///     it, in millionths at the finest; asked of [TrailKind#MONEY] only
public record TrailRule(TrailKind kind, int maxHops, Duration maxGap, BigDecimal tolerance) {

    /// Money may rest for ever.
    public static final Duration ANY_GAP = Duration.ofMillis(Long.MAX_VALUE);

    /// One twentieth, the commission layering schemes commonly leave on the way.
    public static final BigDecimal USUAL_TOLERANCE = new BigDecimal("0.05");

    private static final int LONGEST = 20;

    public TrailRule {
        if (maxHops < 1 || maxHops > LONGEST) {
            throw new IllegalArgumentException(
                    "a trail has 1 to %d hops, not %d".formatted(LONGEST, maxHops));
        }
        if (maxGap.isNegative()) {
            throw new IllegalArgumentException("a gap is not negative");
        }
        if (tolerance.signum() < 0 || tolerance.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a tolerance is between 0 and 1");
        }
    }
}
