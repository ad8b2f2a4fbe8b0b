// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.transfer;

/// Two counted rows that may show one payment from both ends; for an investigator to confirm.
///
/// @param counted the row that would count, of the payer's statement
/// @param other the row it would stand for
public record LegCandidate(Transfer counted, Transfer other) {

    /// The two by their ids.
    public LegPair pair() {
        return new LegPair(counted.id(), other.id());
    }
}
