// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.facts;

import java.util.Locale;

/// A matter that the purpose or reference of a transfer may speak of. Which words count is
/// configuration: see [Keywords].
public enum Keyword {
    PAYROLL(0),
    RENT(1),
    TAX(2),
    UTILITY(3),
    TUITION(4),
    LOAN(5),
    INVESTMENT(6),
    REFUND(7),
    REVERSAL(8),
    GAMBLING(9),
    BONUS(10),
    INVOICE(11),
    INSURANCE(12);

    private final int place;

    Keyword(int place) {
        this.place = place;
    }

    /// The bit of this matter among all.
    int bit() {
        return 1 << place;
    }

    /// The name in configuration and in text graphs: `payroll`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
