// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trail;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.util.Arrays;

/// How many hops accounts are at least away from the start and from the target of a search,
/// whenever the transfers were. It is looked from both ends and always on from the one where that
/// costs less, so that a search between a quiet account and one with half a million transfers does
/// not walk through everybody. Not thread-safe.
final class Corridor {

    private static final int CHECK = 1 << 14;

    /// Transfers that are looked at for one hop within a few milliseconds.
    private static final long CHEAP = 500_000;

    /// The accounts seen from one end.
    private final class End {
        private final Direction direction;
        private final byte[] hops = new byte[graph.accountCount()];
        private int[] layer;
        private int depth;

        End(int account, Direction direction) {
            this.direction = direction;
            Arrays.fill(hops, UNSEEN);
            hops[account] = 0;
            layer = new int[] {account};
        }

        /// Transfers that would be looked at to see one hop further.
        long cost() {
            long cost = 0;
            for (int account : layer) {
                cost += graph.degree(account, direction);
            }
            return cost;
        }

        void advance(Work work) {
            depth++;
            int[] next = new int[64];
            int size = 0;
            int seen = 0;
            for (int account : layer) {
                for (int i = 0; i < graph.degree(account, direction); i++) {
                    if (++seen % CHECK == 0) {
                        work.checkCancelled();
                    }
                    int position = graph.position(account, direction, i);
                    int other =
                            direction == Direction.OUT ? graph.to(position) : graph.from(position);
                    if (hops[other] == UNSEEN) {
                        hops[other] = (byte) depth;
                        if (size == next.length) {
                            next = Arrays.copyOf(next, size * 2);
                        }
                        next[size++] = other;
                    }
                }
            }
            layer = Arrays.copyOf(next, size);
        }

        int atLeast(int account) {
            return hops[account] == UNSEEN ? depth + 1 : hops[account];
        }
    }

    private static final byte UNSEEN = Byte.MAX_VALUE;

    private final FlowGraph graph;
    private final End fromStart;
    private final End toTarget;

    Corridor(FlowGraph graph, int start, int target) {
        this.graph = graph;
        fromStart = new End(start, Direction.OUT);
        toTarget = new End(target, Direction.IN);
    }

    /// Looks so far that every account on a way of that length is seen from one end at least.
    void extend(int length, Work work) {
        while (fromStart.depth + toTarget.depth < length - 1) {
            End cheaper = fromStart.cost() <= toTarget.cost() ? fromStart : toTarget;
            cheaper.advance(work);
        }
    }

    /// Looks on from the start alone, up to so many hops, for as long as that is cheap: where most
    /// accounts are near the start, to know all of them keeps nobody out.
    void extendFromStart(int most, Work work) {
        while (fromStart.depth < most && fromStart.cost() <= CHEAP) {
            fromStart.advance(work);
        }
    }

    /// Fewest hops the start may be away.
    int fromStart(int account) {
        return fromStart.atLeast(account);
    }

    /// Fewest hops the target may be away.
    int toTarget(int account) {
        return toTarget.atLeast(account);
    }
}
