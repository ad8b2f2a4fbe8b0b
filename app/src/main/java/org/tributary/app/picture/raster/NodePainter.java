// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.NodeKind;
import org.tributary.app.picture.NodeMark;
import org.tributary.app.picture.PictureNode;

/// Draws the nodes of a scene with their rings and halos. Confined to one thread.
final class NodePainter {

    /// Below this zoom, pins would hide the nodes they stick in.
    private static final double PINS = 0.3;

    private final Scene scene;
    private final Camera camera;
    private final Marks marks;
    private final PictureColours colours;

    NodePainter(Scene scene, Camera camera, Marks marks, PictureColours colours) {
        this.scene = scene;
        this.camera = camera;
        this.marks = marks;
        this.colours = colours;
    }

    /// How large a node is on the image: it grows with the zoom and never quite vanishes.
    static double pixelRadius(double radius, Camera camera) {
        return Math.max(2.4, radius * Math.pow(camera.zoom(), 0.9)) * camera.outputScale();
    }

    /// How far a node reaches with the ring of a subject.
    static double pixelReach(Scene scene, int i, Camera camera) {
        double ring = scene.nodes[i].node().mark() == NodeMark.SUBJECT ? 6 : 0;
        return pixelRadius(scene.radius[i], camera) + ring * camera.outputScale();
    }

    void paint(Highlight highlight, Ink ink) {
        for (int i = 0; i < scene.nodes.length; i++) {
            double r = pixelRadius(scene.radius[i], camera);
            double cx = camera.pixelX(scene.x[i]);
            double cy = camera.pixelY(scene.y[i]);
            double reach = r + 12 * camera.outputScale();
            if (cx + reach < 0
                    || cy + reach < 0
                    || cx - reach > camera.pixelWidth()
                    || cy - reach > camera.pixelHeight()) {
                continue;
            }
            PictureNode node = scene.nodes[i].node();
            rings(node, cx, cy, r, highlight);
            body(node, cx, cy, r);
            if (holdsSeveral(node)) {
                count(node, cx, cy, r, ink);
            }
            if (scene.nodes[i].pinned() && camera.zoom() > PINS) {
                double aside = 0.72 * r;
                pin(marks, colours, cx - aside, cy - aside, camera.outputScale());
            }
        }
    }

    private void rings(PictureNode node, double cx, double cy, double r, Highlight highlight) {
        double scale = camera.outputScale();
        NodeKey key = node.key();
        NodeKind kind = node.kind();
        boolean hover = Highlight.isAt(highlight.hoverNode(), key);
        boolean selected = highlight.nodes().contains(key);
        if (selected || hover) {
            double halo = r + (node.mark() == NodeMark.SUBJECT ? 11 : 8) * scale;
            marks.disc(kind, cx, cy, halo, colours.selection(), selected ? 84 : 48);
        }
        // The ground shows between a node and whatever passes behind it.
        if (camera.zoom() > 0.3) {
            marks.disc(kind, cx, cy, r + 2 * scale, colours.canvas(), 255);
        }
        if (node.mark() == NodeMark.SUBJECT) {
            double ring = r + 6 * scale;
            marks.disc(kind, cx, cy, ring, colours.canvas(), 255);
            marks.ring(kind, cx, cy, ring, 3 * scale, colours.accent(), 255);
        }
        if (selected) {
            double ring = r + (node.mark() == NodeMark.SUBJECT ? 11 : 8) * scale;
            marks.ring(kind, cx, cy, ring, 1.6 * scale, colours.selection(), 255);
        }
        if (Highlight.isAt(highlight.focus(), key)) {
            double ring = r + 12 * scale;
            marks.ring(kind, cx, cy, ring, 2 * scale, colours.text(), 255);
        }
    }

    private void body(PictureNode node, double cx, double cy, double r) {
        int fill = colours.fill(node);
        int outline = blend(fill, colours.text(), 90);
        double line = r > 5 * camera.outputScale() ? camera.outputScale() : 0;
        int back = blend(fill, colours.canvas(), 110);
        behind(marks, node.kind(), cx, cy, r, back, outline, line);
        marks.shape(node.kind(), cx, cy, r, fill, outline, line);
    }

    /// What is seen behind a node that holds several: a pile of those not drawn one by one, a ring
    /// of those that were put into a group.
    static void behind(
            Marks marks,
            NodeKind kind,
            double cx,
            double cy,
            double r,
            int fill,
            int outline,
            double line) {
        switch (kind) {
            case ACCOUNT, PARTY, INSTITUTION, TRANSACTION -> {}
            case REST -> {
                for (int back = 2; back >= 1; back--) {
                    double step = r * 0.3 * back;
                    marks.shape(kind, cx + step, cy - step, r * 0.92, fill, outline, line);
                }
            }
            case GROUP -> {
                for (int around = 0; around < 6; around++) {
                    double angle = Math.PI / 6 + around * Math.PI / 3;
                    double x = cx + 0.86 * r * Math.cos(angle);
                    double y = cy + 0.86 * r * Math.sin(angle);
                    marks.shape(kind, x, y, r * 0.44, fill, outline, line);
                }
            }
        }
    }

    /// A pin that sticks at a point.
    static void pin(Marks marks, PictureColours colours, double x, double y, double scale) {
        double headX = x - 3.5 * scale;
        double headY = y - 4.5 * scale;
        marks.disc(NodeKind.ACCOUNT, headX, headY, 5 * scale, colours.canvas(), 255);
        marks.line(x + scale, y + scale, headX, headY, 1.6 * scale, colours.text(), 255);
        marks.disc(NodeKind.ACCOUNT, headX, headY, 3.6 * scale, colours.text(), 255);
        marks.disc(
                NodeKind.ACCOUNT, headX - scale, headY - scale, 1.2 * scale, colours.canvas(), 255);
    }

    /// Whether a node is drawn as a stack with the number of its accounts.
    static boolean holdsSeveral(PictureNode node) {
        return node.kind() == NodeKind.REST || node.kind() == NodeKind.GROUP;
    }

    private void count(PictureNode node, double cx, double cy, double r, Ink ink) {
        String text = shortCount(node.held());
        int width = ink.width(TextStyle.COUNT, text);
        if (width < 2 * r) {
            ink.write(
                    marks,
                    TextStyle.COUNT,
                    text,
                    cx - width / 2.0,
                    cy - ink.height(TextStyle.COUNT) / 2.0,
                    colours.canvas());
        }
    }

    /// `412`, `19k`, `2M`: what fits into a node.
    static String shortCount(long count) {
        if (count < 1_000) {
            return Long.toString(count);
        }
        return count < 1_000_000 ? count / 1_000 + "k" : count / 1_000_000 + "M";
    }

    /// A colour with this much of another in it, of 255.
    static int blend(int colour, int other, int share) {
        int redBlue = ((colour & 0xFF00FF) * (256 - share) + (other & 0xFF00FF) * share) >>> 8;
        int green = ((colour & 0x00FF00) * (256 - share) + (other & 0x00FF00) * share) >>> 8;
        return 0xFF000000 | (redBlue & 0xFF00FF) | (green & 0x00FF00);
    }
}
