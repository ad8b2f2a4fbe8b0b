// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.check;

import java.util.Locale;

/// How much a failed check weighs.
public enum Severity {
    /// The authority refuses the report, or it says what cannot be.
    ERROR,
    /// Somebody should look before it is filed.
    WARNING,
    /// Good to know.
    NOTE;

    /// The word in tables and JSON: `error`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
