// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.facts;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.util.Arrays;
import java.util.stream.IntStream;

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
        Relations relations = new Relations(graph, first, last, circle);
        // One thread: detectors ask from within parallel streams, whose threads must not wait here
        // for one another.
        for (int account = 0; account < circle.length; account++) {
            relations.fill(ledger, account);
            circle[account] = relations.isClosed(ledger, account);
        }
        return relations;
    }

    private boolean isClosed(CaseLedger ledger, int account) {
        if (busy(account) > MOST_TRANSFERS) {
            return false;
        }
        int[] partners =
                moves(ledger, account).map(p -> other(account, p)).sorted().distinct().toArray();
        if (partners.length < FEWEST_PARTNERS
                || partners.length > MOST_PARTNERS
                || Arrays.stream(partners).anyMatch(p -> busy(p) > MOST_TRANSFERS)) {
            return false;
        }
        long all = 0;
        long within = 0;
        long among = 0;
        for (int partner : partners) {
            for (int p : moves(ledger, partner).toArray()) {
                int third = other(partner, p);
                boolean isPartner = Arrays.binarySearch(partners, third) >= 0;
                all++;
                within += third == account || isPartner ? 1 : 0;
                among += isPartner ? 1 : 0;
            }
        }
        return within >= INSIDE * all && among >= AMONG_PARTNERS * all;
    }

    private int busy(int account) {
        return graph.degree(account, Direction.IN) + graph.degree(account, Direction.OUT);
    }

    private IntStream moves(CaseLedger ledger, int account) {
        return Arrays.stream(Direction.values())
                .flatMapToInt(
                        direction ->
                                IntStream.range(0, graph.degree(account, direction))
                                        .map(i -> graph.position(account, direction, i)))
                .filter(ledger::moves);
    }

    /// Each pair is filled in from its lower ordinal.
    private void fill(CaseLedger ledger, int account) {
        long[] deals =
                moves(ledger, account)
                        .filter(p -> other(account, p) > account)
                        .mapToLong(p -> (long) other(account, p) << 32 | p)
                        .sorted()
                        .toArray();
        int from = 0;
        while (from < deals.length) {
            int to = from + 1;
            while (to < deals.length && deals[to] >> 32 == deals[from] >> 32) {
                to++;
            }
            for (int i = from; i < to; i++) {
                first[(int) deals[i]] = (int) deals[from];
                last[(int) deals[i]] = (int) deals[to - 1];
            }
            from = to;
        }
    }

    private int other(int account, int position) {
        return graph.from(position) == account ? graph.to(position) : graph.from(position);
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
