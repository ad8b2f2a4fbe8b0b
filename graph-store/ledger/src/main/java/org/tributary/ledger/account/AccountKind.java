// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.account;

/// What kind of resting place for money an account is.
public enum AccountKind {
    BANK,
    CARD,
    WALLET,
    CASH_DESK,
    /// The other side of a statement's rows, known by name only or not at all; the record numbers
    /// it `?:n`.
    COUNTERPARTY,
    /// A chain transaction with several inputs and outputs: amounts balance through it, it counts
    /// neither as an account nor in degrees.
    TRANSACTION
}
