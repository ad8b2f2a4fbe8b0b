// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.transfers;

import org.tributary.app.explore.Exploration;
import org.tributary.app.listing.ValueCount;
import org.tributary.app.listing.ValueCounts;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.flow.FlowGraph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lists the values of a column with how often they come. Stateless; for background jobs.
///
/// @param exploration knows the accounts
record ColumnValues(Exploration exploration) {

    /// @throws IllegalArgumentException if the column's values are not listed
    ColumnChoices of(TransferColumn column, FlowGraph graph, int[] positions) {
        return switch (column) {
            case FROM -> accounts(ValueCounts.of(positions, graph::from));
            case TO -> accounts(ValueCounts.of(positions, graph::to));
            case CURRENCY -> words(ValueCounts.of(positions, p -> graph.paidCurrency(p).code()));
            case CHANNEL -> words(ValueCounts.of(positions, graph::channel));
            case TIME, PAID, RECEIVED, RECEIVED_CURRENCY, REFERENCE, LABEL, SOURCE ->
                    throw new IllegalArgumentException("values of " + column + " are not listed");
        };
    }

    private static ColumnChoices words(ValueCounts<String> counts) {
        return new ColumnChoices(
                counts.most().stream()
                        .map(v -> new ColumnChoices.Choice(v.value(), v.value(), v.count()))
                        .toList(),
                counts.different());
    }

    private ColumnChoices accounts(ValueCounts<Integer> counts) {
        List<Integer> ordinals = counts.most().stream().map(ValueCount::value).toList();
        Map<Integer, String> keys = new HashMap<>();
        for (Account account : exploration.accounts(ordinals)) {
            keys.put(account.ordinal(), account.id().key());
        }
        return new ColumnChoices(
                counts.most().stream()
                        .map(
                                v ->
                                        new ColumnChoices.Choice(
                                                String.valueOf(v.value()),
                                                keys.getOrDefault(v.value(), "?"),
                                                v.count()))
                        .toList(),
                counts.different());
    }
}
