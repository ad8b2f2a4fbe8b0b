// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.reach;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.Period;

import java.math.BigDecimal;
import java.time.Duration;

/// How far money is followed.
///
/// @param direction OUT follows what left the account, IN looks for where it came from
/// @param within the longest way in time, from the first transfer on it to the last
/// @param maxHops the longest way in transfers; 1 to 12
/// @param period only transfers within it
/// @param least transfers below it are passed over, in major units of whatever currency they are in
/// @param busiest an account with more transfers onwards than that is reached but not passed
///     through, for it mixes the money of everybody
public record ReachRule(
        Direction direction,
        Duration within,
        int maxHops,
        Period period,
        BigDecimal least,
        int busiest) {

    /// However long it took.
    public static final Duration ANY_TIME = Duration.ofMillis(Long.MAX_VALUE);

    /// A payroll or a shop has more, a person's account hardly.
    public static final int USUAL_BUSIEST = 2_000;

    /// The longest way that can be asked for.
    public static final int LONGEST = 12;

    public ReachRule {
        if (maxHops < 1 || maxHops > LONGEST) {
            throw new IllegalArgumentException(
                    "a way has 1 to %d hops, not %d".formatted(LONGEST, maxHops));
        }
        if (within.isNegative() || least.signum() < 0 || busiest < 1) {
            throw new IllegalArgumentException("time, amount and number are not negative");
        }
    }

    /// Everything that can have travelled so far, passing through accounts of usual size.
    public static ReachRule of(Direction direction, Duration within, int maxHops) {
        return new ReachRule(
                direction, within, maxHops, Period.ALWAYS, BigDecimal.ZERO, USUAL_BUSIEST);
    }
}
