// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.shop;

import org.tributary.analysis.detect.Customers;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.transfer.Detail;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Orders at one shop that carry one same device, network address or shipping address.
///
/// @param by what they share
/// @param positions the orders, ascending
@SuppressWarnings("ArrayRecordComponent") // positions, never compared as values
record OrderCluster(Detail by, int[] positions) {

    private static final List<Detail> IDENTIFIERS =
            List.of(Detail.DEVICE, Detail.SHIPPING_ADDRESS, Detail.IP);

    /// Groups orders by all they may share, leaving out groups of fewer than that.
    static Stream<OrderCluster> among(int[] orders, CaseLedger ledger, int least) {
        return IDENTIFIERS.stream()
                .filter(detail -> ledger.transfers().detail(detail).any())
                .flatMap(detail -> by(detail, orders, ledger, least));
    }

    private static Stream<OrderCluster> by(
            Detail detail, int[] orders, CaseLedger ledger, int least) {
        Map<Integer, List<Integer>> groups =
                Arrays.stream(orders)
                        .filter(p -> ledger.transfers().code(detail, p) != 0)
                        .boxed()
                        .collect(
                                Collectors.groupingBy(
                                        p -> ledger.transfers().code(detail, p),
                                        TreeMap::new,
                                        Collectors.toList()));
        return groups.values().stream()
                .filter(group -> group.size() >= least)
                .map(
                        group ->
                                new OrderCluster(
                                        detail,
                                        group.stream().mapToInt(Integer::intValue).toArray()));
    }

    /// Some of the orders.
    OrderCluster only(int from, int to) {
        return new OrderCluster(by, Arrays.copyOfRange(positions, from, to));
    }

    /// How many customers ordered.
    int buyers(CaseLedger ledger) {
        return Customers.count(ledger, Arrays.stream(positions).map(ledger.graph()::from));
    }

    /// What they share, in words.
    String shared() {
        return switch (by) {
            case DEVICE -> "device";
            case IP -> "network address";
            case SHIPPING_ADDRESS -> "shipping address";
            case VALUE_DATE,
                    FEE,
                    BALANCE,
                    PURPOSE,
                    FROM_COUNTRY,
                    TO_COUNTRY,
                    BRANCH,
                    MERCHANT_CATEGORY,
                    PROMOTION,
                    PRODUCT ->
                    by.key();
        };
    }

    /// Whether strangers may well share it: behind one network address stands many a home.
    boolean isWeak() {
        return by == Detail.IP;
    }
}
