// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.FlowGraphText;
import org.tributary.ledger.flow.Flows;
import org.tributary.ledger.flow.Period;
import org.tributary.ledger.work.Work;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/// The search beside one that is written as the rule is told: hop by hop over all transfers, with
/// maps, nothing skipped.
class ReachBesideEveryHopTest {

    private static final int MOST = 40;

    private record Told(
            int account, int hops, Instant nearest, Object carried, boolean passedThrough) {}

    @ParameterizedTest
    @EnumSource(Direction.class)
    void bringsTheSameInTheSameOrder(Direction direction) {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            FlowGraph graph = chance(random);
            ReachRule rule = rule(direction, random, graph);
            int start = random.nextInt(8);

            Reach found = new ReachSearch(graph).from(start, rule, MOST, Work.UNOBSERVED);

            List<Told> expected = new EveryHop(graph, rule, start).told();
            assertThat(found.found().stream().map(ReachBesideEveryHopTest::told))
                    .as("seed %d", seed)
                    .isEqualTo(expected.stream().limit(MOST).toList());
            assertThat(found.total()).isEqualTo(expected.size());
        }
    }

    private static Told told(Reached reached) {
        return new Told(
                reached.account(),
                reached.hops(),
                reached.nearest(),
                reached.carried(),
                reached.passedThrough());
    }

    /// Few accounts have most transfers, and many transfers are of the same day.
    private static FlowGraph chance(Random random) {
        StringBuilder lines = new StringBuilder();
        for (int account = 0; account < 60; account++) {
            lines.append("n%d -> n%d 1 EUR 2025-12-31\n".formatted(account, account));
        }
        for (int i = 0; i < 500; i++) {
            lines.append(
                    "n%d -> n%d %d %s 2026-01-%02d\n"
                            .formatted(
                                    uneven(random),
                                    uneven(random),
                                    1 + random.nextInt(50),
                                    random.nextBoolean() ? "EUR" : "JPY",
                                    1 + random.nextInt(28)));
        }
        return FlowGraphText.parse(lines.toString()).graph();
    }

    private static int uneven(Random random) {
        double chance = random.nextDouble();
        return (int) (60 * chance * chance * chance);
    }

    private static ReachRule rule(Direction direction, Random random, FlowGraph graph) {
        long first =
                graph.at(graph.firstFrom(Instant.parse("2026-01-01T00:00:00Z").toEpochMilli()));
        return new ReachRule(
                direction,
                random.nextInt(5) == 0 ? ReachRule.ANY_TIME : Duration.ofDays(random.nextInt(12)),
                1 + random.nextInt(5),
                random.nextBoolean()
                        ? Period.ALWAYS
                        : new Period(first, first + Duration.ofDays(14).toMillis()),
                BigDecimal.valueOf(random.nextBoolean() ? 0 : 20),
                5 + random.nextInt(60));
    }

    private record EveryHop(FlowGraph graph, ReachRule rule, int start) {

        List<Told> told() {
            Map<Integer, TreeSet<Integer>> arrivals = new TreeMap<>();
            Map<Integer, Integer> hops = new HashMap<>();
            Map<Integer, Integer> wave = new TreeMap<>();
            for (int p = 0; p < graph.transferCount(); p++) {
                if (near(p) == start && allowed(p)) {
                    wave.put(p, p);
                }
            }
            for (int hop = 1; hop <= rule.maxHops(); hop++) {
                for (int p : wave.keySet()) {
                    arrivals.computeIfAbsent(far(p), a -> new TreeSet<>()).add(p);
                    hops.putIfAbsent(far(p), hop);
                }
                wave = onwards(wave);
            }
            List<Told> told = new ArrayList<>();
            arrivals.forEach((account, met) -> told.add(told(account, hops.get(account), met)));
            told.sort(
                    Comparator.comparingInt(Told::hops)
                            .thenComparingInt(each -> -arrivals.get(each.account()).size())
                            .thenComparingInt(Told::account));
            return told;
        }

        private Told told(int account, int hops, TreeSet<Integer> met) {
            int[] positions = met.stream().mapToInt(p -> p).toArray();
            int nearest = forward() ? met.first() : met.last();
            return new Told(
                    account,
                    hops,
                    Instant.ofEpochMilli(graph.at(nearest)),
                    new Flows(graph).totals(positions),
                    passes(account));
        }

        private Map<Integer, Integer> onwards(Map<Integer, Integer> wave) {
            Map<Integer, Integer> next = new TreeMap<>();
            wave.forEach(
                    (p, origin) -> {
                        for (int q = 0; passes(far(p)) && q < graph.transferCount(); q++) {
                            boolean follows = near(q) == far(p) && (forward() ? q > p : q < p);
                            if (follows && allowed(q) && inTime(q, origin)) {
                                next.merge(q, origin, forward() ? Math::max : Math::min);
                            }
                        }
                    });
            return next;
        }

        private boolean forward() {
            return rule.direction() == Direction.OUT;
        }

        private int near(int position) {
            return forward() ? graph.from(position) : graph.to(position);
        }

        private int far(int position) {
            return forward() ? graph.to(position) : graph.from(position);
        }

        private boolean passes(int account) {
            return account != start && graph.degree(account, rule.direction()) <= rule.busiest();
        }

        private boolean allowed(int position) {
            BigDecimal paid =
                    BigDecimal.valueOf(
                            graph.paid(position), graph.paidCurrency(position).exponent());
            return far(position) != start
                    && rule.period().contains(graph.at(position))
                    && paid.compareTo(rule.least()) >= 0;
        }

        private boolean inTime(int position, int origin) {
            return Duration.ofMillis(Math.abs(graph.at(position) - graph.at(origin)))
                            .compareTo(rule.within())
                    <= 0;
        }
    }
}
