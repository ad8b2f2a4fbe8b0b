// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trail;

import org.tributary.analysis.sparse.SparseInts;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.util.Arrays;

/// How many hops transfers are at least away from the start of a search, themselves counted, under
/// its rule: money of a quiet account seldom gets far. It is looked hop by hop for as long as that
/// is cheap; of what lies beyond it is only known that it lies beyond. Not thread-safe.
final class Outset {

    /// Transfers that may be looked at for all hops together: a few milliseconds.
    private static final int MOST = 200_000;

    private final FlowGraph graph;
    private final Succession succession;
    private final int start;
    private final SparseInts hops;
    private int[] layer;
    private int depth = 1;
    private int left = MOST;

    Outset(FlowGraph graph, Succession succession, int start) {
        this.graph = graph;
        this.succession = succession;
        this.start = start;
        hops = new SparseInts(graph.transferCount());
        layer = new int[graph.degree(start, Direction.OUT)];
        for (int i = 0; i < layer.length; i++) {
            layer[i] = graph.position(start, Direction.OUT, i);
            hops.put(layer[i], depth);
        }
    }

    /// Looks so many hops far, unless that would cost too much.
    void extend(int wanted, Work work) {
        while (depth < wanted && left > 0) {
            work.checkCancelled();
            advance();
        }
    }

    /// Whether a transfer is known to be more than so many hops away.
    boolean isBeyond(int position, int most) {
        int known = hops.of(position);
        return known == SparseInts.NONE ? most <= depth : known > most;
    }

    private void advance() {
        int[] next = new int[16];
        int size = 0;
        for (int i = 0; i < layer.length; i++) {
            int account = graph.to(layer[i]);
            int degree = account == start ? 0 : graph.degree(account, Direction.OUT);
            int o = degree == 0 ? 0 : graph.firstAt(account, Direction.OUT, layer[i] + 1);
            for (; o < degree; o++) {
                int onward = graph.position(account, Direction.OUT, o);
                if (!succession.inTime(layer[i], onward)) {
                    break;
                }
                if (--left <= 0) {
                    return;
                }
                if (hops.of(onward) == SparseInts.NONE && succession.conserves(layer[i], onward)) {
                    hops.put(onward, depth + 1);
                    if (size == next.length) {
                        next = Arrays.copyOf(next, size * 2);
                    }
                    next[size++] = onward;
                }
            }
        }
        layer = Arrays.copyOf(next, size);
        depth++;
    }
}
