// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.chain;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// Which transfers may pass on the money of which: those out of the account that received it, near
/// in time, of about its amount. Where money could have gone on in too many ways it is not
/// followed, so that accounts with much business neither explode a search nor join strangers'
/// payments. Immutable and thread-safe.
final class Continuations {

    private static final int[] NOWHERE = {};
    private static final int CHECK_EVERY = 1 << 14;

    private final int[][] next;

    private Continuations(int[][] next) {
        this.next = next;
    }

    /// What may continue what.
    ///
    /// @param gap time from a transfer to the one that continues it, in milliseconds
    /// @param back how much earlier than a transfer one that continues it may be, because books
    ///     of two banks need not bear the same time; 0 if never
    /// @param least what goes on as a share of what came, at least
    /// @param most what goes on as a share of what came, at most
    /// @param ways in how many ways money may go on and still be followed
    record Rule(long gap, long back, double least, double most, int ways) {

        boolean fits(long came, long goes) {
            return goes >= came * least && goes <= came * most;
        }
    }

    static Continuations of(CaseLedger ledger, Rule rule, Work work) {
        int transfers = ledger.graph().transferCount();
        int[][] next = new int[transfers][];
        IntStream.range(0, transfers)
                .parallel()
                .forEach(
                        position -> {
                            if (position % CHECK_EVERY == 0) {
                                work.checkCancelled();
                            }
                            next[position] = after(ledger, rule, position);
                        });
        return new Continuations(next);
    }

    private static int[] after(CaseLedger ledger, Rule rule, int position) {
        if (!ledger.moves(position)) {
            return NOWHERE;
        }
        FlowGraph graph = ledger.graph();
        int account = graph.to(position);
        long at = graph.at(position);
        int first =
                rule.back == 0
                        ? graph.firstAt(account, Direction.OUT, position)
                        : graph.firstFrom(account, Direction.OUT, at - rule.back);
        int degree = graph.degree(account, Direction.OUT);
        int[] found = NOWHERE;
        int size = 0;
        for (int i = first; i < degree; i++) {
            int p = graph.position(account, Direction.OUT, i);
            if (graph.at(p) - at > rule.gap) {
                break;
            }
            if (ledger.moves(p) && rule.fits(ledger.received(position), ledger.paid(p))) {
                if (size == rule.ways) {
                    return NOWHERE;
                }
                if (size == found.length) {
                    found = Arrays.copyOf(found, Math.max(2, size * 2));
                }
                found[size++] = p;
            }
        }
        return size == found.length ? found : Arrays.copyOf(found, size);
    }

    /// The transfers that may continue one, ascending. Not to be changed.
    int[] after(int position) {
        return next[position];
    }

    /// The same less those continuations that do not count.
    ///
    /// @param counts whether one transfer, given first, is continued by another
    Continuations where(IntBiPredicate counts) {
        int[][] kept = new int[next.length][];
        Arrays.setAll(
                kept,
                p ->
                        next[p].length == 0
                                ? NOWHERE
                                : Arrays.stream(next[p]).filter(q -> counts.test(p, q)).toArray());
        return new Continuations(kept);
    }

    /// A question about two transfers.
    interface IntBiPredicate {
        boolean test(int position, int other);
    }

    /// The same less all transfers that are on no way from a first transfer to a last one:
    /// whatever nothing continues and is no last one, or continues nothing and is no first one,
    /// is left out, again and again until none is left.
    ///
    /// @param first whether a transfer may be the first of a way
    /// @param last whether a transfer may be the last of a way
    Continuations between(BitSet first, BitSet last) {
        int[] before = new int[next.length];
        for (int[] each : next) {
            for (int p : each) {
                before[p]++;
            }
        }
        int[][] previous = reversed(before);
        int[] left = new int[next.length];
        int[] queue = new int[next.length];
        BitSet gone = new BitSet(next.length);
        int end = 0;
        for (int p = 0; p < next.length; p++) {
            left[p] = next[p].length + (last.get(p) ? 1 : 0);
            before[p] += first.get(p) ? 1 : 0;
            if (left[p] == 0 || before[p] == 0) {
                gone.set(p);
                queue[end++] = p;
            }
        }
        for (int at = 0; at < end; at++) {
            end = drop(next[queue[at]], before, gone, queue, end);
            end = drop(previous[queue[at]], left, gone, queue, end);
        }
        int[][] kept = new int[next.length][];
        Arrays.setAll(
                kept,
                p ->
                        gone.get(p)
                                ? NOWHERE
                                : Arrays.stream(next[p]).filter(q -> !gone.get(q)).toArray());
        return new Continuations(kept);
    }

    private static int drop(int[] beside, int[] links, BitSet gone, int[] queue, int end) {
        int to = end;
        for (int p : beside) {
            if (--links[p] == 0 && !gone.get(p)) {
                gone.set(p);
                queue[to++] = p;
            }
        }
        return to;
    }

    private int[][] reversed(int[] before) {
        int[][] previous = new int[next.length][];
        int[] size = new int[next.length];
        Arrays.setAll(previous, p -> before[p] == 0 ? NOWHERE : new int[before[p]]);
        for (int p = 0; p < next.length; p++) {
            for (int q : next[p]) {
                previous[q][size[q]++] = p;
            }
        }
        return previous;
    }
}
