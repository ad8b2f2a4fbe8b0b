// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.NodeMark;
import org.tributary.app.picture.PictureNode;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decides which labels are shown and where, so that none covers another, a node or the legend.
/// What the user points at comes first, then subjects, then the largest amounts; what finds no
/// room waits until it is pointed at. Made for one frame.
final class LabelPlan {

    /// Where a node's label is; `side` is -1 when its text ends at the node, 1 when it begins
    /// there, 0 when it is centred.
    record NodeSpot(int node, Rectangle box, int side, boolean detailed, boolean forced) {}

    /// Where an arrow's label is.
    record EdgeSpot(int edge, Rectangle box, boolean forced) {}

    private static final int MOST_WHILE_MOVING = 90;
    private static final int MOST_AT_REST = 900;
    private static final int MOST_FROM_AFAR = 60;

    /// So often a place for a label is looked for; the smallest of a crowd are passed over.
    private static final int TRIES_WHILE_MOVING = 250;

    private static final int TRIES_AT_REST = 3_000;

    /// From a node to its label: further than the halo of a selected node reaches, so that
    /// selecting moves no label.
    private static final int CLEAR_OF_HALO = 9;

    private final Scene scene;
    private final Camera camera;
    private final Ink ink;
    private final Occupied occupied;
    private final Rectangle legend;
    private final boolean detailed;
    private final List<NodeSpot> nodeSpots = new ArrayList<>();
    private int unlabelled;

    LabelPlan(Scene scene, Camera camera, Ink ink, Occupied occupied, Rectangle legend) {
        this.legend = legend;
        this.scene = scene;
        this.camera = camera;
        this.ink = ink;
        this.occupied = occupied;
        detailed = camera.zoom() > 0.62;
    }

    List<NodeSpot> nodeSpots() {
        return nodeSpots;
    }

    int unlabelled() {
        return unlabelled;
    }

    void planNodes(Highlight highlight, Quality quality) {
        for (int i = 0; i < scene.nodes.length; i++) {
            takeBody(i);
        }
        int most = camera.zoom() < 0.3 ? MOST_FROM_AFAR : MOST_AT_REST;
        if (quality == Quality.MOVING) {
            most = Math.min(most, MOST_WHILE_MOVING);
        }
        int tries = quality == Quality.MOVING ? TRIES_WHILE_MOVING : TRIES_AT_REST;
        boolean[] done = new boolean[scene.nodes.length];
        force(highlight.hoverNode(), done);
        force(highlight.focus(), done);
        for (int rank = 0; rank < 2; rank++) {
            for (int i : scene.byWeight) {
                boolean first = comesFirst(scene.nodes[i].node(), highlight);
                if (!done[i] && first == (rank == 0) && isInView(i)) {
                    done[i] = true;
                    boolean placed = place(i, nodeSpots.size() < most && tries-- > 0);
                    if (!placed && isSubject(i) && isClearOfLabels(i)) {
                        unlabelled--;
                        cover(i);
                    }
                }
            }
        }
    }

    private boolean isSubject(int i) {
        return scene.nodes[i].node().mark() == NodeMark.SUBJECT;
    }

    private static boolean comesFirst(PictureNode node, Highlight highlight) {
        return node.mark() == NodeMark.SUBJECT
                || NodePainter.holdsSeveral(node)
                || highlight.nodes().contains(node.key());
    }

    private void takeBody(int i) {
        if (!isInView(i)) {
            return;
        }
        double r = reach(i);
        int size = (int) Math.ceil(2 * r);
        occupied.take(
                new Rectangle(
                        (int) Math.floor(camera.pixelX(scene.x[i]) - r),
                        (int) Math.floor(camera.pixelY(scene.y[i]) - r),
                        size,
                        size));
    }

    private boolean isInView(int i) {
        double px = camera.pixelX(scene.x[i]);
        double py = camera.pixelY(scene.y[i]);
        return occupied.view().contains(px, py);
    }

    private double reach(int i) {
        return NodePainter.pixelReach(scene, i, camera);
    }

    private void force(Optional<NodeKey> key, boolean[] done) {
        int i = key.map(scene::indexOf).orElse(-1);
        if (i < 0 || done[i] || !isInView(i)) {
            return;
        }
        done[i] = true;
        if (!place(i, true)) {
            unlabelled--;
            cover(i);
        }
    }

    /// Lays a label over whatever nodes are in its way; other labels stay clear.
    private void cover(int i) {
        NodeSpot spot = spot(i, scene.leanX[i] > 0 ? -1 : 1, 0, true);
        Rectangle box = spot.box();
        occupied.pushInside(box);
        if (box.intersects(legend)) {
            box.y = Math.max(occupied.view().y + 2, legend.y - box.height - 2);
        }
        nodeSpots.add(spot);
        occupied.take(box);
    }

    private boolean isClearOfLabels(int i) {
        Rectangle box = spot(i, scene.leanX[i] > 0 ? -1 : 1, 0, true).box();
        return occupied.view().contains(box)
                && !box.intersects(legend)
                && nodeSpots.stream().noneMatch(other -> other.box().intersects(box));
    }

    private boolean place(int i, boolean hasRoom) {
        if (hasRoom) {
            for (int[] way : ways(i)) {
                NodeSpot spot = spot(i, way[0], way[1], false);
                if (occupied.isFree(spot.box())) {
                    nodeSpots.add(spot);
                    occupied.take(spot.box());
                    return true;
                }
            }
        }
        unlabelled++;
        return false;
    }

    private static final int[] LEFT = {-1, 0};
    private static final int[] RIGHT = {1, 0};
    private static final int[] BELOW = {0, 1};
    private static final int[] ABOVE = {0, -1};

    /// Away from the node's arrows first.
    private int[][] ways(int i) {
        double lean = scene.leanX[i] / Math.max(1, scene.degree[i]);
        if (scene.degree[i] == 0 || lean < -0.3) {
            return new int[][] {RIGHT, BELOW, ABOVE, LEFT};
        }
        if (lean > 0.3) {
            return new int[][] {LEFT, BELOW, ABOVE, RIGHT};
        }
        return scene.leanY[i] > 0.3
                ? new int[][] {ABOVE, BELOW, RIGHT, LEFT}
                : new int[][] {BELOW, ABOVE, RIGHT, LEFT};
    }

    private NodeSpot spot(int i, int side, int level, boolean forced) {
        PictureNode node = scene.nodes[i].node();
        double scale = camera.outputScale();
        boolean two = (detailed || forced) && !node.detail().isEmpty();
        int width = ink.width(TextStyle.LABEL, node.label());
        int height = ink.height(TextStyle.LABEL);
        if (two) {
            width = Math.max(width, ink.width(TextStyle.DETAIL, node.detail()));
            height += ink.height(TextStyle.DETAIL);
        }
        double cx = camera.pixelX(scene.x[i]);
        double cy = camera.pixelY(scene.y[i]);
        double away = reach(i) + CLEAR_OF_HALO * scale;
        double stack = NodePainter.holdsSeveral(node) ? 0.6 * reach(i) : 0;
        double left = cx - width / 2.0;
        double top = cy - height / 2.0;
        if (side != 0) {
            left = side > 0 ? cx + away + stack : cx - away - width;
        } else {
            top = level > 0 ? cy + away - 2 * scale : cy - away - stack - height;
        }
        Rectangle box = new Rectangle((int) Math.round(left), (int) Math.round(top), width, height);
        return new NodeSpot(i, box, side, two, forced);
    }
}
