// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Groups of accounts drawn by lot, to tell what is unusual about a cluster: each begins with an
/// account and takes in partners of its members, also drawn by lot, until it is as large. What is
/// measured of a group is worked out once for a size; most sizes are rounded up. Thread-safe; the
/// same seed draws the same groups.
final class ChanceGroups {

    private static final int GROUPS = 100;
    private static final int ATTEMPTS = 50;
    private static final int[] SIZES = {4, 6, 8, 11, 15, 20, 30, 40, 60};

    private final CaseLedger ledger;
    private final ClusterQuestion question;
    private final Map<Integer, Map<Measure, double[]>> measured = new ConcurrentHashMap<>();
    private Optional<Turnovers> turnovers = Optional.empty();

    ChanceGroups(CaseLedger ledger, ClusterQuestion question) {
        this.ledger = ledger;
        this.question = question;
    }

    /// Of a hundred groups of that size, how many measure less than a value.
    int above(int size, Measure measure, double value) {
        int rounded = Arrays.stream(SIZES).filter(s -> s >= size).findFirst().orElse(size);
        double[] some =
                measured.computeIfAbsent(rounded, this::draw).getOrDefault(measure, new double[0]);
        long less = Arrays.stream(some).filter(m -> m < value).count();
        return some.length == 0 ? 0 : (int) Math.round(100.0 * less / some.length);
    }

    /// What is measured of a group, over all the time of the filter.
    enum Measure {
        /// The share of its members' money that stays among them, 0 to 1.
        KEPT {
            @Override
            double of(CaseLedger ledger, int[] members, Turnovers.Whole all) {
                return all.kept();
            }
        },
        /// Payments among members for each member.
        DENSITY {
            @Override
            double of(CaseLedger ledger, int[] members, Turnovers.Whole all) {
                return (double) all.inside().length / members.length;
            }
        },
        /// The share of the payments among members that fall into the busiest week.
        HASTE {
            @Override
            double of(CaseLedger ledger, int[] members, Turnovers.Whole all) {
                return haste(ledger.graph(), all.inside());
            }
        },
        /// What members in between passed on of what members paid them, 0 to 1.
        PASSED_ON {
            @Override
            double of(CaseLedger ledger, int[] members, Turnovers.Whole all) {
                return PassedOn.of(ledger, members, all.inside()).share();
            }
        };

        private static final long WEEK = 7 * 86_400_000L;

        abstract double of(CaseLedger ledger, int[] members, Turnovers.Whole all);

        private static double haste(FlowGraph graph, int[] positions) {
            int most = 0;
            int from = 0;
            for (int to = 0; to < positions.length; to++) {
                while (graph.at(positions[to]) - graph.at(positions[from]) > WEEK) {
                    from++;
                }
                most = Math.max(most, to - from + 1);
            }
            // One payment alone is always within a week.
            return positions.length < 2 ? 0 : (double) most / positions.length;
        }
    }

    /// What a group measures.
    ///
    /// @param members ascending
    Map<Measure, Double> of(int[] members) {
        Turnovers.Whole whole = turnovers().whole(members);
        Map<Measure, Double> values = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            values.put(measure, measure.of(ledger, members, whole));
        }
        return values;
    }

    private synchronized Turnovers turnovers() {
        Turnovers known = turnovers.orElseGet(() -> Turnovers.of(ledger, question.counted()));
        turnovers = Optional.of(known);
        return known;
    }

    private Map<Measure, double[]> draw(int size) {
        List<Map<Measure, Double>> groups = new ArrayList<>();
        Random random = new Random(question.seed() * 31 + size);
        for (int attempt = 0; attempt < GROUPS * ATTEMPTS && groups.size() < GROUPS; attempt++) {
            int[] members = grow(size, random);
            if (members.length == size) {
                groups.add(of(members));
            }
        }
        Map<Measure, double[]> byMeasure = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            byMeasure.put(
                    measure,
                    groups.stream().mapToDouble(g -> g.getOrDefault(measure, 0.0)).toArray());
        }
        return byMeasure;
    }

    private int[] grow(int size, Random random) {
        FlowGraph graph = ledger.graph();
        TreeSet<Integer> members = new TreeSet<>();
        List<Integer> order = new ArrayList<>();
        int begin = random.nextInt(graph.accountCount());
        members.add(begin);
        order.add(begin);
        for (int i = 0; i < ATTEMPTS * size && members.size() < size; i++) {
            int member = order.get(random.nextInt(order.size()));
            int outs = graph.degree(member, Direction.OUT);
            int all = outs + graph.degree(member, Direction.IN);
            if (all > 0) {
                int which = random.nextInt(all);
                int p =
                        which < outs
                                ? graph.position(member, Direction.OUT, which)
                                : graph.position(member, Direction.IN, which - outs);
                int other = graph.from(p) == member ? graph.to(p) : graph.from(p);
                if (ledger.moves(p) && question.counted().test(p) && members.add(other)) {
                    order.add(other);
                }
            }
        }
        return members.stream().mapToInt(Integer::intValue).toArray();
    }
}
