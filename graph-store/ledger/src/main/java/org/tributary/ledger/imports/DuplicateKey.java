// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.imports;

/// By what two rows of different files are found to be the same. Either way each must be the same
/// one among the identical rows of its file: two equal payments in one statement are two payments.
public enum DuplicateKey {
    /// Accounts, paid amount and currency, and the bank's own number of the transaction.
    BANK_REFERENCE,
    /// Every mapped field, because the bank gives no number.
    ALL_FIELDS
}
