// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.reach;

import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The waves of one search, one for each hop. Not thread-safe.
final class Spread {

    private static final int CHECK_EVERY = 1 << 12;

    private final Tide tide;
    private final ReachRule rule;
    private final int start;
    private final Work work;
    private final IntTable origins = new IntTable();
    private final List<Wave> waves = new ArrayList<>();
    private long left;

    /// @param steps transfers it may look at
    Spread(FlowGraph graph, ReachRule rule, int start, long steps, Work work) {
        this.rule = rule;
        this.start = start;
        this.work = work;
        tide = new Tide(graph, rule);
        left = steps;
    }

    boolean more() {
        return left > 0 && (waves.isEmpty() || waves.getLast().size() > 0);
    }

    boolean gaveUp() {
        return left <= 0;
    }

    List<Wave> waves() {
        return waves;
    }

    /// Whether the search goes on from an account that it reaches.
    boolean passes(int account) {
        return account != start && tide.degree(account) <= rule.busiest();
    }

    void advance() {
        Wave next = new Wave();
        if (waves.isEmpty()) {
            for (int i = 0; i < tide.degree(start) && step(); i++) {
                int position = tide.position(start, i);
                // Money that an account pays to itself has not left it.
                if (tide.allows(position) && tide.next(position) != start) {
                    emit(next, position, position, -1);
                }
            }
        } else {
            Wave last = waves.getLast();
            int[] order = byAccount(last);
            int from = 0;
            while (from < order.length) {
                int account = tide.next(last.position(order[from]));
                int to = from;
                while (to < order.length && tide.next(last.position(order[to])) == account) {
                    to++;
                }
                if (passes(account)) {
                    pass(last, order, from, to, account, next);
                }
                from = to;
            }
        }
        waves.add(next);
    }

    /// Indexes of a wave by the account reached and, within it, in the search's order.
    private int[] byAccount(Wave wave) {
        IntTable indexes = new IntTable();
        long[] keys = new long[wave.size()];
        for (int i = 0; i < keys.length; i++) {
            int position = wave.position(i);
            indexes.put(position, i);
            keys[i] = (long) tide.next(position) << Integer.SIZE | tide.rank(position);
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            order[i] = indexes.of(tide.ranked((int) keys[i]));
        }
        return order;
    }

    /// Walks what came to an account and what went on from it together, in the search's order. What
    /// set out nearest is carried on.
    private void pass(Wave last, int[] order, int from, int to, int account, Wave next) {
        int best = order[from];
        int arrived = from + 1;
        int i = tide.after(account, last.position(best));
        for (; i < tide.degree(account) && step(); i++) {
            int onward = tide.position(account, i);
            while (arrived < to && tide.before(last.position(order[arrived]), onward)) {
                int candidate = order[arrived++];
                if (tide.before(last.origin(best), last.origin(candidate))) {
                    best = candidate;
                }
            }
            if (tide.allows(onward)
                    && tide.next(onward) != start
                    && tide.inTime(onward, last.origin(best))) {
                emit(next, onward, last.origin(best), best);
            }
        }
    }

    /// Takes a transfer into a wave unless one before it knew a way that set out as late.
    private void emit(Wave wave, int position, int origin, int previous) {
        int known = origins.of(position);
        if (known == IntTable.NONE || tide.before(known, origin)) {
            origins.put(position, origin);
            wave.add(position, origin, previous);
        }
    }

    private boolean step() {
        if (left % CHECK_EVERY == 0) {
            work.checkCancelled();
        }
        return --left > 0;
    }
}
