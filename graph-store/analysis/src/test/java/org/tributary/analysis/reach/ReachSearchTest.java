// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

class ReachSearchTest {

    private static final int PLENTY = 10_000;

    private static final String CHAIN =
            """
            a -> b 100 EUR 2026-01-05
            b -> c 90 EUR 2026-01-07
            c -> d 80 EUR 2026-01-06
            c -> e 70 EUR 2026-01-15
            x -> a 60 EUR 2026-01-04
            b -> a 10 EUR 2026-01-08
            """;

    private static Reach reach(FlowGraphText text, String start, ReachRule rule) {
        return new ReachSearch(text.graph())
                .from(text.ordinals().get(start), rule, PLENTY, Work.UNOBSERVED);
    }

    private static List<String> names(FlowGraphText text, Reach reach) {
        Map<Integer, String> names =
                text.ordinals().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        return reach.found().stream().map(r -> names.get(r.account())).toList();
    }

    private static ReachRule within(Direction direction, int days, int hops) {
        return ReachRule.of(direction, Duration.ofDays(days), hops);
    }

    @Test
    void followsMoneyOnlyInOrderOfTime() {
        FlowGraphText text = FlowGraphText.parse(CHAIN);

        Reach found = reach(text, "a", within(Direction.OUT, 100, 6));

        assertThat(names(text, found)).containsExactly("b", "c", "e");
        assertThat(found.found()).extracting(Reached::hops).containsExactly(1, 2, 3);
        assertThat(found.complete()).isTrue();
    }

    @Test
    void looksForOriginsAgainstTime() {
        FlowGraphText text = FlowGraphText.parse(CHAIN);

        assertThat(names(text, reach(text, "e", within(Direction.IN, 100, 6))))
                .containsExactly("c", "b", "a", "x");
        assertThat(names(text, reach(text, "d", within(Direction.IN, 100, 6))))
                .containsExactly("c");
    }

    @Test
    void theWholeWayFitsIntoTheTimeToTheDay() {
        FlowGraphText text = FlowGraphText.parse(CHAIN);

        assertThat(names(text, reach(text, "a", within(Direction.OUT, 10, 6)))).contains("e");
        assertThat(names(text, reach(text, "a", within(Direction.OUT, 9, 6))))
                .containsExactly("b", "c");
    }

    @Test
    void aLaterStartLeavesMoreTime() {
        FlowGraphText text =
                FlowGraphText.parse(
                        """
                        a -> b 1 EUR 2026-01-01
                        a -> b 2 EUR 2026-01-09
                        b -> c 3 EUR 2026-01-10
                        """);

        Reach found = reach(text, "a", within(Direction.OUT, 1, 2));

        assertThat(names(text, found)).containsExactly("b", "c");
        assertThat(found.found().getLast().way())
                .extracting(text.graph()::transferId)
                .containsExactly(2L, 3L);
    }

    @Test
    void hopsEndTheWay() {
        FlowGraphText text = FlowGraphText.parse(CHAIN);

        assertThat(names(text, reach(text, "a", within(Direction.OUT, 100, 2))))
                .containsExactly("b", "c");
    }

    @Test
    void smallerTransfersArePassedOverAndEqualOnesAreNot() {
        FlowGraphText text = FlowGraphText.parse(CHAIN);

        assertThat(names(text, reach(text, "a", least("90")))).containsExactly("b", "c");
        assertThat(names(text, reach(text, "a", least("90.01")))).containsExactly("b");
    }

    private static ReachRule least(String amount) {
        return new ReachRule(
                Direction.OUT,
                ReachRule.ANY_TIME,
                6,
                Period.ALWAYS,
                new BigDecimal(amount),
                ReachRule.USUAL_BUSIEST);
    }

    @Test
    void reachesABusyAccountButDoesNotPassThroughIt() {
        FlowGraphText text =
                FlowGraphText.parse(
                        """
                        a -> hub 5 EUR 2026-01-01
                        hub -> b 5 EUR 2026-01-02
                        hub -> c 5 EUR 2026-01-03
                        """);

        Reach stopped = reach(text, "a", busiest(1));
        assertThat(names(text, stopped)).containsExactly("hub");
        assertThat(stopped.found().getFirst().passedThrough()).isFalse();
        assertThat(names(text, reach(text, "a", busiest(2)))).containsExactly("hub", "b", "c");
    }

    private static ReachRule busiest(int transfers) {
        return new ReachRule(
                Direction.OUT, ReachRule.ANY_TIME, 6, Period.ALWAYS, BigDecimal.ZERO, transfers);
    }

    @Test
    void tellsWhatWasCarriedAndWhenItCanHaveArrived() {
        FlowGraphText text =
                FlowGraphText.parse(
                        """
                        a -> b 1 EUR 2026-01-03
                        a -> b 2 EUR 2026-01-02
                        a -> b 4 USD 2026-01-04
                        x -> b 8 EUR 2026-01-01
                        """);

        Reached b = reach(text, "a", within(Direction.OUT, 1, 1)).found().getFirst();

        assertThat(b.nearest()).isEqualTo(Instant.parse("2026-01-02T00:00:00Z"));
        assertThat(b.carried().totals())
                .extracting(t -> t.count() + " " + t.sum())
                .containsExactly("2 3.00 EUR", "1 4.00 USD");
    }

    @Test
    void leavesOutNothingSilently() {
        FlowGraphText text = FlowGraphText.parse(CHAIN);

        Reach found =
                new ReachSearch(text.graph())
                        .from(
                                text.ordinals().get("a"),
                                within(Direction.OUT, 100, 6),
                                1,
                                Work.UNOBSERVED);

        assertThat(found.found()).hasSize(1);
        assertThat(found.total()).isEqualTo(3);
    }

    @Test
    void anAccountWithoutTransfersOrWithOnlyItsOwnReachesNothing() {
        FlowGraphText text =
                FlowGraphText.parse("a -> a 5 EUR 2026-01-01\nb -> c 5 EUR 2026-01-01");

        assertThat(reach(text, "a", within(Direction.OUT, 9, 3)).found()).isEmpty();
        assertThat(reach(text, "c", within(Direction.OUT, 9, 3)).found()).isEmpty();
    }

    @Test
    void refusesAWayWithoutHops() {
        assertThatThrownBy(() -> within(Direction.OUT, 1, 0))
                .hasMessage("a way has 1 to 12 hops, not 0");
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void agreesWithTryingEveryWay(Direction direction) {
        for (int seed = 0; seed < 60; seed++) {
            FlowGraph graph = chance(new Random(seed));
            ReachRule rule = within(direction, 4, 3);
            Reach found = new ReachSearch(graph).from(0, rule, PLENTY, Work.UNOBSERVED);

            Map<Integer, List<String>> expected = new TreeMap<>();
            tryAll(graph, rule, 0, List.of(), expected);

            Map<Integer, String> told = new TreeMap<>();
            found.found().forEach(r -> told.put(r.account(), told(graph, r)));

            assertThat(told).as("seed %d", seed).isEqualTo(summed(graph, direction, expected));
        }
    }

    private static FlowGraph chance(Random random) {
        List<String> lines = new ArrayList<>(List.of("n0 -> n1 1 EUR 2026-01-01"));
        for (int i = 0; i < 22; i++) {
            lines.add(
                    "n%d -> n%d %d EUR 2026-01-%02d"
                            .formatted(
                                    random.nextInt(7),
                                    random.nextInt(7),
                                    1 + random.nextInt(9),
                                    1 + random.nextInt(12)));
        }
        return FlowGraphText.parse(String.join("\n", lines)).graph();
    }

    private static String told(FlowGraph graph, Reached reached) {
        List<Integer> way = reached.way();
        for (int i = 1; i < way.size(); i++) {
            assertThat(graph.to(way.get(i - 1))).isEqualTo(graph.from(way.get(i)));
            assertThat(way.get(i - 1)).isLessThan(way.get(i));
        }
        assertThat(way).hasSize(reached.hops());
        return "%d hops, %s, %s"
                .formatted(reached.hops(), reached.nearest(), reached.carried().totals());
    }

    /// Hop count and last position of every way there is.
    private static void tryAll(
            FlowGraph graph,
            ReachRule rule,
            int account,
            List<Integer> way,
            Map<Integer, List<String>> ends) {
        boolean forward = rule.direction() == Direction.OUT;
        for (int p = 0; way.size() < rule.maxHops() && p < graph.transferCount(); p++) {
            int near = forward ? graph.from(p) : graph.to(p);
            int far = forward ? graph.to(p) : graph.from(p);
            boolean follows = way.isEmpty() || (forward ? p > way.getLast() : p < way.getLast());
            boolean inTime =
                    way.isEmpty()
                            || Math.abs(graph.at(p) - graph.at(way.getFirst()))
                                    <= rule.within().toMillis();
            if (near == account && far != 0 && follows && inTime) {
                List<Integer> longer = new ArrayList<>(way);
                longer.add(p);
                ends.computeIfAbsent(far, a -> new ArrayList<>()).add(longer.size() + " " + p);
                tryAll(graph, rule, far, longer, ends);
            }
        }
    }

    private static Map<Integer, String> summed(
            FlowGraph graph, Direction direction, Map<Integer, List<String>> ends) {
        Map<Integer, String> told = new TreeMap<>();
        ends.forEach(
                (account, ways) -> {
                    int hops = ways.stream().mapToInt(w -> number(w, 0)).min().orElseThrow();
                    int[] last =
                            ways.stream().mapToInt(w -> number(w, 1)).sorted().distinct().toArray();
                    int nearest = direction == Direction.OUT ? last[0] : last[last.length - 1];
                    told.put(
                            account,
                            "%d hops, %s, %s"
                                    .formatted(
                                            hops,
                                            Instant.ofEpochMilli(graph.at(nearest)),
                                            new Flows(graph).totals(last).totals()));
                });
        return told;
    }

    private static int number(String way, int which) {
        return Integer.parseInt(way.split(" ")[which]);
    }
}
