// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casefile;

import org.tributary.ledger.account.PartyDetail;

import java.util.Map;

/// Sees what rows of parties files say of parties, one by one and without names.
@FunctionalInterface
public interface PartyRowScan {

    /// @param party number of the party the row speaks of
    /// @param accounts ordinals of the accounts the row names with the party, empty if none
    /// @param details what it says of the party
    void says(long party, int[] accounts, Map<PartyDetail, String> details);
}
