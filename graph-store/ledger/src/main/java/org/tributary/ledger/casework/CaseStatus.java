// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import java.util.EnumSet;
import java.util.Set;

/// How far the work on a case is.
public enum CaseStatus {
    /// Somebody works on it.
    OPEN,
    /// It waits for a second person.
    IN_REVIEW,
    /// A second person agreed.
    APPROVED,
    /// The report went to the authority.
    FILED,
    /// A report that was filed is being corrected.
    AMENDING,
    /// The activity went on after a report; another is being prepared.
    CONTINUING,
    /// Nobody works on it any more.
    CLOSED;

    /// Where a case may go from here.
    public Set<CaseStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(IN_REVIEW, CLOSED);
            case IN_REVIEW -> EnumSet.of(APPROVED, OPEN);
            case APPROVED -> EnumSet.of(FILED, OPEN);
            case FILED -> EnumSet.of(AMENDING, CONTINUING, CLOSED);
            case AMENDING, CONTINUING -> EnumSet.of(IN_REVIEW, CLOSED);
            case CLOSED -> EnumSet.of(OPEN);
        };
    }

    /// Whether a second person has to take this step: what one prepared, another approves.
    public boolean needsSecondPerson() {
        return this == APPROVED;
    }
}
