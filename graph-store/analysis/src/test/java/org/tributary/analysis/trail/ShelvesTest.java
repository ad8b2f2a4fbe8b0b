// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.FlowGraphText;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ShelvesTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.001", "0.05", "0.25"})
    void leaveOutNothingThatATransferMayCarryOn(String tolerance) {
        FlowGraphText text = FlowGraphText.parse(ledger(new Random(11), 400));
        FlowGraph graph = text.graph();
        int hub = text.ordinals().get("hub");
        Succession succession =
                new Succession(
                        graph,
                        new TrailRule(
                                TrailKind.MONEY, 5, TrailRule.ANY_GAP, new BigDecimal(tolerance)));
        Shelves shelves = new Shelves(graph, hub);
        int pairs = 0;
        for (int o = 0; o < graph.degree(hub, Direction.OUT); o++) {
            int next = graph.position(hub, Direction.OUT, o);
            List<Integer> handed = new ArrayList<>();
            shelves.between(
                    graph.paidCode(next),
                    succession.leastBefore(next),
                    succession.mostBefore(next),
                    50,
                    350,
                    handed::add);
            List<Integer> wanted = new ArrayList<>();
            for (int i = 50; i < 350; i++) {
                if (succession.conserves(graph.position(hub, Direction.IN, i), next)) {
                    wanted.add(i);
                }
            }

            assertThat(handed).containsAll(wanted).doesNotHaveDuplicates();
            assertThat(handed).allMatch(i -> i >= 50 && i < 350);
            pairs += wanted.size();
        }
        assertThat(pairs).isPositive();
    }

    @Test
    void holdTheLargestAmountsThereAre() {
        FlowGraphText text =
                FlowGraphText.parse("a -> hub 92_233_720_368_547_758.07 EUR 2026-01-01\n");
        List<Integer> handed = new ArrayList<>();

        new Shelves(text.graph(), text.ordinals().get("hub"))
                .between(
                        text.graph().receivedCode(0),
                        Long.MAX_VALUE - 1,
                        Long.MAX_VALUE,
                        0,
                        1,
                        handed::add);

        assertThat(handed).containsExactly(0);
    }

    /// As many transfers into one account and out of it, from a cent to ten thousand millions.
    private static String ledger(Random random, int parts) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < parts; i++) {
            lines.append("a -> hub %s 2026-01-01\n".formatted(amount(random)));
            lines.append("hub -> b %s 2026-01-02\n".formatted(amount(random)));
        }
        return lines.toString();
    }

    private static String amount(Random random) {
        long minor = random.nextInt(1, 40) * (long) Math.pow(10, random.nextInt(11));
        return "%s %s"
                .formatted(BigDecimal.valueOf(minor, 2), random.nextInt(5) == 0 ? "USD" : "EUR");
    }
}
