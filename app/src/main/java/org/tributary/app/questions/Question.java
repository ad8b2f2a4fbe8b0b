// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.questions;

/// What can be asked about accounts.
public enum Question {
    /// Who pays several of them.
    PAYERS,
    /// Whom several of them pay.
    PAYEES,
    /// Who pays several of them and is paid by them.
    BOTH,
    /// Who deals with several of them, either way.
    EITHER,
    /// Which accounts their money can have gone to.
    WENT_TO,
    /// Which accounts their money can have come from.
    CAME_FROM,
    /// Trails from one of them to another.
    BETWEEN,
    /// Trails that lead back to where they began.
    LOOPS;

    /// Whether it asks whom accounts have in common.
    public boolean isShared() {
        return this == PAYERS || this == PAYEES || this == BOTH || this == EITHER;
    }

    /// Whether it follows money onwards from one account.
    public boolean isReach() {
        return this == WENT_TO || this == CAME_FROM;
    }

    /// How many accounts it has to be asked about.
    public int leastAccounts() {
        return isShared() || this == BETWEEN ? 2 : 1;
    }
}
