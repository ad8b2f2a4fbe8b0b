// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/// How many payments lie between each account and the nearest subject of the case, whoever pays, up
/// to six. Immutable and thread-safe.
final class SubjectDistance {

    private static final int MOST = 6;
    private static final byte FAR = MOST + 1;

    private final byte[] hops;

    private SubjectDistance(byte[] hops) {
        this.hops = hops;
    }

    static SubjectDistance of(CaseLedger ledger, IntPredicate counted, BitSet subjects) {
        FlowGraph graph = ledger.graph();
        byte[] hops = new byte[graph.accountCount()];
        Arrays.fill(hops, FAR);
        int[] queue = new int[graph.accountCount()];
        int end = 0;
        for (int a = subjects.nextSetBit(0);
                a >= 0 && a < hops.length;
                a = subjects.nextSetBit(a + 1)) {
            hops[a] = 0;
            queue[end++] = a;
        }
        for (int at = 0; at < end && hops[queue[at]] < MOST; at++) {
            int account = queue[at];
            for (Direction direction : Direction.values()) {
                int degree = graph.degree(account, direction);
                for (int i = 0; i < degree; i++) {
                    int p = graph.position(account, direction, i);
                    int other = direction == Direction.OUT ? graph.to(p) : graph.from(p);
                    if (hops[other] == FAR && ledger.moves(p) && counted.test(p)) {
                        hops[other] = (byte) (hops[account] + 1);
                        queue[end++] = other;
                    }
                }
            }
        }
        return new SubjectDistance(hops);
    }

    /// That of the nearest of some accounts.
    OptionalInt nearest(int[] accounts) {
        return Arrays.stream(accounts).map(a -> hops[a]).filter(h -> h < FAR).min();
    }
}
