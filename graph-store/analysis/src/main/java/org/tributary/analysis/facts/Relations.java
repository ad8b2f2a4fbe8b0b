// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.facts;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.util.Arrays;

/// How the two accounts of each transfer stand to one another over the whole ledger: whether they
/// deal again and again, or once and never after, and whether they belong to a closed circle.
/// Whichever of the two pays; only transfers that move money count. Immutable and thread-safe;
/// worked out once for a ledger, in a few seconds for five million transfers, and two numbers a
/// transfer large.
///
/// A closed circle is an account with a few partners which deal with hardly anybody but it and
/// one another: unlike the customers of a shop, which have other business, and unlike the
/// accounts of a hub, which do not deal among themselves.
public final class Relations {

    private static final int FEWEST_PARTNERS = 2;
    private static final int MOST_PARTNERS = 24;
    private static final int MOST_TRANSFERS = 1_000;
    private static final double INSIDE = 0.7;
    private static final double AMONG_PARTNERS = 0.2;

    private final FlowGraph graph;
    private final int[] first;
    private final int[] last;
    private final boolean[] circle;

    private Relations(FlowGraph graph, int[] first, int[] last, boolean[] circle) {
        this.graph = graph;
        this.first = first;
        this.last = last;
        this.circle = circle;
    }

    static Relations of(CaseLedger ledger) {
        FlowGraph graph = ledger.graph();
        int[] first = new int[graph.transferCount()];
        int[] last = new int[graph.transferCount()];
        boolean[] circle = new boolean[graph.accountCount()];
        // One thread: detectors ask from within parallel streams, whose threads must not wait here
        // for one another.
        Reading reading = new Reading(ledger);
        for (int account = 0; account < circle.length; account++) {
            reading.fill(account, first, last);
            circle[account] = reading.isClosed(account);
        }
        return new Relations(graph, first, last, circle);
    }

    /// Reads one account after the other into the same memory. Not thread-safe.
    private static final class Reading {

        private static final Direction[] BOTH = Direction.values();

        private final CaseLedger ledger;
        private final FlowGraph graph;
        private final int[] partners = new int[MOST_PARTNERS];
        private long[] deals = new long[MOST_TRANSFERS];

        Reading(CaseLedger ledger) {
            this.ledger = ledger;
            this.graph = ledger.graph();
        }

        /// Each pair is filled in from its lower ordinal.
        void fill(int account, int[] first, int[] last) {
            int count = 0;
            for (Direction direction : BOTH) {
                int degree = graph.degree(account, direction);
                if (count + degree > deals.length) {
                    deals = Arrays.copyOf(deals, (count + degree) * 2);
                }
                for (int i = 0; i < degree; i++) {
                    int p = graph.position(account, direction, i);
                    int other = other(account, p);
                    if (other > account && ledger.moves(p)) {
                        deals[count++] = (long) other << 32 | p;
                    }
                }
            }
            Arrays.sort(deals, 0, count);
            int from = 0;
            while (from < count) {
                int to = from + 1;
                while (to < count && deals[to] >> 32 == deals[from] >> 32) {
                    to++;
                }
                for (int i = from; i < to; i++) {
                    first[(int) deals[i]] = (int) deals[from];
                    last[(int) deals[i]] = (int) deals[to - 1];
                }
                from = to;
            }
        }

        boolean isClosed(int account) {
            int count = busy(account) > MOST_TRANSFERS ? 0 : partners(account);
            if (count < FEWEST_PARTNERS || count > MOST_PARTNERS) {
                return false;
            }
            long all = 0;
            long within = 0;
            long among = 0;
            for (int k = 0; k < count; k++) {
                for (Direction direction : BOTH) {
                    int degree = graph.degree(partners[k], direction);
                    for (int i = 0; i < degree; i++) {
                        int p = graph.position(partners[k], direction, i);
                        if (ledger.moves(p)) {
                            int third = other(partners[k], p);
                            boolean isPartner = indexOf(third, count) >= 0;
                            all++;
                            within += third == account || isPartner ? 1 : 0;
                            among += isPartner ? 1 : 0;
                        }
                    }
                }
            }
            return within >= INSIDE * all && among >= AMONG_PARTNERS * all;
        }

        /// Finds out whom an account deals with; more than [#MOST_PARTNERS] if these are too many
        /// or one of them is too busy for a circle.
        private int partners(int account) {
            int count = 0;
            for (Direction direction : BOTH) {
                int degree = graph.degree(account, direction);
                for (int i = 0; i < degree; i++) {
                    int p = graph.position(account, direction, i);
                    int other = other(account, p);
                    if (indexOf(other, count) < 0 && ledger.moves(p)) {
                        if (count == MOST_PARTNERS || busy(other) > MOST_TRANSFERS) {
                            return MOST_PARTNERS + 1;
                        }
                        partners[count++] = other;
                    }
                }
            }
            return count;
        }

        private int indexOf(int account, int count) {
            for (int k = count - 1; k >= 0; k--) {
                if (partners[k] == account) {
                    return k;
                }
            }
            return -1;
        }

        private int busy(int account) {
            return graph.degree(account, Direction.IN) + graph.degree(account, Direction.OUT);
        }

        private int other(int account, int position) {
            return graph.from(position) == account ? graph.to(position) : graph.from(position);
        }
    }

    /// The position of the first transfer between the two accounts of a transfer.
    public int first(int position) {
        return first[position];
    }

    /// The position of the last transfer between the two accounts of a transfer.
    public int last(int position) {
        return last[position];
    }

    /// The time from the first to the last transfer between the two accounts of a transfer, in
    /// milliseconds: 0 if they deal only once.
    public long span(int position) {
        return graph.at(last[position]) - graph.at(first[position]);
    }

    /// Whether all that the two accounts of a transfer ever had to do with one another took no
    /// longer than that: they were strangers before and after.
    public boolean isPassing(int position, long millis) {
        return span(position) <= millis;
    }

    /// Whether a transfer stays within a closed circle: one of its accounts is the centre of one.
    public boolean isInCircle(int position) {
        return circle[graph.from(position)] || circle[graph.to(position)];
    }
}
