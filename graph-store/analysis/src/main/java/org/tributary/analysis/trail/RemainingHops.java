// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trail;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.util.Arrays;

/// For each transfer, how many hops are left to the target when it is taken, itself counted: found
/// backwards from the target, one layer at a time, each transfer once. Not thread-safe.
final class RemainingHops {

    private static final int CHECK = 4_096;

    private final FlowGraph graph;
    private final Succession succession;
    private final int start;
    private final int target;
    private final byte[] hops;

    /// For a transfer with known hops: where to go on looking among its receiver's incoming ones.
    private final int[] goOn;

    private int[] layer = new int[16];
    private int size;
    private byte depth;

    RemainingHops(FlowGraph graph, Succession succession, int start, int target) {
        this.graph = graph;
        this.succession = succession;
        this.start = start;
        this.target = target;
        hops = new byte[graph.transferCount()];
        goOn = new int[graph.transferCount()];
    }

    /// Hops left from a transfer, or 0 if the target is not reached within the layers seen.
    int of(int position) {
        return hops[position];
    }

    /// Adds the transfers from which one hop more is left.
    void extend(Work work) {
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
                mark(
                        account,
                        succession.earliest(account, next),
                        succession.notBefore(account, Direction.IN, next),
                        next);
            }
        }
    }

    /// Marks what comes into `account` within these indices and may be followed by `next`, or by
    /// nothing where it is -1.
    private void mark(int account, int from, int to, int next) {
        int i = unmarked(account, from, to);
        while (i < to) {
            int position = graph.position(account, Direction.IN, i);
            boolean moves = graph.from(position) != account;
            if (moves && (next < 0 || succession.conserves(position, next))) {
                hops[position] = depth;
                goOn[position] = i + 1;
                add(position);
            }
            i = unmarked(account, i + 1, to);
        }
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
