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
        // One thread: detectors ask from within parallel streams, whose threads must not wait here
        // for one another.
        Partners partners = new Partners(ledger);
        for (int account = 0; account < graph.accountCount(); account++) {
            partners.add(account, first, last);
        }
        boolean[] circle = new boolean[graph.accountCount()];
        for (int account = 0; account < circle.length; account++) {
            circle[account] = partners.isCentreOfCircle(account);
        }
        return new Relations(graph, first, last, circle);
    }

    /// Who deals with whom how often: for each account its partners, ascending, with the number of
    /// transfers between the two. Not thread-safe.
    private static final class Partners {

        private final CaseLedger ledger;
        private final FlowGraph graph;
        private final int[] start;
        private int[] partner;
        private int[] deals;
        private int size;
        private long[] buffer = new long[64];
        private final int[] seen;

        Partners(CaseLedger ledger) {
            this.ledger = ledger;
            graph = ledger.graph();
            start = new int[graph.accountCount() + 1];
            partner = new int[graph.transferCount() + 16];
            deals = new int[partner.length];
            seen = new int[graph.accountCount()];
        }

        /// Adds the next account and fills in the pairs in which its ordinal is the lower one.
        void add(int account, int[] first, int[] last) {
            int found = read(account, Direction.OUT, 0);
            found = read(account, Direction.IN, found);
            Arrays.sort(buffer, 0, found);
            int from = 0;
            while (from < found) {
                int other = (int) (buffer[from] >> 32);
                int to = from + 1;
                while (to < found && buffer[to] >> 32 == other) {
                    to++;
                }
                for (int i = from; other > account && i < to; i++) {
                    first[(int) buffer[i]] = (int) buffer[from];
                    last[(int) buffer[i]] = (int) buffer[to - 1];
                }
                put(other, to - from);
                from = to;
            }
            start[account + 1] = size;
        }

        /// Reads an account's transfers that move money: its partner and the position of each.
        private int read(int account, Direction direction, int from) {
            int degree = graph.degree(account, direction);
            if (from + degree > buffer.length) {
                buffer = Arrays.copyOf(buffer, Math.max(from + degree, 2 * buffer.length));
            }
            int found = from;
            for (int i = 0; i < degree; i++) {
                int p = graph.position(account, direction, i);
                if (ledger.moves(p)) {
                    int other = direction == Direction.OUT ? graph.to(p) : graph.from(p);
                    buffer[found++] = (long) other << 32 | p;
                }
            }
            return found;
        }

        private void put(int other, int times) {
            if (size == partner.length) {
                partner = Arrays.copyOf(partner, size + size / 2);
                deals = Arrays.copyOf(deals, partner.length);
            }
            partner[size] = other;
            deals[size++] = times;
        }

        boolean isCentreOfCircle(int account) {
            int partners = start[account + 1] - start[account];
            if (partners < FEWEST_PARTNERS
                    || partners > MOST_PARTNERS
                    || isBusy(account)
                    || anyBusyPartner(account)) {
                return false;
            }
            int mark = account + 1;
            for (int i = start[account]; i < start[account + 1]; i++) {
                seen[partner[i]] = mark;
            }
            long all = 0;
            long within = 0;
            long among = 0;
            for (int i = start[account]; i < start[account + 1]; i++) {
                for (int j = start[partner[i]]; j < start[partner[i] + 1]; j++) {
                    boolean isPartner = seen[partner[j]] == mark;
                    all += deals[j];
                    within += partner[j] == account || isPartner ? deals[j] : 0;
                    among += isPartner ? deals[j] : 0;
                }
            }
            return within >= INSIDE * all && among >= AMONG_PARTNERS * all;
        }

        private boolean anyBusyPartner(int account) {
            for (int i = start[account]; i < start[account + 1]; i++) {
                if (isBusy(partner[i])) {
                    return true;
                }
            }
            return false;
        }

        private boolean isBusy(int account) {
            return graph.degree(account, Direction.IN) + graph.degree(account, Direction.OUT)
                    > MOST_TRANSFERS;
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
