// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.alert;

/// Where an alert stands.
public enum AlertState {
    /// Nobody has looked at it.
    NEW,
    /// Somebody is looking at it.
    IN_REVIEW,
    /// It goes into the case.
    ESCALATED,
    /// Nothing more is to be done about it.
    CLOSED;

    /// Whether somebody still has to do something.
    public boolean isOpen() {
        return this == NEW || this == IN_REVIEW;
    }
}
