// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import org.tributary.ledger.money.CurrencyTotals;

import java.util.List;

/// Two clusters side by side. Immutable.
///
/// @param shared accounts that are members of both, ascending
/// @param payments how many payments make both of them a cluster
/// @param there what members of the first alone paid members of the second alone, under the filter
/// @param back what members of the second alone paid members of the first alone
public record ClusterComparison(
        ClusterCard one,
        ClusterCard other,
        List<Integer> shared,
        int payments,
        CurrencyTotals there,
        CurrencyTotals back) {

    public ClusterComparison {
        shared = List.copyOf(shared);
    }
}
