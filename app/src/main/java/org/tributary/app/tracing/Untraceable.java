// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tracing;

/// Why a question has no trace.
public enum Untraceable {
    /// The transfer does not count: it is unknown, a duplicate or withdrawn.
    NO_TRANSFER,
    /// The transfer is from an account to itself, or of nothing.
    STILL,
    /// The transfer was taken back by a later one, or takes back an earlier one.
    TAKEN_BACK,
    /// Nothing leaves the account; backward, it received nothing.
    NO_MONEY,
    /// An opening balance is in a currency the account never had.
    OPENING,
    /// Amounts outgrow 64 bits in their finest unit.
    TOO_LARGE
}
