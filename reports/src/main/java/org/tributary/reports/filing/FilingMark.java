// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

/// What kind of report it is.
public enum FilingMark {
    /// The first on this activity.
    INITIAL,
    /// Corrects or amends an earlier one.
    CORRECTION,
    /// Goes on with activity that was reported before.
    CONTINUING,
    /// Two or more institutions file it together.
    JOINT
}
