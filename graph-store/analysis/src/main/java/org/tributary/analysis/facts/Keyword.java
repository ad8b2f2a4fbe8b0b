// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.facts;

import java.util.Locale;

/// A matter that the purpose or reference of a transfer may speak of. Which words count is
/// configuration: see [Keywords].
public enum Keyword {
    PAYROLL,
    RENT,
    TAX,
    UTILITY,
    TUITION,
    LOAN,
    INVESTMENT,
    REFUND,
    REVERSAL,
    GAMBLING,
    BONUS,
    INVOICE,
    INSURANCE;

    /// The bit of this matter among all.
    int bit() {
        return 1 << ordinal();
    }

    /// The name in configuration and in text graphs: `payroll`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
