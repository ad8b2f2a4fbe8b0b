// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.PlacedNode;
import org.tributary.app.picture.SamplePictures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class FanTest {

    private static final NodeKey A = NodeKey.of(0);
    private static final NodeKey B = NodeKey.of(1);

    private final SamplePictures samples = new SamplePictures(3);

    @Test
    void aSingleArrowStaysOnTheStraightLineAndAsWideAsItsAmount() {
        Scene scene = scene(transfers(A, B, 1, 1));
        assertThat(middles(scene)).containsExactly(0.0);
        assertThat(scene.width[0]).isGreaterThan(1.1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8, 40})
    void parallelTransfersLieEvenlyApartOnBothSidesOfTheStraightLine(int count) {
        List<Double> middles = middles(scene(transfers(A, B, 1, count)));
        double step = middles.get(1) - middles.get(0);
        assertThat(step).isPositive();
        for (int i = 1; i < count; i++) {
            assertThat(middles.get(i) - middles.get(i - 1)).isCloseTo(step, within(1e-3));
        }
        assertThat(middles.getFirst()).isCloseTo(-middles.getLast(), within(1e-3));
    }

    @Test
    void aFanOfManyStaysAFanAndItsArrowsDoNotTouch() {
        Scene scene = scene(transfers(A, B, 1, 60));
        List<Double> middles = middles(scene);
        assertThat(middles.getLast() - middles.getFirst()).isLessThan(0.6 * 400);
        double step = middles.get(1) - middles.get(0);
        for (double width : scene.width) {
            assertThat(width).isLessThan(step);
        }
    }

    @Test
    void whatGoesBackLiesOnTheOtherSide() {
        List<PictureEdge> both = new ArrayList<>(transfers(A, B, 1, 3));
        both.addAll(transfers(B, A, 4, 2));
        Scene scene = scene(both);
        for (int e = 0; e < scene.edges.length; e++) {
            double middle = middle(scene, e);
            assertThat(scene.from[e] == 0 ? middle : -middle).isPositive();
        }
    }

    @Test
    void everyTransferOfAFanCanBePointedAt() {
        Scene scene = scene(transfers(A, B, 1, 12));
        Picking picking = Picking.of(scene);
        Camera camera = new Camera(200, 0, 2, 1400, 900, 1);
        Set<EdgeKey> found = new HashSet<>();
        for (int y = 0; y < 900; y++) {
            picking.edgeAt(camera, 700, y).ifPresent(found::add);
        }
        assertThat(found).hasSize(12);
    }

    @Test
    void amountsStandOnAFanOnlyWhereTheyHideNoNeighbour() {
        Scene wide = scene(transfers(A, B, 1, 4));
        Scene tight = scene(transfers(A, B, 1, 60));
        for (int e = 0; e < 4; e++) {
            assertThat(wide.isTight(e, 1)).isFalse();
            assertThat(tight.isTight(e, 1)).isTrue();
            assertThat(wide.isTight(e, 0.4)).isTrue();
        }
        assertThat(scene(transfers(A, B, 1, 1)).isTight(0, 0.1)).isFalse();
        assertThat(scene(transfers(A, A, 1, 1)).isTight(0, 1)).isFalse();
        assertThat(scene(transfers(A, A, 1, 3)).isTight(0, 1)).isTrue();
    }

    @Test
    void loopsLieOneInsideTheOther() {
        Scene scene = scene(transfers(A, A, 1, 20));
        List<Double> tops = new ArrayList<>();
        for (int e = 0; e < scene.edges.length; e++) {
            tops.add((double) scene.curves[e * Curve.LENGTH + 3]);
        }
        assertThat(new HashSet<>(tops)).hasSize(20);
        assertThat(tops.stream().mapToDouble(y -> y).min().orElseThrow()).isGreaterThan(-200);
    }

    private List<PictureEdge> transfers(NodeKey from, NodeKey to, int first, int count) {
        List<PictureEdge> edges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            edges.add(samples.edge(new EdgeKey(from, to, first + i)));
        }
        return edges;
    }

    private Scene scene(List<PictureEdge> edges) {
        return Scene.of(
                PictureState.of(
                        List.of(
                                new PlacedNode(samples.node(0), Place.ORIGIN),
                                new PlacedNode(samples.node(1), new Place(400, 0))),
                        edges));
    }

    /// How far each arrow's middle is below the straight line, from the highest on.
    private static List<Double> middles(Scene scene) {
        List<Double> middles = new ArrayList<>();
        for (int e = 0; e < scene.edges.length; e++) {
            middles.add(middle(scene, e));
        }
        middles.sort(null);
        return middles;
    }

    private static double middle(Scene scene, int e) {
        double[] points = new double[2 * Curve.PIECES + 2];
        Curve.points(scene.curves, e * Curve.LENGTH, 2, 1, 0, 0, points);
        return points[3];
    }
}
