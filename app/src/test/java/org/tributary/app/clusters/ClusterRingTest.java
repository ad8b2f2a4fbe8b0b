// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.Place;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.FlowGraphText;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

class ClusterRingTest {

    private static Optional<Map<NodeKey, Place>> ring(String text) {
        FlowGraph graph = FlowGraphText.parse(text).graph();
        return ClusterRing.of(graph, IntStream.range(0, graph.transferCount()).toArray());
    }

    @Test
    void putsARingAroundACircleInTheOrderOfItsPayments() {
        Map<NodeKey, Place> places =
                ring("""
                a -> b 10.00 EUR 2026-01-01
                b -> c 10.00 EUR 2026-01-02
                c -> d 10.00 EUR 2026-01-03
                d -> a 10.00 EUR 2026-01-04
                """)
                        .orElseThrow();
        assertThat(places).hasSize(4);
        assertThat(places.values())
                .allSatisfy(
                        place ->
                                assertThat(Math.hypot(place.x(), place.y()))
                                        .isCloseTo(150, within(1e-9)));
        assertThat(places.get(NodeKey.of(0)).y()).isEqualTo(-150.0);
        assertThat(places.get(NodeKey.of(1)).x()).isCloseTo(150, within(1e-9));
    }

    @Test
    void leavesOpenChainsAndRingsThatMissSomebodyToOtherLayouts() {
        assertThat(ring("a -> b 1.00 EUR 2026-01-01\nb -> c 1.00 EUR 2026-01-02")).isEmpty();
        assertThat(ring("a -> b 1.00 EUR 2026-01-01\nb -> a 1.00 EUR 2026-01-02")).isEmpty();
        assertThat(
                        ring(
                                """
                                a -> b 1.00 EUR 2026-01-01
                                b -> c 1.00 EUR 2026-01-02
                                c -> a 1.00 EUR 2026-01-03
                                x -> a 1.00 EUR 2026-01-04
                                """))
                .isEmpty();
    }
}
