// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/// What some accounts did while a cluster lasted: the counted payments among them, into them and
/// out of them, from the first payment of its core to the last. Positions ascend. Not to be
/// changed.
@SuppressWarnings("ArrayRecordComponent") // positions, never compared as values
record Standing(CaseLedger ledger, int[] inside, int[] in, int[] out) {

    /// @param members ascending
    /// @param core ascending, not empty
    static Standing of(CaseLedger ledger, int[] members, int[] core, IntPredicate counted) {
        Grown inside = new Grown();
        Grown in = new Grown();
        Grown out = new Grown();
        FlowGraph graph = ledger.graph();
        int first = graph.firstFrom(graph.at(core[0]));
        int after = graph.firstFrom(graph.at(core[core.length - 1]) + 1);
        for (int member : members) {
            each(
                    ledger,
                    member,
                    Direction.OUT,
                    first,
                    after,
                    p -> {
                        if (counted.test(p)) {
                            boolean stays = Arrays.binarySearch(members, graph.to(p)) >= 0;
                            (stays ? inside : out).add(p);
                        }
                    });
            each(
                    ledger,
                    member,
                    Direction.IN,
                    first,
                    after,
                    p -> {
                        if (counted.test(p) && Arrays.binarySearch(members, graph.from(p)) < 0) {
                            in.add(p);
                        }
                    });
        }
        return new Standing(ledger, inside.sorted(), in.sorted(), out.sorted());
    }

    private static void each(
            CaseLedger ledger,
            int member,
            Direction direction,
            int first,
            int after,
            IntConsumer visitor) {
        FlowGraph graph = ledger.graph();
        int degree = graph.degree(member, direction);
        for (int i = graph.firstAt(member, direction, first); i < degree; i++) {
            int p = graph.position(member, direction, i);
            if (p >= after) {
                break;
            }
            if (ledger.moves(p)) {
                visitor.accept(p);
            }
        }
    }

    private static final class Grown {
        private int[] positions = new int[16];
        private int size;

        void add(int position) {
            if (size == positions.length) {
                positions = Arrays.copyOf(positions, 2 * size);
            }
            positions[size++] = position;
        }

        int[] sorted() {
            int[] all = Arrays.copyOf(positions, size);
            Arrays.sort(all);
            return all;
        }
    }

    /// What payments are worth by the yardstick, in minor units.
    static double worth(CaseLedger ledger, int[] positions) {
        double sum = 0;
        for (int p : positions) {
            sum += ledger.paid(p);
        }
        return sum;
    }

    /// The share of all their money that stayed among them, 0 to 1.
    double kept() {
        double stayed = worth(ledger, inside);
        double all = stayed + worth(ledger, in) + worth(ledger, out);
        return all == 0 ? 0 : stayed / all;
    }
}
