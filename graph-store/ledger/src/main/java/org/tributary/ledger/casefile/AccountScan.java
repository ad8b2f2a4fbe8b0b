// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casefile;

import org.tributary.ledger.account.AccountKind;

/// Sees accounts one by one, without their holders.
@FunctionalInterface
public interface AccountScan {

    /// @param ordinal the account's ordinal
    /// @param institution bank or other keeper; empty where the source names none
    /// @param number account number, card number or wallet address
    /// @param kind what kind of resting place it is
    void account(int ordinal, String institution, String number, AccountKind kind);
}
