// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.app.picture.layout.flow.LayerOrder;
import org.tributary.app.picture.layout.flow.Layering;
import org.tributary.app.picture.layout.flow.Segments;
import org.tributary.app.picture.layout.graph.Extent;
import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.layout.graph.LayoutGraphBuilder;
import org.tributary.app.picture.layout.graph.Points;
import org.tributary.ledger.work.Work;

import java.util.Arrays;
import java.util.SplittableRandom;

class FlowLayoutTest {

    private static Points laid(LayoutGraph graph) {
        return new FlowLayout().of(graph, Work.UNOBSERVED);
    }

    private static int[] layers(LayoutGraph graph) {
        Layering layering = Layering.of(graph, Work.UNOBSERVED);
        int[] layers = new int[graph.size()];
        Arrays.setAll(layers, layering::layer);
        return layers;
    }

    @Test
    void laysAChainStrictlyFromLeftToRight() {
        Points points = laid(SampleGraphs.path(25));
        for (int i = 1; i < 25; i++) {
            assertThat(points.x[i]).isGreaterThan(points.x[i - 1]);
            assertThat(points.y[i]).isEqualTo(points.y[0]);
        }
    }

    @Test
    void crossesNoBranchesOfATree() {
        LayoutGraph tree = SampleGraphs.tree(40);
        assertThat(LayoutQuality.crossings(tree, laid(tree))).isZero();
    }

    @Test
    void breaksACircleAtTheLatestPayment() {
        LayoutGraph circle =
                SampleGraphs.nodes(4)
                        .arrow(2, 3, 10, 100)
                        .arrow(3, 0, 10, 200)
                        .arrow(0, 1, 10, 300)
                        .arrow(1, 2, 10_000, 400)
                        .build();
        assertThat(layers(circle)).containsExactly(2, 3, 0, 1);
    }

    @Test
    void breaksACircleWithoutTimesAtTheSmallestAmount() {
        LayoutGraph circle =
                SampleGraphs.nodes(3)
                        .arrow(0, 1, 900, LayoutGraph.TIMELESS)
                        .arrow(1, 2, 5, LayoutGraph.TIMELESS)
                        .arrow(2, 0, 800, LayoutGraph.TIMELESS)
                        .build();
        assertThat(layers(circle)).containsExactly(1, 2, 0);
    }

    @Test
    void putsAPayerRightBeforeItsFirstPayee() {
        LayoutGraph late =
                SampleGraphs.nodes(5)
                        .arrow(0, 1, 1, 1)
                        .arrow(1, 2, 1, 2)
                        .arrow(2, 3, 1, 3)
                        .arrow(4, 3, 1, 4)
                        .build();
        assertThat(layers(late)).containsExactly(0, 1, 2, 3, 2);
    }

    @Test
    void letsOnlyPaymentsThatCloseACircleGoBack() {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 60; round++) {
            LayoutGraphBuilder builder = SampleGraphs.nodes(30);
            for (int e = 0; e < 70; e++) {
                builder.arrow(random.nextInt(30), random.nextInt(30), 1, random.nextInt(1_000));
            }
            LayoutGraph graph = builder.build();
            Layering layering = Layering.of(graph, Work.UNOBSERVED);
            for (int e = 0; e < graph.arrows(); e++) {
                boolean ahead = layering.layer(graph.from(e)) < layering.layer(graph.to(e));
                assertThat(ahead || layering.goesBack(e)).as("round %d", round).isTrue();
                assertThat(layering.goesBack(e))
                        .as("round %d", round)
                        .isEqualTo(closesACircle(graph, layering, e));
            }
        }
    }

    /// Whether earlier payments that were kept lead from the arrow's end to its beginning.
    private static boolean closesACircle(LayoutGraph graph, Layering layering, int arrow) {
        boolean[] reached = new boolean[graph.size()];
        reached[graph.to(arrow)] = true;
        for (int step = 0; step < graph.size(); step++) {
            for (int e = 0; e < graph.arrows(); e++) {
                boolean earlier =
                        graph.first(e) < graph.first(arrow)
                                || graph.first(e) == graph.first(arrow) && e < arrow;
                if (earlier && !layering.goesBack(e) && reached[graph.from(e)]) {
                    reached[graph.to(e)] = true;
                }
            }
        }
        return reached[graph.from(arrow)];
    }

    @Test
    void untanglesWhatCanBeUntangled() {
        // Each pays its opposite, numbered in another order.
        LayoutGraphBuilder builder = SampleGraphs.nodes(40);
        for (int i = 0; i < 20; i++) {
            builder.arrow(i, 20 + i * 7 % 20, 1, i);
            builder.arrow(i, 20 + (i * 7 + 7) % 20, 1, i);
        }
        LayoutGraph graph = builder.build();
        Segments segments = new Segments(graph, Layering.of(graph, Work.UNOBSERVED));
        int[][] rows = LayerOrder.of(segments, Work.UNOBSERVED);
        Points points = new Points(40);
        for (int l = 0; l < rows.length; l++) {
            for (int i = 0; i < rows[l].length; i++) {
                points.x[rows[l][i]] = l;
                points.y[rows[l][i]] = i;
            }
        }
        assertThat(LayoutQuality.crossings(graph, points)).isLessThan(45);
    }

    @Test
    void standsCrowdedLayersInSeveralColumns() {
        LayoutGraph star = SampleGraphs.star(200);
        Extent extent = Extent.of(star, laid(star));
        assertThat(extent.width() / extent.height()).isBetween(0.8, 2.5);
    }
}
