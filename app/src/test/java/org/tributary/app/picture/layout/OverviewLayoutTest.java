// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.layout.graph.Points;
import org.tributary.ledger.work.Work;

class OverviewLayoutTest {

    private static Points laid(LayoutGraph graph) {
        return new OverviewLayout(7).of(graph, Work.UNOBSERVED);
    }

    @Test
    void showsGridsAndPathsTrueToScale() {
        LayoutGraph path = SampleGraphs.path(60);
        assertThat(LayoutQuality.stress(path, laid(path), 1)).isLessThan(0.001);
        LayoutGraph grid = SampleGraphs.grid(14);
        assertThat(LayoutQuality.stress(grid, laid(grid), 1)).isLessThan(0.02);
        assertThat(LayoutQuality.crossings(grid, laid(grid))).isZero();
    }

    @Test
    void hasLessStressThanForcesOnATree() {
        LayoutGraph tree = SampleGraphs.tree(364);
        Points forces = new ForceLayout(7).of(tree, Work.UNOBSERVED);
        assertThat(LayoutQuality.stress(tree, laid(tree), 1))
                .isLessThan(LayoutQuality.stress(tree, forces, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void hasFarLessStressThanPlacesByChance(long seed) {
        LayoutGraph crowd = SampleGraphs.crowd(500, 800, seed);
        double chance = LayoutQuality.stress(crowd, SampleGraphs.scattered(crowd, seed), 1);
        assertThat(LayoutQuality.stress(crowd, laid(crowd), 1)).isLessThan(0.7 * chance);
    }
}
