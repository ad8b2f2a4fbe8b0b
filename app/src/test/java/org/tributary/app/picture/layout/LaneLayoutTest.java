// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tributary.app.picture.layout.graph.Extent;
import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.layout.graph.Points;
import org.tributary.ledger.work.Work;

import java.util.Arrays;

class LaneLayoutTest {

    private static Points laid(LayoutGraph graph) {
        return new LaneLayout().of(graph, Work.UNOBSERVED);
    }

    @Test
    void standsNodesWhereTheirFirstTransferWas() {
        LayoutGraph graph =
                SampleGraphs.nodes(4)
                        .arrow(0, 1, 1, 1_000)
                        .arrow(1, 2, 1, 2_000)
                        .arrow(2, 3, 1, 5_000)
                        .arrow(3, 0, 1, 9_000)
                        .build();
        Points points = laid(graph);
        assertThat(points.x[1]).isEqualTo(points.x[0]);
        double day = points.x[2] - points.x[0];
        assertThat(day).isPositive();
        assertThat(points.x[3] - points.x[0]).isCloseTo(4 * day, Offset.offset(1e-6));
    }

    @Test
    void givesEachNodeOfASmallPictureALaneOfItsOwn() {
        Points points = laid(SampleGraphs.crowd(60, 100, 3));
        assertThat(Arrays.stream(points.y).distinct().count()).isEqualTo(60);
    }

    @Test
    void letsNodesOfALargePictureShareLanes() {
        LayoutGraph crowd = SampleGraphs.crowd(2_000, 3_000, 3);
        Extent extent = Extent.of(crowd, laid(crowd));
        assertThat(extent.width() / extent.height()).isBetween(0.6, 2.4);
    }

    @Test
    void keepsAChainInTheOrderOfItsPayments() {
        Points points = laid(SampleGraphs.path(20));
        for (int i = 2; i < 20; i++) {
            assertThat(points.x[i]).isGreaterThan(points.x[i - 1]);
            assertThat(points.y[i]).isGreaterThan(points.y[i - 1]);
        }
    }
}
