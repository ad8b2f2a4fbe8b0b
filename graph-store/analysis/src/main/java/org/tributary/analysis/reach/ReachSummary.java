// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.reach;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Flows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Puts what a search met together by account.
final class ReachSummary {

    private final FlowGraph graph;
    private final ReachRule rule;
    private final Tide tide;
    private final Spread spread;

    /// Account and rank of every transfer met, each once, ascending.
    private final long[] keys;

    private ReachSummary(FlowGraph graph, ReachRule rule, Tide tide, Spread spread, long[] keys) {
        this.graph = graph;
        this.rule = rule;
        this.tide = tide;
        this.spread = spread;
        this.keys = keys;
    }

    /// The transfers by which one account was reached.
    ///
    /// @param from index of the first of its keys
    /// @param to index after the last of its keys
    /// @param hops fewest hops
    /// @param index of the first transfer among those of a way of so many hops in its wave
    private record Arrivals(int account, int from, int to, int hops, int index) {
        int count() {
            return to - from;
        }
    }

    /// Brings the nearest accounts.
    static Reach of(FlowGraph graph, ReachRule rule, Spread spread, int most) {
        Tide tide = new Tide(graph, rule);
        long[] keys =
                spread.waves().stream()
                        .flatMapToLong(
                                wave ->
                                        IntStream.range(0, wave.size())
                                                .mapToLong(i -> key(tide, wave.position(i))))
                        .sorted()
                        .distinct()
                        .toArray();
        return new ReachSummary(graph, rule, tide, spread, keys).reach(most);
    }

    private static long key(Tide tide, int position) {
        return (long) tide.next(position) << Integer.SIZE | tide.rank(position);
    }

    private Reach reach(int most) {
        List<Arrivals> arrivals = new ArrayList<>();
        IntTable firstHop = new IntTable();
        IntTable firstIndex = new IntTable();
        firsts(firstHop, firstIndex);
        int from = 0;
        while (from < keys.length) {
            int account = (int) (keys[from] >>> Integer.SIZE);
            int to = from;
            while (to < keys.length && (int) (keys[to] >>> Integer.SIZE) == account) {
                to++;
            }
            arrivals.add(
                    new Arrivals(account, from, to, firstHop.of(account), firstIndex.of(account)));
            from = to;
        }
        List<Reached> found =
                arrivals.stream()
                        .sorted(
                                Comparator.comparingInt(Arrivals::hops)
                                        .thenComparing(Arrivals::count, Comparator.reverseOrder())
                                        .thenComparingInt(Arrivals::account))
                        .limit(most)
                        .map(this::reached)
                        .toList();
        return new Reach(found, arrivals.size(), !spread.gaveUp());
    }

    /// Of every account the length of the shortest way, and of these the nearest in time.
    private void firsts(IntTable firstHop, IntTable firstIndex) {
        for (int hop = 1; hop <= spread.waves().size(); hop++) {
            Wave wave = spread.waves().get(hop - 1);
            for (int i = 0; i < wave.size(); i++) {
                int account = tide.next(wave.position(i));
                int known = firstHop.of(account);
                if (known == IntTable.NONE) {
                    firstHop.put(account, hop);
                    firstIndex.put(account, i);
                } else if (known == hop
                        && tide.before(wave.position(i), wave.position(firstIndex.of(account)))) {
                    firstIndex.put(account, i);
                }
            }
        }
    }

    private Reached reached(Arrivals arrivals) {
        int[] positions =
                Arrays.stream(keys, arrivals.from(), arrivals.to())
                        .mapToInt(key -> tide.ranked((int) key))
                        .toArray();
        return new Reached(
                arrivals.account(),
                arrivals.hops(),
                Instant.ofEpochMilli(graph.at(positions[0])),
                new Flows(graph).totals(positions),
                spread.passes(arrivals.account()),
                way(arrivals));
    }

    /// The transfers of a shortest way, in order of time.
    private List<Integer> way(Arrivals arrivals) {
        List<Integer> way = new ArrayList<>();
        int index = arrivals.index();
        for (int hop = arrivals.hops() - 1; hop >= 0; hop--) {
            Wave wave = spread.waves().get(hop);
            way.add(wave.position(index));
            index = wave.before(index);
        }
        return rule.direction() == Direction.OUT ? way.reversed() : way;
    }
}
