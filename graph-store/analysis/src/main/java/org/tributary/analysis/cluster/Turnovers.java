// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// What each account paid and was paid in counted payments, by the yardstick, worked out once: what
/// moves in and out of a group is then known from the payments among its members alone, however
/// busy they are. Immutable and thread-safe.
final class Turnovers {

    /// Payments on one side of an account from which on those of the other side are looked at.
    private static final int BUSY = 500;

    private final CaseLedger ledger;
    private final IntPredicate counted;
    private final long[] in;
    private final long[] out;

    private Turnovers(CaseLedger ledger, IntPredicate counted, long[] in, long[] out) {
        this.ledger = ledger;
        this.counted = counted;
        this.in = in;
        this.out = out;
    }

    static Turnovers of(CaseLedger ledger, IntPredicate counted) {
        FlowGraph graph = ledger.graph();
        long[] in = new long[graph.accountCount()];
        long[] out = new long[graph.accountCount()];
        IntPredicate moving = p -> ledger.moves(p) && counted.test(p);
        for (int p = 0; p < graph.transferCount(); p++) {
            if (moving.test(p)) {
                out[graph.from(p)] += ledger.paid(p);
                in[graph.to(p)] += ledger.paid(p);
            }
        }
        return new Turnovers(ledger, moving, in, out);
    }

    /// A group over all the time of the filter.
    ///
    /// @param inside positions of payments from member to member, ascending
    /// @param kept the share of all its money that stayed among members, 0 to 1
    @SuppressWarnings("ArrayRecordComponent") // positions, never compared as values
    record Whole(int[] inside, double kept) {}

    /// @param members ascending
    Whole whole(int[] members) {
        int[] inside = inside(members);
        double stayed = Standing.worth(ledger, inside);
        double all = Arrays.stream(members).mapToLong(m -> in[m] + out[m]).sum() - stayed;
        return new Whole(inside, all == 0 ? 0 : stayed / all);
    }

    /// Looks at a busy payer's payments from the side of those who were paid, unless these are
    /// busier still.
    private int[] inside(int[] members) {
        FlowGraph graph = ledger.graph();
        BitSet all = new BitSet();
        BitSet busyPayers = new BitSet();
        BitSet busyPayees = new BitSet();
        long out = 0;
        long in = 0;
        for (int member : members) {
            all.set(member);
            if (graph.degree(member, Direction.OUT) > BUSY) {
                busyPayers.set(member);
                out += graph.degree(member, Direction.OUT);
            }
            if (graph.degree(member, Direction.IN) > BUSY) {
                busyPayees.set(member);
                in += graph.degree(member, Direction.IN);
            }
        }
        IntStream.Builder found = IntStream.builder();
        for (int member : members) {
            if (!busyPayers.get(member)) {
                between(member, Direction.OUT, all, found);
            } else if (out <= in) {
                between(member, Direction.OUT, busyPayees, found);
            }
            if (!busyPayees.get(member) || out > in) {
                between(member, Direction.IN, busyPayers, found);
            }
        }
        return found.build().sorted().toArray();
    }

    /// Adds the positions of what an account paid to others, or was paid by them.
    private void between(int account, Direction direction, BitSet others, IntStream.Builder found) {
        FlowGraph graph = ledger.graph();
        int degree = others.isEmpty() ? 0 : graph.degree(account, direction);
        for (int i = 0; i < degree; i++) {
            int p = graph.position(account, direction, i);
            if (others.get(direction == Direction.OUT ? graph.to(p) : graph.from(p))
                    && counted.test(p)) {
                found.add(p);
            }
        }
    }
}
