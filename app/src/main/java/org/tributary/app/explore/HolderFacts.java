// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.ledger.account.Party;
import org.tributary.ledger.imports.PartyFacts;

/// What parties files say of a holder of an account.
///
/// @param holder who it is
/// @param facts what is said, with where it stands
public record HolderFacts(Party holder, PartyFacts facts) {

    /// Whether any file says anything.
    public boolean isEmpty() {
        return facts.customers().isEmpty() && facts.names().isEmpty() && facts.details().isEmpty();
    }
}
