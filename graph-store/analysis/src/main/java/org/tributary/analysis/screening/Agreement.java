// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

/// What a comparison of one part came to.
public enum Agreement {
    /// The same on both sides.
    AGREES,
    /// Not the same, but may well be.
    NEAR,
    /// Another on either side.
    DIFFERS,
    /// What is screened has none, the list has.
    ABSENT_HERE,
    /// What is screened has one, the list has none.
    ABSENT_THERE
}
