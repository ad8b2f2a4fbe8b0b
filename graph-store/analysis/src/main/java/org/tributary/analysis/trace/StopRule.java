// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;

/// Where following ends. What arrives there is counted as set aside: it has arrived, and
/// nothing is said of what became of it.
public sealed interface StopRule {

    /// At these accounts.
    ///
    /// @param ordinals of the accounts
    record AtAccounts(StopReason reason, Set<Integer> ordinals) implements StopRule {
        public AtAccounts {
            ordinals = Set.copyOf(ordinals);
        }
    }

    /// After so many transfers, the first one counted.
    record AfterHops(int hops) implements StopRule {
        public AfterHops {
            if (hops < 1) {
                throw new IllegalArgumentException("1 hop or more, not " + hops);
            }
        }
    }

    /// Where less than this arrives at once, in the unit of whatever currency it is.
    record Below(BigDecimal amount) implements StopRule {
        public Below {
            if (amount.signum() < 0) {
                throw new IllegalArgumentException("an amount to stop at is not negative");
            }
        }
    }

    /// At a moment: forward nothing later is looked at, backward nothing earlier.
    record At(Instant moment) implements StopRule {}
}
