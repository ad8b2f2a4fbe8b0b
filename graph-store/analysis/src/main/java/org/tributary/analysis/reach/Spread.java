// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.reach;

import org.tributary.analysis.sparse.SparseInts;
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

    /// For every transfer met, the latest transfer at which a way to it set out.
    private final SparseInts origins;

    private final List<Wave> waves = new ArrayList<>();
    private long left;

    /// @param steps transfers it may look at
    Spread(FlowGraph graph, ReachRule rule, int start, long steps, Work work) {
        this.rule = rule;
        this.start = start;
        this.work = work;
        tide = new Tide(graph, rule);
        origins = new SparseInts(graph.transferCount());
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

    /// The transfers met, by any number of hops.
    SparseInts met() {
        return origins;
    }

    void advance() {
        Wave next = new Wave();
        if (waves.isEmpty()) {
            setOut(next);
        } else {
            passOn(waves.getLast(), next);
        }
        waves.add(next);
    }

    private void setOut(Wave next) {
        for (int i = 0; i < tide.degree(start) && step(); i++) {
            int position = tide.position(start, i);
            int account = tide.next(position);
            // Money that an account pays to itself has not left it.
            if (tide.allows(position) && account != start) {
                setOut(next, position, account);
            }
        }
    }

    private void setOut(Wave next, int position, int account) {
        origins.put(position, position);
        next.add(position, account, position, tide.end(position), -1);
    }

    private void passOn(Wave last, Wave next) {
        long[] arrivals = byAccount(last);
        int from = 0;
        while (from < arrivals.length) {
            int account = account(arrivals[from]);
            int to = from;
            while (to < arrivals.length && account(arrivals[to]) == account) {
                to++;
            }
            if (passes(account)) {
                pass(last, inOrder(last, arrivals, from, to), account, next);
            }
            from = to;
        }
    }

    /// Accounts reached by a wave, each with the index of the transfer in it, ascending.
    private static long[] byAccount(Wave wave) {
        long[] arrivals = new long[wave.size()];
        for (int i = 0; i < arrivals.length; i++) {
            arrivals[i] = (long) wave.account(i) << Integer.SIZE | i;
        }
        Arrays.sort(arrivals);
        return arrivals;
    }

    private static int account(long arrival) {
        return (int) (arrival >>> Integer.SIZE);
    }

    /// Indexes of what came to one account, in the search's order.
    private int[] inOrder(Wave wave, long[] arrivals, int from, int to) {
        for (int i = from; to - from > 1 && i < to; i++) {
            int index = (int) arrivals[i];
            arrivals[i] = (long) tide.rank(wave.position(index)) << Integer.SIZE | index;
        }
        Arrays.sort(arrivals, from, to);
        int[] indexes = new int[to - from];
        for (int i = 0; i < indexes.length; i++) {
            indexes[i] = (int) arrivals[from + i];
        }
        return indexes;
    }

    /// Walks what came to an account and what went on from it together, in the search's order. What
    /// set out nearest is carried on; what went on too late for it is skipped up to the next that
    /// came.
    private void pass(Wave last, int[] came, int account, Wave next) {
        int best = came[0];
        int arrived = 1;
        int i = tide.after(account, last.position(best));
        while (i < tide.degree(account) && step()) {
            int onward = tide.position(account, i);
            while (arrived < came.length && tide.before(last.position(came[arrived]), onward)) {
                int candidate = came[arrived++];
                if (tide.before(last.origin(best), last.origin(candidate))) {
                    best = candidate;
                }
            }
            if (tide.before(onward, last.end(best))) {
                int reached = tide.next(onward);
                if (reached != start && tide.allows(onward)) {
                    carryOn(next, onward, reached, last, best);
                }
                i++;
            } else if (arrived < came.length) {
                i = tide.after(account, last.position(came[arrived]));
            } else {
                return;
            }
        }
    }

    /// Takes a transfer into a wave unless one before it knew a way that set out as late.
    private void carryOn(Wave next, int position, int account, Wave last, int best) {
        int origin = last.origin(best);
        int known = origins.of(position);
        if (known == SparseInts.NONE || tide.before(known, origin)) {
            origins.put(position, origin);
            next.add(position, account, origin, last.end(best), best);
        }
    }

    private boolean step() {
        if (left % CHECK_EVERY == 0) {
            work.checkCancelled();
        }
        return --left > 0;
    }
}
