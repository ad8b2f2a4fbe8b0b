// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.shared;

import org.tributary.ledger.flow.Flow;

import java.util.List;

/// An account that several of those asked about deal with.
///
/// @param account its ordinal
/// @param pays the flows from it, one for each of the accounts it pays, in the order asked
/// @param paidBy the flows to it, one for each of the accounts that pay it, in the order asked
public record Shared(int account, List<Flow> pays, List<Flow> paidBy) {
    public Shared {
        pays = List.copyOf(pays);
        paidBy = List.copyOf(paidBy);
    }

    /// Number of transfers with those asked about.
    public long transfers() {
        return pays.stream().mapToLong(Flow::count).sum()
                + paidBy.stream().mapToLong(Flow::count).sum();
    }
}
