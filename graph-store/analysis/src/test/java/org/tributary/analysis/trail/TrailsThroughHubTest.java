// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.FlowGraphText;
import org.tributary.ledger.work.Work;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Random;
import java.util.Set;

class TrailsThroughHubTest {

    @Test
    void findsExactlyWhatTryingEverythingFindsWhereLookingForwardIsGivenUp() {
        FlowGraphText text = FlowGraphText.parse(throughOneHub(new Random(3), 700));
        FlowGraph graph = text.graph();
        int start = text.ordinals().get("start");
        int target = text.ordinals().get("target");
        TrailRule rule =
                new TrailRule(TrailKind.MONEY, 5, Duration.ofDays(9), new BigDecimal("0.001"));

        Trails found = new TrailSearch(graph).between(start, target, rule, 10_000, Work.UNOBSERVED);

        assertThat(found.complete()).isTrue();
        assertThat(found.found()).hasSizeGreaterThan(300);
        assertThat(Set.copyOf(found.found()))
                .isEqualTo(Set.copyOf(new EveryTrail(graph, rule, start, target).found()));
    }

    /// Money that goes from the start to the target by way of one account, in as many parts as
    /// told each: so many that what came in there and what left it make far more pairs than a
    /// search looks at forwards.
    private static String throughOneHub(Random random, int parts) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < parts; i++) {
            int came = 1 + random.nextInt(20);
            int left = 5 + random.nextInt(20);
            lines.append("start -> y%d %d EUR 2026-01-%02dT00:00\n".formatted(i, 1000 + i, came));
            lines.append("y%d -> hub %d EUR 2026-01-%02dT01:00\n".formatted(i, 1000 + i, came));
            lines.append("hub -> x%d %d EUR 2026-01-%02dT02:00\n".formatted(i, 1000 + i, left));
            lines.append("x%d -> target %d EUR 2026-01-%02dT03:00\n".formatted(i, 1000 + i, left));
        }
        return lines.toString();
    }
}
