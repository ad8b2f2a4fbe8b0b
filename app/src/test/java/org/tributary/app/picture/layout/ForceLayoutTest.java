// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.layout.graph.Extent;
import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.layout.graph.LayoutGraphBuilder;
import org.tributary.app.picture.layout.graph.Points;
import org.tributary.app.picture.layout.graph.Separation;
import org.tributary.ledger.work.Work;

import java.util.Arrays;

class ForceLayoutTest {

    private static Points laid(LayoutGraph graph) {
        return new ForceLayout(7).of(graph, Work.UNOBSERVED);
    }

    @Test
    void showsGridsAndPathsAsWhatTheyAre() {
        assertThat(LayoutQuality.stress(SampleGraphs.path(60), laid(SampleGraphs.path(60)), 1))
                .isLessThan(0.02);
        LayoutGraph grid = SampleGraphs.grid(14);
        assertThat(LayoutQuality.stress(grid, laid(grid), 1)).isLessThan(0.035);
        assertThat(LayoutQuality.crossings(grid, laid(grid))).isZero();
    }

    @Test
    void hardlyCrossesTheBranchesOfATree() {
        LayoutGraph tree = SampleGraphs.tree(121);
        assertThat(LayoutQuality.stress(tree, laid(tree), 1)).isLessThan(0.19);
        assertThat(LayoutQuality.crossings(tree, laid(tree))).isLessThan(8);
    }

    @Test
    void makesAStarRound() {
        LayoutGraph star = SampleGraphs.star(40);
        Points points = laid(star);
        double[] angles = new double[39];
        for (int i = 1; i < 40; i++) {
            angles[i - 1] = Math.atan2(points.y[i] - points.y[0], points.x[i] - points.x[0]);
        }
        Arrays.sort(angles);
        double widest = angles[0] + 2 * Math.PI - angles[38];
        for (int i = 1; i < 39; i++) {
            widest = Math.max(widest, angles[i] - angles[i - 1]);
        }
        assertThat(widest).as("widest empty sector").isLessThan(Math.PI / 5);
        Extent extent = Extent.of(star, points);
        assertThat(extent.width() / extent.height()).isBetween(0.7, 1.5);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void hasFarLessStressThanPlacesByChance(long seed) {
        LayoutGraph crowd = SampleGraphs.crowd(500, 800, seed);
        double stress = LayoutQuality.stress(crowd, laid(crowd), 1);
        double chance = LayoutQuality.stress(crowd, SampleGraphs.scattered(crowd, seed), 1);
        assertThat(stress).isLessThan(0.7 * chance);
    }

    @Test
    void letsMoneyGoToTheRightOnTheWhole() {
        LayoutGraph path = SampleGraphs.path(12);
        Points points = laid(path);
        assertThat(points.x[11]).isGreaterThan(points.x[0]);
    }

    @Test
    void takesPointsInOnePlaceApart() {
        LayoutGraph graph = SampleGraphs.nodes(50).build();
        Points points = new Points(50);
        Separation.separate(graph, points, Work.UNOBSERVED);
        assertThat(LayoutQuality.overlappingPlots(graph, points)).isZero();
    }

    @Test
    void laysOutACrowdOfTwentyThousand() {
        LayoutGraphBuilder builder = SampleGraphs.nodes(20_000);
        for (int i = 1; i < 20_000; i++) {
            builder.arrow(i, i / 2, 1, i);
            builder.arrow(i, (int) (i * 7_919L % 20_000), 1, i);
        }
        LayoutGraph graph = builder.build();
        Points points = laid(graph);
        assertThat(points.places(graph)).hasSize(20_000).containsKey(NodeKey.of(19_999));
        double chance = LayoutQuality.stress(graph, SampleGraphs.scattered(graph, 1), 400);
        assertThat(LayoutQuality.stress(graph, points, 400)).isLessThan(0.8 * chance);
    }
}
