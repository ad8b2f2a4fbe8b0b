// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import org.tributary.analysis.detect.Strangers;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Pairs of payments through one account that chance would hardly put side by side: both between
/// strangers (see [Strangers]), near in time for an account that has so few of them, alike in
/// amount, by the same way. For each pair stands how many such payments were to be expected so
/// near by chance; pairs of which more were are left out. A busy account expects many at any time,
/// so merchants and employers make no pairs, while ten payments in three days to somebody who meets
/// strangers once in a month do. Immutable.
final class Coincidences {

    /// Pairs of which chance would make more than that are left out.
    private static final double MOST_EXPECTED = 1;

    /// Of so many chance makes one in fifty.
    private static final double UNLIKELY = 0.02;

    private static final long WITHIN = Duration.ofDays(6).toMillis();
    private static final long FINEST = Duration.ofHours(6).toMillis();
    private static final long SHORTEST_CASE = Duration.ofDays(14).toMillis();
    private static final int MOST_A_DAY = 5;
    private static final int MOST_LOOKED_AT = 16;
    private static final int CHUNK = 1 << 12;

    private final int payments;
    private final int[] one;
    private final int[] other;
    private final double[] expected;

    private Coincidences(int payments, int[] one, int[] other, double[] expected) {
        this.payments = payments;
        this.one = one;
        this.other = other;
        this.expected = expected;
    }

    /// @param counted which transfers are looked at, by position
    static Coincidences of(CaseLedger ledger, IntPredicate counted, Work work) {
        FlowGraph graph = ledger.graph();
        BitSet strange = new BitSet(graph.transferCount());
        ledger.relations();
        int[] positions =
                IntStream.range(0, graph.transferCount())
                        .parallel()
                        .filter(p -> counted.test(p) && Strangers.counts(ledger, p))
                        .filter(p -> !isBusiness(ledger, graph.from(p), Direction.OUT))
                        .filter(p -> !isBusiness(ledger, graph.to(p), Direction.IN))
                        .toArray();
        for (int p : positions) {
            strange.set(p);
        }
        work.checkCancelled();
        return new Search(ledger, strange, positions).all(work);
    }

    /// Whether an account pays, or is paid, more than five times a day: a shop or an employer.
    private static boolean isBusiness(CaseLedger ledger, int account, Direction direction) {
        double days = (double) span(ledger) / Duration.ofDays(1).toMillis();
        return ledger.graph().degree(account, direction) > MOST_A_DAY * days;
    }

    private static long span(CaseLedger ledger) {
        return Math.max(SHORTEST_CASE, ledger.end() - ledger.begin());
    }

    int size() {
        return one.length;
    }

    /// How many payments between strangers were looked at.
    int payments() {
        return payments;
    }

    /// Position of the earlier payment of a pair.
    int one(int pair) {
        return one[pair];
    }

    /// Position of the later payment of a pair.
    int other(int pair) {
        return other[pair];
    }

    /// How many such payments chance would put so near.
    double expected(int pair) {
        return expected[pair];
    }

    /// Whether chance makes such a pair once in fifty times at most.
    boolean isUnlikely(int pair) {
        return expected[pair] <= UNLIKELY;
    }

    /// What grows as pairs are found.
    private static final class Pairs {
        private int[] one = new int[64];
        private int[] other = new int[64];
        private double[] expected = new double[64];
        private int size;

        void add(int p, int q, double value) {
            if (size == one.length) {
                one = Arrays.copyOf(one, 2 * size);
                other = Arrays.copyOf(other, 2 * size);
                expected = Arrays.copyOf(expected, 2 * size);
            }
            one[size] = p;
            other[size] = q;
            expected[size++] = value;
        }
    }

    /// The search of one case. Thread-safe.
    private static final class Search {

        private final CaseLedger ledger;
        private final FlowGraph graph;
        private final BitSet strange;
        private final AmountSpread spread;
        private final double[] channels;
        private final int[] paying;
        private final int[] paid;
        private final double span;

        Search(CaseLedger ledger, BitSet strange, int[] positions) {
            this.ledger = ledger;
            this.strange = strange;
            graph = ledger.graph();
            spread = AmountSpread.of(positions, this::amount);
            channels = new double[graph.channels().size()];
            paying = new int[graph.accountCount()];
            paid = new int[graph.accountCount()];
            for (int p : positions) {
                channels[graph.channelCode(p)] += 1.0 / positions.length;
                paying[graph.from(p)]++;
                paid[graph.to(p)]++;
            }
            span = span(ledger);
        }

        private double amount(int position) {
            return Math.log((double) ledger.paid(position));
        }

        Coincidences all(Work work) {
            int chunks = (graph.accountCount() + CHUNK - 1) / CHUNK;
            List<Pairs> found =
                    IntStream.range(0, chunks)
                            .parallel()
                            .mapToObj(
                                    chunk -> {
                                        work.checkCancelled();
                                        return chunk(chunk * CHUNK);
                                    })
                            .toList();
            int size = found.stream().mapToInt(pairs -> pairs.size).sum();
            int[] one = new int[size];
            int[] other = new int[size];
            double[] expected = new double[size];
            int at = 0;
            for (Pairs pairs : found) {
                System.arraycopy(pairs.one, 0, one, at, pairs.size);
                System.arraycopy(pairs.other, 0, other, at, pairs.size);
                System.arraycopy(pairs.expected, 0, expected, at, pairs.size);
                at += pairs.size;
            }
            return new Coincidences(strange.cardinality(), one, other, expected);
        }

        private Pairs chunk(int first) {
            Pairs pairs = new Pairs();
            int end = Math.min(graph.accountCount(), first + CHUNK);
            for (int account = first; account < end; account++) {
                int[] in = strangers(account, Direction.IN);
                int[] out = strangers(account, Direction.OUT);
                alike(in, pairs);
                alike(out, pairs);
                passedOn(in, out, pairs);
            }
            return pairs;
        }

        private int[] strangers(int account, Direction direction) {
            int degree = graph.degree(account, direction);
            int[] some = new int[degree];
            int size = 0;
            for (int i = 0; i < degree; i++) {
                int p = graph.position(account, direction, i);
                if (strange.get(p)) {
                    some[size++] = p;
                }
            }
            return Arrays.copyOf(some, size);
        }

        /// Payments to one account, or by one, near to one another.
        private void alike(int[] positions, Pairs pairs) {
            for (int i = 0; i < positions.length; i++) {
                int last = Math.min(positions.length, i + 1 + MOST_LOOKED_AT);
                for (int j = i + 1; j < last; j++) {
                    long gap = graph.at(positions[j]) - graph.at(positions[i]);
                    if (gap > WITHIN) {
                        break;
                    }
                    int p = positions[i];
                    int q = positions[j];
                    int often = isBetweenTheSame(p, q) ? busier(p) : positions.length;
                    keep(p, q, often * Math.max(FINEST, gap) / span, pairs);
                }
            }
        }

        private boolean isBetweenTheSame(int p, int q) {
            return graph.from(p) == graph.from(q) && graph.to(p) == graph.to(q);
        }

        /// How many payments the busier side of a payment has on its side: who buys twice at a
        /// shop makes no coincidence, because the shop is paid all day.
        private int busier(int position) {
            return Math.max(paying[graph.from(position)], paid[graph.to(position)]);
        }

        /// Payments out of an account soon after it was paid.
        private void passedOn(int[] in, int[] out, Pairs pairs) {
            int from = 0;
            for (int p : in) {
                while (from < out.length && out[from] < p) {
                    from++;
                }
                int last = Math.min(out.length, from + MOST_LOOKED_AT);
                for (int j = from; j < last; j++) {
                    long gap = graph.at(out[j]) - graph.at(p);
                    if (gap > WITHIN) {
                        break;
                    }
                    keep(p, out[j], out.length * Math.max(FINEST, gap) / span, pairs);
                }
            }
        }

        private void keep(int p, int q, double chance, Pairs pairs) {
            int channel = graph.channelCode(p);
            double way = channel == graph.channelCode(q) ? channels[channel] : 1;
            double expected = chance * way * spread.near(amount(p), amount(q));
            if (expected <= MOST_EXPECTED) {
                pairs.add(p, q, expected);
            }
        }
    }
}
