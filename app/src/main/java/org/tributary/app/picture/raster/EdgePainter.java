// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.EdgeKey;

/// Draws the arrows of a scene, light ones below heavy ones and those that stand out on top.
/// Confined to one thread.
final class EdgePainter {

    private static final int CROWDED = 600;

    /// Below this zoom, heads are left out while something moves.
    private static final double HEADLESS = 0.4;

    private final Scene scene;
    private final Camera camera;
    private final Marks marks;
    private final PictureColours colours;
    private final Quality quality;
    private final double[] line = new double[Curve.LENGTH];

    EdgePainter(Scene scene, Camera camera, Marks marks, PictureColours colours, Quality quality) {
        this.scene = scene;
        this.camera = camera;
        this.marks = marks;
        this.colours = colours;
        this.quality = quality;
    }

    void paint(Highlight highlight) {
        // Many translucent arrows show where money is dense; few opaque ones are easier to follow.
        int alpha =
                Math.clamp(Math.round(255.0 * CROWDED / Math.max(1, scene.edges.length)), 110, 255);
        if (highlight.isEmpty()) {
            for (int e = 0; e < scene.edges.length; e++) {
                paint(e, colours.stroke(scene.edges[e]), alpha, 0);
            }
            return;
        }
        for (int e = 0; e < scene.edges.length; e++) {
            if (!highlight.holds(scene.edges[e].key())) {
                paint(e, colours.stroke(scene.edges[e]), alpha / 2, 0);
            }
        }
        for (int e = 0; e < scene.edges.length; e++) {
            EdgeKey key = scene.edges[e].key();
            if (highlight.holds(key)) {
                boolean itself =
                        highlight.edges().contains(key)
                                || Highlight.isAt(highlight.hoverEdge(), key);
                paint(e, colours.activeFlow(), 255, itself ? 1.2 : 0);
            }
        }
    }

    private void paint(int e, int colour, int alpha, double extra) {
        int points = project(e);
        if (points == 0) {
            return;
        }
        double scale = camera.outputScale();
        double thick =
                Math.max(0.8, scene.width[e] * Math.clamp(camera.zoom(), 0.25, 1.6) + extra)
                        * scale;
        double small = Math.clamp(camera.zoom() * 1.6, 0.5, 1);
        double head = Math.min(18 * scale, 5.5 * scale * small + 2.1 * thick);
        int last = 2 * (points - 1);
        double length = length(line[last] - line[0], line[last + 1] - line[1]);
        boolean loop = scene.from[e] == scene.to[e];
        boolean hurried = quality == Quality.MOVING && camera.zoom() < HEADLESS;
        boolean pointed = loop || (!hurried && length > 3.2 * head);
        int end = pointed ? arrowhead(e, points, head, thick, colour, alpha) : points;
        for (int i = 1; i < end; i++) {
            draw(
                    line[2 * i - 2],
                    line[2 * i - 1],
                    line[2 * i],
                    line[2 * i + 1],
                    thick,
                    colour,
                    alpha);
        }
    }

    private void draw(
            double x0, double y0, double x1, double y1, double thick, int colour, int alpha) {
        if (quality == Quality.MOVING && thick < 1.9) {
            marks.hardLine(x0, y0, x1, y1, colour, alpha);
        } else {
            marks.line(x0, y0, x1, y1, thick, colour, alpha);
        }
    }

    /// Puts the curve's points into device pixels, fewer for short curves; 0 when out of view.
    private int project(int e) {
        int at = e * Curve.LENGTH;
        double zoom = camera.pixelsPerUnit();
        double offX = camera.pixelWidth() / 2.0 - camera.centreX() * zoom;
        double offY = camera.pixelHeight() / 2.0 - camera.centreY() * zoom;
        float[] curve = scene.curves;
        double x0 = curve[at] * zoom + offX;
        double y0 = curve[at + 1] * zoom + offY;
        int last = at + Curve.LENGTH - 2;
        double x1 = curve[last] * zoom + offX;
        double y1 = curve[last + 1] * zoom + offY;
        double margin = 120 * zoom + 20;
        if (Math.max(x0, x1) < -margin
                || Math.max(y0, y1) < -margin
                || Math.min(x0, x1) > camera.pixelWidth() + margin
                || Math.min(y0, y1) > camera.pixelHeight() + margin) {
            return 0;
        }
        double span = Math.abs(x1 - x0) + Math.abs(y1 - y0);
        boolean loop = scene.from[e] == scene.to[e];
        int stride = loop || span > 500 ? 1 : span > 200 ? 2 : span > 80 ? 4 : span > 24 ? 8 : 32;
        if (quality == Quality.MOVING && !loop) {
            stride = Math.min(Curve.PIECES, stride * 2);
        }
        int points = 0;
        for (int i = 0; i <= Curve.PIECES; i += stride) {
            line[2 * points] = curve[at + 2 * i] * zoom + offX;
            line[2 * points + 1] = curve[at + 2 * i + 1] * zoom + offY;
            points++;
        }
        return points;
    }

    /// Draws the head just outside the target's edge, ends the line in it, and says how many
    /// points of the line are left.
    private int arrowhead(int e, int points, double head, double thick, int colour, int alpha) {
        double cx = camera.pixelX(scene.x[scene.to[e]]);
        double cy = camera.pixelY(scene.y[scene.to[e]]);
        double stop = NodePainter.pixelReach(scene, scene.to[e], camera) + camera.outputScale();
        int i = points - 1;
        while (i > 0 && distance(i, cx, cy) < stop) {
            i--;
        }
        double[] tip = between(i, cx, cy, stop);
        while (i > 0 && distance(i, cx, cy) < stop + head) {
            i--;
        }
        double[] base = between(i, cx, cy, stop + head);
        double length = Math.max(1e-6, length(tip[0] - base[0], tip[1] - base[1]));
        double dirX = (tip[0] - base[0]) / length;
        double dirY = (tip[1] - base[1]) / length;
        marks.arrowhead(
                tip[0],
                tip[1],
                dirX,
                dirY,
                head,
                Math.max(head * 0.42, thick * 0.9),
                colour,
                Math.max(alpha, 200));
        int end = Math.min(points - 1, i + 1);
        line[2 * end] = base[0] + dirX;
        line[2 * end + 1] = base[1] + dirY;
        return end + 1;
    }

    private double distance(int i, double cx, double cy) {
        return length(line[2 * i] - cx, line[2 * i + 1] - cy);
    }

    /// As `Math.hypot`, which guards against overflow that cannot happen here, at a tenth of its
    /// cost.
    static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }

    /// The point at a distance from the target on the piece that begins with point i.
    private double[] between(int i, double cx, double cy, double away) {
        double near = distance(i + 1, cx, cy);
        double far = distance(i, cx, cy);
        double share = far == near ? 0 : Math.clamp((away - near) / (far - near), 0, 1);
        return new double[] {
            line[2 * i + 2] + (line[2 * i] - line[2 * i + 2]) * share,
            line[2 * i + 3] + (line[2 * i + 1] - line[2 * i + 3]) * share
        };
    }
}
