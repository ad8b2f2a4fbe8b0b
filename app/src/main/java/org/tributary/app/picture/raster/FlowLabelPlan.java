// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.EdgeKey;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decides which arrows show their amount and where on them: close to the end with fewer arrows,
/// where they are apart, and only where the arrow is longer than the text. Made for one frame.
final class FlowLabelPlan {

    private static final int MOST_WHILE_MOVING = 60;
    private static final int MOST_AT_REST = 700;

    /// Below this zoom, amounts would float among arrows they cannot be told to belong to.
    private static final double FROM_AFAR = 0.36;

    private static final double LEAST_SPAN = 60;

    /// Where arrows are fainter than this, there are too many to tell to which one belongs.
    private static final int FOLLOWED = 105;

    private static final int TRIES = 6;

    private final Scene scene;
    private final Camera camera;
    private final Ink ink;
    private final Occupied occupied;
    private final Density density;
    private final double scale;
    private final List<LabelPlan.EdgeSpot> spots = new ArrayList<>();

    /// The arrow in device pixels from the end with fewer arrows on, and the way up to each point.
    private final double[] px = new double[Curve.PIECES + 1];

    private final double[] py = new double[Curve.PIECES + 1];
    private final double[] way = new double[Curve.PIECES + 1];
    private final double[] points = new double[2 * Curve.PIECES + 2];

    FlowLabelPlan(Scene scene, Camera camera, Ink ink, Occupied occupied, Density density) {
        this.density = density;
        this.scene = scene;
        this.camera = camera;
        this.ink = ink;
        this.occupied = occupied;
        scale = camera.outputScale();
    }

    List<LabelPlan.EdgeSpot> spots() {
        return spots;
    }

    void plan(Highlight highlight, Quality quality) {
        int most = quality == Quality.MOVING ? MOST_WHILE_MOVING : MOST_AT_REST;
        force(highlight.hoverEdge());
        if (camera.zoom() < FROM_AFAR && highlight.isEmpty()) {
            return;
        }
        int last = camera.zoom() < FROM_AFAR ? 1 : 2;
        // Heavy ones are last in the scene; those that stand out go before the rest.
        for (int rank = highlight.isEmpty() ? 1 : 0; rank < last; rank++) {
            for (int e = scene.edges.length - 1; e >= 0 && spots.size() < most; e--) {
                EdgeKey key = scene.edges[e].key();
                if (Highlight.isAt(highlight.hoverEdge(), key)) {
                    continue;
                }
                if (highlight.holds(key) == (rank == 0)) {
                    place(e, rank == 0);
                }
            }
        }
    }

    private void force(Optional<EdgeKey> hover) {
        if (hover.isEmpty()) {
            return;
        }
        for (int e = 0; e < scene.edges.length; e++) {
            if (scene.edges[e].key().equals(hover.get()) && !place(e, true)) {
                measure(e);
                Rectangle box = boxAt(e, way[Curve.PIECES] / 2);
                occupied.pushInside(box);
                spots.add(new LabelPlan.EdgeSpot(e, box, true));
                occupied.take(box);
            }
        }
    }

    /// @param crowdedToo where the arrow stands out, its amount does so in a crowd too
    private boolean place(int e, boolean crowdedToo) {
        if (isOutOfView(e) || (!crowdedToo && scene.isTight(e, camera.zoom()))) {
            return false;
        }
        measure(e);
        double length = way[Curve.PIECES];
        int width = width(e);
        if (scene.from[e] == scene.to[e]) {
            Rectangle above = boxAt(e, length / 2);
            above.translate(0, -above.height / 2 - (int) Math.round(3 * scale));
            return camera.zoom() > 0.5 && take(e, above, crowdedToo);
        }
        boolean fromTarget = scene.degree[scene.to[e]] <= scene.degree[scene.from[e]];
        int near = fromTarget ? scene.to[e] : scene.from[e];
        int far = fromTarget ? scene.from[e] : scene.to[e];
        double flat =
                Math.abs(px[2] - px[0])
                        / Math.max(1e-6, EdgePainter.length(px[2] - px[0], py[2] - py[0]));
        double half = (flat * width + (1 - flat) * ink.height(TextStyle.FLOW)) / 2;
        double begin = NodePainter.pixelReach(scene, near, camera) + half + 12 * scale;
        if (fromTarget) {
            begin += 7 * scale;
        }
        double end = length - NodePainter.pixelReach(scene, far, camera) - half - 4 * scale;
        double step = Math.max(14 * scale, (end - begin) / TRIES);
        for (double at = begin; at <= end; at += step) {
            if (take(e, boxAt(e, at), crowdedToo)) {
                return true;
            }
        }
        return false;
    }

    private boolean take(int e, Rectangle box, boolean crowdedToo) {
        boolean legible =
                crowdedToo || density.alphaAt(box.getCenterX(), box.getCenterY()) >= FOLLOWED;
        if (!legible || !occupied.isFree(box)) {
            return false;
        }
        occupied.take(box);
        spots.add(new LabelPlan.EdgeSpot(e, box, false));
        return true;
    }

    private boolean isOutOfView(int e) {
        int a = scene.from[e];
        int b = scene.to[e];
        double left = Math.min(camera.pixelX(scene.x[a]), camera.pixelX(scene.x[b]));
        double right = Math.max(camera.pixelX(scene.x[a]), camera.pixelX(scene.x[b]));
        double top = Math.min(camera.pixelY(scene.y[a]), camera.pixelY(scene.y[b]));
        double bottom = Math.max(camera.pixelY(scene.y[a]), camera.pixelY(scene.y[b]));
        double span = right - left + bottom - top;
        // Most arrows of a crowd are shorter than any amount; measuring text is dearer than this.
        boolean small = a != b && (span < LEAST_SPAN * scale || span < width(e));
        Rectangle view = occupied.view();
        return small
                || right < view.x
                || bottom < view.y
                || left > view.x + view.width
                || top > view.y + view.height;
    }

    private int width(int e) {
        return ink.width(TextStyle.FLOW, scene.amounts[e]) + (int) (8 * scale);
    }

    private void measure(int e) {
        boolean fromTarget = scene.degree[scene.to[e]] <= scene.degree[scene.from[e]];
        double zoom = camera.pixelsPerUnit();
        Curve.points(
                scene.curves,
                e * Curve.LENGTH,
                Curve.PIECES,
                zoom,
                camera.pixelWidth() / 2.0 - camera.centreX() * zoom,
                camera.pixelHeight() / 2.0 - camera.centreY() * zoom,
                points);
        for (int i = 0; i <= Curve.PIECES; i++) {
            int at = 2 * (fromTarget ? Curve.PIECES - i : i);
            px[i] = points[at];
            py[i] = points[at + 1];
            way[i] =
                    i == 0
                            ? 0
                            : way[i - 1] + EdgePainter.length(px[i] - px[i - 1], py[i] - py[i - 1]);
        }
    }

    private Rectangle boxAt(int e, double at) {
        int i = 1;
        while (i < Curve.PIECES && way[i] < at) {
            i++;
        }
        double piece = Math.max(1e-9, way[i] - way[i - 1]);
        double share = (at - way[i - 1]) / piece;
        int width = width(e);
        int height = ink.height(TextStyle.FLOW);
        return new Rectangle(
                (int) Math.round(px[i - 1] + (px[i] - px[i - 1]) * share - width / 2.0),
                (int) Math.round(py[i - 1] + (py[i] - py[i - 1]) * share - height / 2.0),
                width,
                height);
    }
}
