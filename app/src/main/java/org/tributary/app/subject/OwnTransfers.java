// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyCode;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All transfers of one subject, in any currency, each once and in order of time. Immutable and
/// thread-safe.
public final class OwnTransfers {

    private final FlowGraph graph;
    private final ZoneId zone;
    private final BitSet own = new BitSet();
    private final int[] positions;

    /// @param accounts ordinals of the subject's accounts
    /// @param zone in which months, days and hours are told
    public OwnTransfers(FlowGraph graph, Collection<Integer> accounts, ZoneId zone) {
        this.graph = graph;
        this.zone = zone;
        accounts.stream().filter(each -> each < graph.accountCount()).forEach(own::set);
        positions = positions();
    }

    private int[] positions() {
        long most = own.stream().mapToLong(this::degree).sum();
        int[] found = new int[Math.toIntExact(most)];
        int size = 0;
        for (int account = own.nextSetBit(0); account >= 0; account = own.nextSetBit(account + 1)) {
            for (int i = 0; i < graph.degree(account, Direction.OUT); i++) {
                found[size++] = graph.position(account, Direction.OUT, i);
            }
            for (int i = 0; i < graph.degree(account, Direction.IN); i++) {
                int position = graph.position(account, Direction.IN, i);
                // What an own account paid was found with that account.
                if (!own.get(graph.from(position))) {
                    found[size++] = position;
                }
            }
        }
        int[] sorted = Arrays.copyOf(found, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private long degree(int account) {
        return (long) graph.degree(account, Direction.IN) + graph.degree(account, Direction.OUT);
    }

    FlowGraph graph() {
        return graph;
    }

    ZoneId zone() {
        return zone;
    }

    boolean owns(int account) {
        return own.get(account);
    }

    int[] ordinals() {
        return own.stream().toArray();
    }

    /// Number of transfers, each counted once.
    public int count() {
        return positions.length;
    }

    int[] all() {
        return positions;
    }

    /// Codes of the currencies in which money arrived or left, the one with the most transfers
    /// first.
    public List<String> currencies() {
        Map<CurrencyCode, Long> counts = new HashMap<>();
        for (int position : positions) {
            if (own.get(graph.from(position))) {
                counts.merge(graph.paidCurrency(position), 1L, Long::sum);
            }
            if (own.get(graph.to(position))) {
                counts.merge(graph.receivedCurrency(position), 1L, Long::sum);
            }
        }
        Map<String, Long> byCode = new HashMap<>();
        counts.forEach((currency, count) -> byCode.merge(currency.code(), count, Long::sum));
        return byCode.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Those that move one currency.
    public Legs legs(String currency) {
        return new LegsBuilder(this, currency).legs();
    }
}
