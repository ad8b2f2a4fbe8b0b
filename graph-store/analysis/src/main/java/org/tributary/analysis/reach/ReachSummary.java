// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.reach;

import org.tributary.analysis.sparse.SparseInts;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Flows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts what a search met together by account. Only counts are made of all accounts; times, sums
/// and ways of those that are brought.
final class ReachSummary {

    private final FlowGraph graph;
    private final ReachRule rule;
    private final Tide tide;
    private final Spread spread;

    /// Of every account reached, how many transfers met lead to it.
    private final SparseInts counts;

    /// Of every account reached, the index in the wave of its fewest hops of the transfer that
    /// comes first in the search's order.
    private final SparseInts first;

    private ReachSummary(FlowGraph graph, ReachRule rule, Spread spread) {
        this.graph = graph;
        this.rule = rule;
        this.spread = spread;
        tide = new Tide(graph, rule);
        counts = new SparseInts(graph.accountCount());
        first = new SparseInts(graph.accountCount());
    }

    /// Brings the nearest accounts.
    static Reach of(FlowGraph graph, ReachRule rule, Spread spread, int most) {
        return new ReachSummary(graph, rule, spread).reach(most);
    }

    private Reach reach(int most) {
        spread.met().places(position -> count(tide.next(position)));
        List<Reached> found = new ArrayList<>();
        int total = 0;
        for (int hop = 1; hop <= spread.waves().size(); hop++) {
            int[] accounts = firstReached(spread.waves().get(hop - 1));
            total += accounts.length;
            for (int account : mostMet(accounts, most - found.size())) {
                found.add(reached(account, hop));
            }
        }
        return new Reach(found, total, !spread.gaveUp());
    }

    private void count(int account) {
        counts.put(account, Math.max(0, counts.of(account)) + 1);
    }

    /// The accounts that no wave before this one reached.
    private int[] firstReached(Wave wave) {
        int[] accounts = new int[wave.size()];
        int size = 0;
        SparseInts here = new SparseInts(graph.accountCount());
        for (int i = 0; i < wave.size(); i++) {
            int account = wave.account(i);
            int known = here.of(account);
            if (known == SparseInts.NONE && first.of(account) == SparseInts.NONE) {
                accounts[size++] = account;
                here.put(account, i);
            } else if (known != SparseInts.NONE
                    && tide.before(wave.position(i), wave.position(known))) {
                here.put(account, i);
            }
        }
        int[] reached = Arrays.copyOf(accounts, size);
        for (int account : reached) {
            first.put(account, here.of(account));
        }
        return reached;
    }

    /// Those to which the most transfers met lead, among equals those of the lower ordinal.
    private int[] mostMet(int[] accounts, int most) {
        if (most == 0) {
            return new int[0];
        }
        long[] keys = new long[accounts.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] =
                    (long) (Integer.MAX_VALUE - counts.of(accounts[i])) << Integer.SIZE
                            | accounts[i];
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).limit(most).mapToInt(key -> (int) key).toArray();
    }

    private Reached reached(int account, int hops) {
        int[] positions =
                tide.arrivals(account)
                        .filter(position -> spread.met().of(position) != SparseInts.NONE)
                        .toArray();
        int nearest =
                rule.direction() == Direction.OUT ? positions[0] : positions[positions.length - 1];
        return new Reached(
                account,
                hops,
                Instant.ofEpochMilli(graph.at(nearest)),
                new Flows(graph).totals(positions),
                spread.passes(account),
                way(account, hops));
    }

    /// The transfers of a shortest way, in order of time.
    private List<Integer> way(int account, int hops) {
        List<Integer> way = new ArrayList<>();
        int index = first.of(account);
        for (int hop = hops - 1; hop >= 0; hop--) {
            Wave wave = spread.waves().get(hop);
            way.add(wave.position(index));
            index = wave.before(index);
        }
        return rule.direction() == Direction.OUT ? way.reversed() : way;
    }
}
