// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.pattern;

import org.tributary.analysis.detect.Strangers;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Several accounts that pay the same several strangers within a window: each source pays at least
/// two of the sinks and each sink is paid by at least two of the sources. Accounts that deal with
/// very many are businesses and no part of one.
///
/// @param sources ordinals, ascending
/// @param sinks ordinals, ascending
/// @param positions the payments, ascending
@SuppressWarnings("ArrayRecordComponent") // ordinals and positions, never compared as values
record Block(int[] sources, int[] sinks, int[] positions) {

    static final int MOST_PAYMENTS = 40;

    /// The block whose first payment is that one; nothing if there is none.
    ///
    /// @param window time from its first payment to its last, in milliseconds
    static Optional<Block> startingAt(CaseLedger ledger, int first, long window) {
        long until = ledger.graph().at(first) + window;
        int source = ledger.graph().from(first);
        int[] own = after(ledger, source, Direction.OUT, first, until);
        Set<Integer> reached = new TreeSet<>();
        Arrays.stream(own).forEach(p -> reached.add(ledger.graph().to(p)));
        if (reached.size() < 2) {
            return Optional.empty();
        }
        Map<Integer, Set<Integer>> sinksOf = new HashMap<>();
        Set<Integer> positions = new TreeSet<>();
        for (int sink : reached) {
            for (int p : after(ledger, sink, Direction.IN, first, until)) {
                sinksOf.computeIfAbsent(ledger.graph().from(p), s -> new HashSet<>()).add(sink);
                positions.add(p);
            }
        }
        sinksOf.values().removeIf(sinks -> sinks.size() < 2);
        Map<Integer, Integer> shared = new HashMap<>();
        sinksOf.values().forEach(s -> s.forEach(t -> shared.merge(t, 1, Integer::sum)));
        int[] kept =
                positions.stream()
                        .mapToInt(Integer::intValue)
                        .filter(p -> sinksOf.containsKey(ledger.graph().from(p)))
                        .filter(p -> shared.getOrDefault(ledger.graph().to(p), 0) > 1)
                        .toArray();
        if (kept.length == 0 || kept[0] != first) {
            return Optional.empty();
        }
        return Optional.of(
                new Block(
                        Arrays.stream(kept).map(ledger.graph()::from).sorted().distinct().toArray(),
                        Arrays.stream(kept).map(ledger.graph()::to).sorted().distinct().toArray(),
                        kept));
    }

    private static int[] after(
            CaseLedger ledger, int account, Direction direction, int from, long until) {
        return Strangers.after(ledger, account, direction, from, until, MOST_PAYMENTS);
    }
}
