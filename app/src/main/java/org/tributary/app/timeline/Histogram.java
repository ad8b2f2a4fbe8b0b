// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.timeline;

import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.work.Work;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many transfers there were in each stretch of time and what they add up to, apart per
/// currency, per [Side] and per [Standing]. Sums are exact. A transfer from one of the accounts
/// looked at to another, or to itself, stands on both sides and is still one transfer. Immutable
/// once made; thread-safe.
public final class Histogram {

    private static final int CHECK = 50_000;

    /// The transfers to be shown. Immutable as long as its array is left alone.
    public static final class Shown {

        private final FlowGraph graph;
        private final int[] positions;
        private final BitSet accounts;
        private final IntPredicate counted;

        /// @param graph where they are
        /// @param positions theirs, ascending, at least one
        /// @param accounts ordinals of the accounts looked at; empty if arrows are
        /// @param counted whether the transfer at a position counts in the picture
        public Shown(FlowGraph graph, int[] positions, BitSet accounts, IntPredicate counted) {
            this.graph = graph;
            this.positions = positions;
            this.accounts = accounts;
            this.counted = counted;
        }

        /// The first moment.
        public long first() {
            return graph.at(positions[0]);
        }

        /// The last moment.
        public long last() {
            return graph.at(positions[positions.length - 1]);
        }

        /// Whether they were made at different times of day; sources that know only dates put all
        /// of theirs at one.
        public boolean hasTimes(ZoneId zone) {
            LocalTime time = time(positions[0], zone);
            for (int position : positions) {
                if (!time(position, zone).equals(time)) {
                    return true;
                }
            }
            return false;
        }

        private LocalTime time(int position, ZoneId zone) {
            return Instant.ofEpochMilli(graph.at(position)).atZone(zone).toLocalTime();
        }

        /// Whether each of them is into or out of one of the accounts.
        boolean hasSides() {
            for (int position : positions) {
                if (!accounts.get(graph.from(position)) && !accounts.get(graph.to(position))) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Buckets buckets;
    private final boolean sided;
    private final Map<Integer, AmountColumn> columns = new TreeMap<>();
    private final long[] transfers;

    private Histogram(Buckets buckets, boolean sided) {
        this.buckets = buckets;
        this.sided = sided;
        transfers = new long[buckets.size() * 2];
    }

    /// Sorts transfers into buckets.
    public static Histogram of(Shown shown, Buckets buckets, Work work) {
        Histogram made = new Histogram(buckets, shown.hasSides());
        int bucket = 0;
        for (int i = 0; i < shown.positions.length; i++) {
            if (i % CHECK == 0) {
                work.checkCancelled();
            }
            int position = shown.positions[i];
            long at = shown.graph.at(position);
            while (bucket < buckets.size() - 1 && at >= buckets.edge(bucket + 1)) {
                bucket++;
            }
            made.add(shown, position, bucket);
        }
        return made;
    }

    private void add(Shown shown, int position, int bucket) {
        Standing standing = shown.counted.test(position) ? Standing.COUNTED : Standing.LEFT_OUT;
        transfers[bucket * 2 + standing.row()]++;
        FlowGraph graph = shown.graph;
        AmountColumn column =
                columns.computeIfAbsent(
                        graph.paidCode(position),
                        code -> new AmountColumn(graph.currencies().get(code), buckets.size() * 4));
        if (!sided || shown.accounts.get(graph.to(position))) {
            column.add(cell(bucket, Side.UP, standing), graph.paid(position));
        }
        if (sided && shown.accounts.get(graph.from(position))) {
            column.add(cell(bucket, Side.DOWN, standing), graph.paid(position));
        }
    }

    private static int cell(int bucket, Side side, Standing standing) {
        return bucket * 4 + side.row() * 2 + standing.row();
    }

    public Buckets buckets() {
        return buckets;
    }

    /// Whether there is an in and an out; else all stands on the side [Side#UP].
    public boolean isSided() {
        return sided;
    }

    /// Codes of the currencies, the one with the most transfers first.
    public List<String> currencies() {
        Map<String, Long> counts =
                columns.values().stream()
                        .collect(
                                Collectors.groupingBy(
                                        column -> column.currency().code(),
                                        TreeMap::new,
                                        Collectors.summingLong(this::count)));
        return counts.keySet().stream()
                .sorted(Comparator.comparingLong((String code) -> -counts.getOrDefault(code, 0L)))
                .toList();
    }

    private long count(AmountColumn column) {
        long count = 0;
        for (int cell = 0; cell < buckets.size() * 4; cell++) {
            count += column.count(cell);
        }
        return count;
    }

    /// Number of different transfers of a bucket.
    public long transfers(int bucket, Standing standing) {
        return transfers[bucket * 2 + standing.row()];
    }

    /// Number of different transfers of all buckets.
    public long transfers(Standing standing) {
        long count = 0;
        for (int bucket = 0; bucket < buckets.size(); bucket++) {
            count += transfers(bucket, standing);
        }
        return count;
    }

    /// What the transfers of a bucket on one side add up to, per currency.
    public CurrencyTotals totals(int bucket, Side side, Standing standing) {
        return columns.values().stream()
                .map(column -> column.total(cell(bucket, side, standing)))
                .filter(total -> total.count() > 0)
                .map(total -> new CurrencyTotals(List.of(total)))
                .reduce(CurrencyTotals.NONE, CurrencyTotals::plus);
    }

    /// What the transfers of a bucket on one side add up to in one currency; empty if there is
    /// none.
    ///
    /// @param code code of the currency, however finely its amounts are counted
    public Optional<CurrencyTotal> total(int bucket, Side side, Standing standing, String code) {
        return inCurrency(code)
                .map(column -> column.total(cell(bucket, side, standing)))
                .filter(total -> total.count() > 0)
                .reduce(CurrencyTotal::plus);
    }

    /// Number of transfers of a bucket on one side.
    public long count(int bucket, Side side, Standing standing) {
        return columns.values().stream()
                .mapToLong(column -> column.count(cell(bucket, side, standing)))
                .sum();
    }

    private Stream<AmountColumn> inCurrency(String code) {
        return columns.values().stream().filter(column -> column.currency().code().equals(code));
    }
}
