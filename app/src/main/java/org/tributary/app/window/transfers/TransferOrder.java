// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.transfers;

import org.tributary.app.explore.Exploration;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.Money;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// The order in which transactions are listed. Amounts of different currencies are not compared:
/// they are grouped by currency first.
///
/// @param column by what
/// @param ascending whether the least comes first
record TransferOrder(TransferColumn column, boolean ascending) {

    static final TransferOrder BY_TIME = new TransferOrder(TransferColumn.TIME, true);

    /// Positions in this order; equal ones stay in order of time.
    ///
    /// @param positions ascending, which is in order of time
    int[] sort(int[] positions, FlowGraph graph, Exploration exploration) {
        if (column == TransferColumn.TIME) {
            return ascending ? positions : reversed(positions);
        }
        Comparator<Integer> least = comparator(positions, graph, exploration);
        return IntStream.of(positions)
                .boxed()
                .sorted(ascending ? least : least.reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Comparator<Integer> comparator(
            int[] positions, FlowGraph graph, Exploration exploration) {
        return switch (column) {
            case FROM -> byKey(positions, graph::from, exploration);
            case TO -> byKey(positions, graph::to, exploration);
            case CHANNEL -> Comparator.comparing(graph::channel);
            case PAID, CURRENCY ->
                    Comparator.comparing((Integer p) -> graph.paidCurrency(p).code())
                            .thenComparing(p -> Money.of(graph.paid(p), graph.paidCurrency(p)));
            case TIME, RECEIVED, RECEIVED_CURRENCY, REFERENCE, LABEL, SOURCE ->
                    Comparator.naturalOrder();
        };
    }

    private static Comparator<Integer> byKey(
            int[] positions, IntUnaryOperator end, Exploration exploration) {
        List<Integer> ends = IntStream.of(positions).map(end).distinct().boxed().toList();
        Map<Integer, AccountId> ids = new HashMap<>();
        for (Account account : exploration.accounts(ends)) {
            ids.put(account.ordinal(), account.id());
        }
        AccountId none = new AccountId("", "?");
        return Comparator.comparing(p -> ids.getOrDefault(end.applyAsInt(p), none));
    }

    private static int[] reversed(int[] positions) {
        int[] back = Arrays.copyOf(positions, positions.length);
        for (int i = 0; i < back.length; i++) {
            back[i] = positions[positions.length - 1 - i];
        }
        return back;
    }
}
