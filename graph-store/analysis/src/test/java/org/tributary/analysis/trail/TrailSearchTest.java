// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.FlowGraphText;
import org.tributary.ledger.work.Work;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

class TrailSearchTest {

    private static final int PLENTY = 10_000;
    private static final BigDecimal FIVE_PERCENT = TrailRule.USUAL_TOLERANCE;

    private static TrailRule rule(TrailKind kind, int maxHops) {
        return new TrailRule(kind, maxHops, TrailRule.ANY_GAP, FIVE_PERCENT);
    }

    private static TrailRule within(TrailKind kind, int maxHops, Duration gap) {
        return new TrailRule(kind, maxHops, gap, FIVE_PERCENT);
    }

    /// Trails as lists of the lines they were drawn on, from 1.
    private static List<List<Long>> lines(
            FlowGraphText text, String from, String to, TrailRule rule) {
        FlowGraph graph = text.graph();
        return new TrailSearch(graph)
                        .between(
                                text.ordinals().get(from),
                                text.ordinals().get(to),
                                rule,
                                PLENTY,
                                Work.UNOBSERVED)
                        .found()
                        .stream()
                        .map(trail -> trail.positions().stream().map(graph::transferId).toList())
                        .toList();
    }

    @Test
    void timeAsksForOrderWhereHopsDoNot() {
        FlowGraphText text =
                FlowGraphText.parse(
                        """
                        a -> b 100 EUR 2026-01-05
                        b -> c 100 EUR 2026-01-03
                        b -> c 100 EUR 2026-01-07
                        """);

        assertThat(lines(text, "a", "c", rule(TrailKind.TIME, 5))).containsExactly(List.of(1L, 3L));
        assertThat(lines(text, "a", "c", rule(TrailKind.HOPS, 5))).containsExactly(List.of(1L, 3L));
        assertThat(lines(text, "c", "a", rule(TrailKind.HOPS, 5))).isEmpty();
    }

    @Test
    void hopsShowsAWayThatTimeForbids() {
        FlowGraphText text =
                FlowGraphText.parse(
                        """
                        a -> b 100 EUR 2026-01-05
                        b -> c 100 EUR 2026-01-03
                        """);

        assertThat(lines(text, "a", "c", rule(TrailKind.TIME, 5))).isEmpty();
        assertThat(lines(text, "a", "c", rule(TrailKind.HOPS, 5))).containsExactly(List.of(1L, 2L));
    }

    @Test
    void theMaximumGapIsIncluded() {
        FlowGraphText text =
                FlowGraphText.parse(
                        """
                        a -> b 100 EUR 2026-01-05
                        b -> c 100 EUR 2026-01-08
                        """);

        assertThat(lines(text, "a", "c", within(TrailKind.TIME, 5, Duration.ofDays(3)))).hasSize(1);
        assertThat(
                        lines(
                                text,
                                "a",
                                "c",
                                within(TrailKind.TIME, 5, Duration.ofDays(3).minusMillis(1))))
                .isEmpty();
    }

    @Test
    void withinTheSameMomentTheOrderOfTheLedgerCounts() {
        FlowGraphText text =
                FlowGraphText.parse(
                        """
                        a -> b 100 EUR 2026-01-05
                        b -> c 100 EUR 2026-01-05
                        c -> d 100 EUR 2026-01-05
                        d -> b 100 EUR 2026-01-05
                        """);

        assertThat(lines(text, "a", "d", within(TrailKind.TIME, 5, Duration.ZERO)))
                .containsExactly(List.of(1L, 2L, 3L));
        assertThat(lines(text, "d", "c", rule(TrailKind.TIME, 5))).isEmpty();
    }

    @Test
    void moneyFollowsTheAmountUpToTheToleranceAndInItsCurrency() {
        FlowGraphText text =
                FlowGraphText.parse(
                        """
                        a -> b 100.00 EUR 2026-01-01
                        b -> c 95.00 EUR 2026-01-02
                        b -> c 94.99 EUR 2026-01-03
                        b -> c 105.00 EUR 2026-01-04
                        b -> c 105.01 EUR 2026-01-05
                        b -> c 100.00 USD 2026-01-06
                        """);

        assertThat(lines(text, "a", "c", rule(TrailKind.MONEY, 5)))
                .containsExactly(List.of(1L, 2L), List.of(1L, 4L));
    }

    @Test
    void amountsBeyondWhatAProductHoldsAreComparedExactly() {
        FlowGraphText text =
                FlowGraphText.parse(
                        """
                        a -> b 90_000_000_000_000_000.00 EUR 2026-01-01
                        b -> c 85_500_000_000_000_000.00 EUR 2026-01-02
                        b -> c 85_499_999_999_999_999.99 EUR 2026-01-03
                        """);

        assertThat(lines(text, "a", "c", rule(TrailKind.MONEY, 5)))
                .containsExactly(List.of(1L, 2L));
    }

    @Test
    void theShortestComesFirstThenTheQuickest() {
        FlowGraphText text =
                FlowGraphText.parse(
                        """
                        a -> b 1 EUR 2026-01-01
                        b -> z 1 EUR 2026-01-09
                        a -> c 1 EUR 2026-01-02
                        c -> z 1 EUR 2026-01-03
                        a -> d 1 EUR 2026-01-04
                        d -> e 1 EUR 2026-01-04T01:00
                        e -> z 1 EUR 2026-01-04T02:00
                        a -> z 1 EUR 2026-02-01
                        """);

        assertThat(lines(text, "a", "z", rule(TrailKind.TIME, 5)))
                .containsExactly(
                        List.of(8L), List.of(3L, 4L), List.of(1L, 2L), List.of(5L, 6L, 7L));
    }

    @Test
    void findsLoopsAndLeavesOutTransfersToOneself() {
        FlowGraphText text =
                FlowGraphText.parse(
                        """
                        a -> a 1 EUR 2026-01-01
                        a -> b 1 EUR 2026-01-01
                        b -> b 1 EUR 2026-01-02
                        b -> c 1 EUR 2026-01-03
                        c -> a 1 EUR 2026-01-04
                        """);

        assertThat(lines(text, "a", "a", rule(TrailKind.TIME, 5)))
                .containsExactly(List.of(2L, 4L, 5L));
        assertThat(lines(text, "a", "a", rule(TrailKind.HOPS, 5)))
                .containsExactly(List.of(2L, 4L, 5L));
    }

    @Test
    void saysWhenThereAreMoreThanItBrings() {
        FlowGraphText text =
                FlowGraphText.parse(
                        """
                        a -> b 1 EUR 2026-01-01
                        a -> b 1 EUR 2026-01-02
                        """);
        TrailSearch search = new TrailSearch(text.graph());
        TrailRule rule = rule(TrailKind.TIME, 1);

        assertThat(search.between(0, 1, rule, 1, Work.UNOBSERVED).complete()).isFalse();
        assertThat(search.between(0, 1, rule, 2, Work.UNOBSERVED).complete()).isTrue();
    }

    @Test
    void aHubWithManyTransfersIsPassedInOneSweep() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append("p%d -> hub 10 EUR 2026-01-01\n".formatted(i));
            lines.append("hub -> q%d 10 EUR 2026-01-02\n".formatted(i));
        }
        lines.append("q7 -> z 10 EUR 2026-01-03\n");
        FlowGraphText text = FlowGraphText.parse(lines.toString());

        assertThat(lines(text, "p19999", "z", rule(TrailKind.TIME, 6))).hasSize(1);
    }

    @Test
    void theBindingHopIsTheOneThatMovedLeast() {
        FlowGraphText text =
                FlowGraphText.parse(
                        """
                        a -> b 100 EUR 2026-01-01
                        b -> c 90 EUR 2026-01-02
                        c -> d 95 EUR 2026-01-06
                        d -> e 95 USD 2026-01-07
                        """);

        TrailFacts facts = TrailFacts.of(text.graph(), new Trail(List.of(0, 1, 2)));

        assertThat(facts.binding()).hasValue(1);
        assertThat(facts.duration()).isEqualTo(Duration.ofDays(5));
        assertThat(facts.longestRest()).isEqualTo(Duration.ofDays(4));
        assertThat(TrailFacts.of(text.graph(), new Trail(List.of(0, 1, 2, 3))).binding()).isEmpty();
    }

    @Test
    void refusesRulesThatMeanNothing() {
        assertThatThrownBy(() -> rule(TrailKind.TIME, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> within(TrailKind.TIME, 3, Duration.ofDays(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(TrailKind.class)
    void findsExactlyWhatTryingEverythingFinds(TrailKind kind) {
        Random random = new Random(20260101);
        for (int seed = 0; seed < 300; seed++) {
            FlowGraphText text = FlowGraphText.parse(ledger(random));
            TrailRule rule = new TrailRule(kind, 5, Duration.ofDays(9), new BigDecimal("0.3"));
            for (String from : text.ordinals().keySet()) {
                for (String to : text.ordinals().keySet()) {
                    int start = text.ordinals().get(from);
                    int target = text.ordinals().get(to);
                    Trails trails =
                            new TrailSearch(text.graph())
                                    .between(start, target, rule, PLENTY, Work.UNOBSERVED);

                    assertThat(trails.complete()).isTrue();
                    assertThat(ways(text.graph(), kind, trails.found()))
                            .isEqualTo(
                                    ways(
                                            text.graph(),
                                            kind,
                                            new EveryTrail(text.graph(), rule, start, target)
                                                    .found()));
                }
            }
        }
    }

    @Test
    void findsExactlyWhatTryingEverythingFindsThroughBusyAccounts() {
        Random random = new Random(7);
        int trails = 0;
        for (int seed = 0; seed < 40; seed++) {
            FlowGraph graph = FlowGraphText.parse(busy(random)).graph();
            TrailRule rule = within(TrailKind.MONEY, 5, Duration.ofDays(12));
            for (int target = 0; target < graph.accountCount(); target++) {
                Trails found =
                        new TrailSearch(graph).between(0, target, rule, PLENTY, Work.UNOBSERVED);

                assertThat(ways(graph, TrailKind.MONEY, found.found()))
                        .isEqualTo(
                                ways(
                                        graph,
                                        TrailKind.MONEY,
                                        new EveryTrail(graph, rule, 0, target).found()));
                trails += found.found().size();
            }
        }
        assertThat(trails).isGreaterThan(500);
    }

    /// Sixty transfers between five accounts.
    private static String busy(Random random) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            lines.append(
                    "%c -> %c %d %s 2026-01-%02d\n"
                            .formatted(
                                    'a' + random.nextInt(5),
                                    'a' + random.nextInt(5),
                                    80 + random.nextInt(40),
                                    random.nextInt(8) == 0 ? "USD" : "EUR",
                                    1 + random.nextInt(28)));
        }
        return lines.toString();
    }

    /// Trails of connection are told apart by accounts, the others by transfers.
    private static Set<List<Integer>> ways(FlowGraph graph, TrailKind kind, List<Trail> trails) {
        return trails.stream()
                .map(Trail::positions)
                .map(
                        positions ->
                                kind == TrailKind.HOPS
                                        ? positions.stream().map(graph::to).toList()
                                        : positions)
                .collect(Collectors.toSet());
    }

    private static String ledger(Random random) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            lines.append(
                    "%c -> %c %d %s 2026-01-%02d\n"
                            .formatted(
                                    'a' + random.nextInt(6),
                                    'a' + random.nextInt(6),
                                    80 + random.nextInt(40),
                                    random.nextInt(8) == 0 ? "USD" : "EUR",
                                    1 + random.nextInt(28)));
        }
        return lines.toString();
    }
}
