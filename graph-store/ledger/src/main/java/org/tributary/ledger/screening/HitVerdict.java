// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.screening;

/// What an investigator holds a hit to be.
public enum HitVerdict {
    /// Both are one.
    TRUE_MATCH,
    /// Both are not one.
    FALSE_POSITIVE,
    /// It cannot be told from what is known.
    UNCLEAR
}
