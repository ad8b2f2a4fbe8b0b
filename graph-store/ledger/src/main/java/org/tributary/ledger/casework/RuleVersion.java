// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import java.time.Instant;
import java.util.Optional;

/// A version of a case's detection rules. Proposed by one investigator, it becomes active by the
/// signature of another; activating an older one again is the way back. Immutable.
///
/// @param version from 1; the rules the product ships with have no number
/// @param text the rules, as rule files write them
/// @param sha256 of the text
/// @param why in the proposer's words
/// @param proposedAt when
/// @param proposedBy by whom
/// @param activated when and by whom it was made active the last time, if ever
/// @param isActive whether it is the one that counts now
public record RuleVersion(
        int version,
        String text,
        String sha256,
        String why,
        Instant proposedAt,
        Author proposedBy,
        Optional<Activation> activated,
        boolean isActive) {

    /// Somebody's signature under a version.
    public record Activation(Instant at, Author by, Signature signature) {}
}
