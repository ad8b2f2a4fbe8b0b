// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

/// What identifies a party. Codes of forms stand in the profiles.
public enum IdentificationKind {
    /// United States social security or individual taxpayer number.
    SSN_ITIN,
    /// United States employer identification number.
    EIN,
    /// Tax number of another country.
    FOREIGN_TAX,
    DRIVING_LICENCE,
    PASSPORT,
    ALIEN_REGISTRATION,
    NATIONAL_ID,
    OTHER;

    /// Whether it is a tax number rather than a document.
    public boolean isTax() {
        return switch (this) {
            case SSN_ITIN, EIN, FOREIGN_TAX -> true;
            case DRIVING_LICENCE, PASSPORT, ALIEN_REGISTRATION, NATIONAL_ID, OTHER -> false;
        };
    }
}
