// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.screening;

/// Where a hit stands.
public enum HitState {
    /// Nobody decided it yet.
    OPEN,
    /// It was decided, and what was screened or the listed party has changed since.
    CHANGED,
    TRUE_MATCH,
    FALSE_POSITIVE,
    UNCLEAR,
    /// An exception says until a day that both are not one.
    EXCEPTED,
    /// The newest screening does not find it any more.
    GONE;

    /// Whether somebody has to look at it.
    public boolean isOpen() {
        return this == OPEN || this == CHANGED;
    }
}
