// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What a transfer is to a subject that may hold several accounts.
public enum Side {
    /// Money from others, counted as it arrived.
    IN,
    /// Money to others, counted as it left.
    OUT,
    /// From one of the subject's own accounts to another, or to itself: counted once, as it left,
    /// and in neither of the two above.
    OWN,
    /// What arrived of a transfer among own accounts that was paid in another currency; the other
    /// half is [#OWN] in that currency.
    EXCHANGED;

    /// Money from and to others.
    public static final Set<Side> OTHERS = Collections.unmodifiableSet(EnumSet.of(IN, OUT));
}
