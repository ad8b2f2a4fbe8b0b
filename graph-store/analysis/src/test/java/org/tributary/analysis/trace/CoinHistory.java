// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Remembers of every single coin by which payments it went, first in first out or last in
/// first out, in one currency and forward in time: so that looking back at the coins of a
/// payment says where they came from without any ledger being run backward.
final class CoinHistory {

    private final Map<String, List<List<Integer>>> purses = new HashMap<>();
    private final Map<String, Integer> balance = new HashMap<>();
    private final Map<Integer, List<List<Integer>>> payments = new HashMap<>();

    CoinHistory(TraceMethod method, Map<String, Integer> openings, List<SlowRow> rows) {
        openings.forEach(
                (place, amount) -> {
                    balance.put(place, amount);
                    purses.put(place, fresh(Math.max(0, amount)));
                });
        for (SlowRow row : rows) {
            List<List<Integer>> purse = purses.computeIfAbsent(row.payer(), k -> new ArrayList<>());
            int own = Math.min(row.sent(), purse.size());
            int from = method == TraceMethod.FIFO ? 0 : purse.size() - own;
            List<List<Integer>> coins = new ArrayList<>(purse.subList(from, from + own));
            purse.subList(from, from + own).clear();
            coins.addAll(method == TraceMethod.FIFO ? coins.size() : 0, fresh(row.sent() - own));
            while (coins.size() > row.received()) {
                coins.removeLast();
            }
            coins.addAll(fresh(row.received() - coins.size()));
            coins.forEach(coin -> coin.add(row.position()));
            payments.put(row.position(), coins.stream().map(c -> (List<Integer>) c).toList());
            balance.merge(row.payer(), -row.sent(), Integer::sum);
            int debt =
                    Math.min(row.received(), Math.max(0, -balance.getOrDefault(row.receiver(), 0)));
            purses.computeIfAbsent(row.receiver(), k -> new ArrayList<>())
                    .addAll(coins.subList(debt, coins.size()));
            balance.merge(row.receiver(), row.received(), Integer::sum);
        }
    }

    private static List<List<Integer>> fresh(int count) {
        List<List<Integer>> coins = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            coins.add(new ArrayList<>());
        }
        return coins;
    }

    /// How many coins of a payment had come by each payment before it, itself included.
    Map<Integer, Long> sources(int position) {
        Map<Integer, Long> sources = new TreeMap<>();
        for (List<Integer> coin : payments.getOrDefault(position, List.of())) {
            for (int at : coin) {
                if (at <= position) {
                    sources.merge(at, 1L, Long::sum);
                }
            }
        }
        return sources;
    }
}
