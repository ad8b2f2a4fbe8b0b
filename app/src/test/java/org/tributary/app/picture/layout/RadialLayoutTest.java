// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.app.picture.layout.graph.Hops;
import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.layout.graph.LayoutGraphBuilder;
import org.tributary.app.picture.layout.graph.Points;
import org.tributary.ledger.work.Work;

class RadialLayoutTest {

    private static Points laid(LayoutGraph graph) {
        return new RadialLayout().of(graph, Work.UNOBSERVED);
    }

    @Test
    void setsPayersLeftAndPayeesRightOfTheSubject() {
        LayoutGraphBuilder builder = SampleGraphs.nodes(40).focus(7);
        for (int i = 0; i < 40; i++) {
            if (i % 3 == 0) {
                builder.arrow(i, 7, 100 + i, i);
            } else if (i != 7) {
                builder.arrow(7, i, 100 + i, i);
            }
        }
        Points points = laid(builder.build());
        for (int i = 0; i < 40; i++) {
            if (i % 3 == 0) {
                assertThat(points.x[i]).as("payer %d", i).isLessThan(points.x[7]);
            } else if (i != 7) {
                assertThat(points.x[i]).as("payee %d", i).isGreaterThan(points.x[7]);
            }
        }
    }

    @Test
    void leavesTheSideToWhomTheLargerPartWent() {
        LayoutGraph graph =
                SampleGraphs.nodes(3)
                        .focus(0)
                        .arrow(0, 1, 500, 1)
                        .arrow(1, 0, 900, 2)
                        .arrow(0, 2, 900, 3)
                        .arrow(2, 0, 500, 4)
                        .build();
        Points points = laid(graph);
        assertThat(points.x[1]).isLessThan(points.x[0]);
        assertThat(points.x[2]).isGreaterThan(points.x[0]);
    }

    @Test
    void setsWhoIsFartherAwayFartherOut() {
        LayoutGraph tree = SampleGraphs.tree(121);
        Hops hops = new Hops(tree).from(0);
        double[] nearest = {1e9, 1e9, 1e9, 1e9, 1e9, 1e9};
        double[] farthest = new double[6];
        Points points = laid(focused(tree, 0));
        for (int i = 0; i < 121; i++) {
            int ring = hops.of(i);
            nearest[ring] = Math.min(nearest[ring], points.distance(0, i));
            farthest[ring] = Math.max(farthest[ring], points.distance(0, i));
        }
        for (int ring = 1; ring <= 4; ring++) {
            assertThat(nearest[ring]).as("ring %d", ring).isGreaterThan(farthest[ring - 1]);
        }
    }

    @Test
    void makesAStarRound() {
        LayoutGraph star = focused(SampleGraphs.star(12), 0);
        Points points = laid(star);
        for (int i = 2; i < 12; i++) {
            assertThat(points.distance(0, i) / points.distance(0, 1)).isBetween(0.97, 1.03);
        }
    }

    @Test
    void keepsSmallBranchesTogether() {
        LayoutGraph tree = focused(SampleGraphs.tree(40), 0);
        assertThat(LayoutQuality.crossings(tree, laid(tree))).isZero();
    }

    private static LayoutGraph focused(LayoutGraph graph, int focus) {
        LayoutGraphBuilder builder = SampleGraphs.nodes(graph.size()).focus(focus);
        for (int e = 0; e < graph.arrows(); e++) {
            builder.arrow(graph.from(e), graph.to(e), graph.amount(e), graph.first(e));
        }
        return builder.build();
    }
}
