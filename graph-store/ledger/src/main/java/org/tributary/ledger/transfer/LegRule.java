// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.transfer;

/// When rows of two banks' statements are taken for one payment: same amount and currency, accounts
/// that agree, and what is said here.
///
/// @param days how far the two may be apart, in whole days, 0 for the same moment
/// @param reference what their references must do
public record LegRule(int days, ReferenceRule reference) {

    /// Payments between banks are booked within three days of one another, week-ends aside.
    public static final LegRule USUAL = new LegRule(3, ReferenceRule.MAY_DIFFER);

    /// What the references of the two rows must do.
    public enum ReferenceRule {
        MAY_DIFFER,
        /// Equal and not empty, blanks and letters' case aside.
        MUST_AGREE
    }

    public LegRule {
        if (days < 0) {
            throw new IllegalArgumentException("a window of %d days is none".formatted(days));
        }
    }
}
