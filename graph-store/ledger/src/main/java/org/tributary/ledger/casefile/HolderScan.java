// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casefile;

/// Sees who holds what, one link at a time and without names.
@FunctionalInterface
public interface HolderScan {

    /// @param account ordinal of the account
    /// @param party ordinal of a party that holds or controls it
    void holds(int account, long party);
}
