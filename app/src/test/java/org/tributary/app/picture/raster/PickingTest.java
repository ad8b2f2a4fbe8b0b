// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.PlacedNode;
import org.tributary.app.picture.SamplePictures;

import java.awt.geom.Point2D;
import java.util.List;

class PickingTest {

    private final SamplePictures samples = new SamplePictures(3);
    private final PictureState state =
            PictureState.of(
                    List.of(
                            new PlacedNode(samples.node(0), Place.ORIGIN),
                            new PlacedNode(samples.node(1), new Place(600, 200))),
                    List.of(samples.edge(0, 1)));
    private final Scene scene = Scene.of(state);
    private final Picking picking = Picking.of(scene);

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.2, 1, 3})
    void aHitAreaIsNeverSmallerThanTwentyFourPixels(double zoom) {
        Camera camera = new Camera(0, 0, zoom, 800, 600, 1);
        double r = Math.max(12, scene.radius[0] * zoom);
        assertThat(picking.nodeAt(camera, 400 - r + 0.5, 300)).contains(NodeKey.of(0));
        assertThat(picking.nodeAt(camera, 400 - r - 0.5, 300)).isEmpty();
        assertThat(picking.nodeAt(camera, 400, 300 - r + 0.5)).contains(NodeKey.of(0));
        assertThat(picking.nodeAt(camera, 400, 300 - r - 0.5)).isEmpty();
    }

    @Test
    void anArrowIsFoundAlongItsCurve() {
        Camera camera = new Camera(300, 100, 1, 800, 600, 1);
        EdgeKey edge = EdgeKey.flow(NodeKey.of(0), NodeKey.of(1));
        double[] points = new double[2 * Curve.PIECES + 2];
        Curve.points(scene.curves, 0, Curve.PIECES, 1, 0, 0, points);
        for (int point = 4; point < Curve.PIECES - 3; point++) {
            var at = camera.viewOf(points[2 * point], points[2 * point + 1]);
            assertThat(picking.edgeAt(camera, at.x, at.y)).contains(edge);
        }
        assertThat(picking.edgeAt(camera, 400, 300 + 60)).isEmpty();
    }

    @Test
    void everyNodeOfACrowdIsFoundAtItsCentre() {
        PictureState crowd = new SamplePictures(2).crowd(500, 800);
        Scene many = Scene.of(crowd);
        Picking pick = Picking.of(many);
        Camera camera = new Camera(0, 0, 1, 800, 600, 1);
        for (PlacedNode node : crowd.nodes().values()) {
            var at = camera.viewOf(node.place().x(), node.place().y());
            assertThat(pick.nodeAt(camera, at.x, at.y)).contains(node.key());
        }
    }

    @Test
    void aRectangleHoldsTheNodesWhoseCentresAreInIt() {
        Camera camera = Camera.of(800, 600, 1);
        assertThat(picking.nodesIn(camera, 390, 290, 410, 310)).containsExactly(NodeKey.of(0));
        assertThat(picking.nodesIn(camera, 410, 310, 390, 290)).containsExactly(NodeKey.of(0));
        assertThat(picking.nodesIn(camera, 0, 0, 390, 290)).isEmpty();
    }

    @Test
    void aLassoHoldsTheNodesItGoesAroundWhateverItsShape() {
        Camera camera = new Camera(300, 100, 1, 800, 600, 1);
        var first = camera.viewOf(0, 0);
        var second = camera.viewOf(600, 200);
        // A hook around the first node that passes by the second.
        List<Point2D.Double> hook =
                List.of(
                        new Point2D.Double(first.x - 20, first.y - 20),
                        new Point2D.Double(second.x + 30, second.y - 60),
                        new Point2D.Double(second.x - 40, second.y - 50),
                        new Point2D.Double(first.x + 20, first.y + 25));
        assertThat(picking.nodesWithin(camera, hook)).containsExactly(NodeKey.of(0));
        assertThat(picking.nodesWithin(camera, hook.reversed())).containsExactly(NodeKey.of(0));
        assertThat(picking.nodesWithin(camera, hook.subList(0, 2))).isEmpty();
    }
}
