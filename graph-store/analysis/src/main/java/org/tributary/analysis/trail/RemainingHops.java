// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trail;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.util.Arrays;
import java.util.Optional;

/// For each transfer that a trail of some length from the start can take, how many hops are left to
/// the target when it is taken, itself counted: found backwards from the target, one layer at a
/// time, each transfer once. Not thread-safe.
final class RemainingHops {

    private static final int CHECK = 4_096;

    /// So many transfers are looked at one by one at no cost.
    private static final int FEW = 32;

    /// A transfer that comes too late for a trail of the length looked for.
    private static final byte FAR = Byte.MAX_VALUE;

    private final FlowGraph graph;
    private final Succession succession;
    private final Corridor corridor;
    private final Outset outset;
    private final ShelvedAccounts shelved;
    private final Departures departures;
    private final int start;
    private final int target;
    private final byte[] hops;

    /// For a transfer with known hops: where to go on looking among its receiver's incoming ones.
    private final int[] goOn;

    private int[] layer = new int[16];
    private int size;
    private int[] marked = new int[16];
    private int marks;
    private int length;
    private byte depth;

    RemainingHops(
            FlowGraph graph,
            Succession succession,
            Corridor corridor,
            Outset outset,
            int start,
            int target) {
        this.graph = graph;
        this.succession = succession;
        this.corridor = corridor;
        this.outset = outset;
        shelved = new ShelvedAccounts(graph);
        departures = new Departures(graph, start);
        this.start = start;
        this.target = target;
        hops = new byte[graph.transferCount()];
        goOn = new int[graph.transferCount()];
    }

    /// Hops left from a transfer, or 0 if no trail of the length takes it.
    int of(int position) {
        return hops[position] == FAR ? 0 : hops[position];
    }

    /// Finds them for trails of that length.
    void find(int wanted, Work work) {
        for (int i = 0; i < marks; i++) {
            hops[marked[i]] = 0;
        }
        marks = 0;
        size = 0;
        depth = 0;
        length = wanted;
        while (depth < length) {
            extend(work);
        }
    }

    /// Adds the transfers from which one hop more is left.
    private void extend(Work work) {
        depth++;
        int[] last = layer;
        int count = size;
        layer = new int[Math.max(16, count)];
        size = 0;
        if (depth == 1) {
            mark(target, 0, graph.degree(target, Direction.IN), -1);
            return;
        }
        for (int i = 0; i < count; i++) {
            if (i % CHECK == 0) {
                work.checkCancelled();
            }
            int next = last[i];
            int account = graph.from(next);
            if (account != start && account != target) {
                if (depth == length) {
                    markDepartures(account, next);
                } else {
                    markBefore(account, next);
                }
            }
        }
    }

    /// Marks what comes into `account` from the start and may be followed by `next`.
    private void markDepartures(int account, int next) {
        departures.to(
                account,
                0,
                next,
                position -> {
                    if (hops[position] == 0
                            && succession.inTime(position, next)
                            && succession.conserves(position, next)) {
                        mark(position, depth, graph.firstAt(account, Direction.IN, position) + 1);
                    }
                });
    }

    /// Marks what comes into `account` and may be followed by `next`.
    private void markBefore(int account, int next) {
        int from = succession.earliest(account, next);
        int to = succession.notBefore(account, Direction.IN, next);
        Optional<Shelves> shelves =
                succession.isNarrow() && to - from > FEW
                        ? shelved.of(account, to - from)
                        : Optional.empty();
        if (shelves.isEmpty()) {
            mark(account, from, to, next);
            return;
        }
        shelves.get()
                .between(
                        graph.paidCode(next),
                        succession.leastBefore(next),
                        succession.mostBefore(next),
                        from,
                        to,
                        i -> look(graph.position(account, Direction.IN, i), i, next));
    }

    /// Marks what comes into `account` within these indices and may be followed by `next`, or by
    /// nothing where it is -1.
    private void mark(int account, int from, int to, int next) {
        int i = unmarked(account, from, to);
        while (i < to) {
            look(graph.position(account, Direction.IN, i), i, next);
            i = unmarked(account, i + 1, to);
        }
    }

    /// Marks a transfer, which is the `i`th that came into its receiver.
    private void look(int position, int i, int next) {
        if (hops[position] != 0 || graph.from(position) == graph.to(position)) {
            return;
        }
        if (isFar(position)) {
            mark(position, FAR, i + 1);
        } else if (next < 0 || succession.conserves(position, next)) {
            mark(position, depth, i + 1);
            add(position);
        }
    }

    /// Whether the start is too many hops away for a trail of the length looked for.
    private boolean isFar(int position) {
        int before = length - depth;
        return corridor.fromStart(graph.from(position)) > before
                || outset.isBeyond(position, before + 1);
    }

    private void mark(int position, byte left, int next) {
        hops[position] = left;
        goOn[position] = next;
        if (marks == marked.length) {
            marked = Arrays.copyOf(marked, marks * 2);
        }
        marked[marks++] = position;
    }

    /// The first index from `from` on whose transfer has no hops yet, at most `to`. What is skipped
    /// is skipped in one step the next time.
    private int unmarked(int account, int from, int to) {
        int i = from;
        while (i < to && hops[graph.position(account, Direction.IN, i)] != 0) {
            i = goOn[graph.position(account, Direction.IN, i)];
        }
        int reached = i;
        i = from;
        while (i < reached && i < to) {
            int position = graph.position(account, Direction.IN, i);
            i = goOn[position];
            goOn[position] = reached;
        }
        return reached;
    }

    private void add(int position) {
        if (size == layer.length) {
            layer = Arrays.copyOf(layer, size * 2);
        }
        layer[size++] = position;
    }
}
