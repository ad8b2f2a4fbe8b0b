// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.alert;

/// What an investigator holds an alert to be, kept for learning and for measuring detectors.
public enum Label {
    /// Laundering, as far as the case shows.
    TRUE,
    /// Innocent.
    FALSE,
    UNSURE
}
