// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.EdgeKey;

/// Draws the arrows of a scene, light ones below heavy ones and those that stand out on top.
/// Confined to one thread.
final class EdgePainter {

    /// Drawn as if nothing else were there.
    private static final double OPAQUE = 2;

    /// The width of the heaviest arrows, for which half of the way to opacity is made up.
    private static final double HEAVY = 6.5;

    /// In a crowd no piece is longer than this, in device pixels, so that its opacity is right.
    private static final double PART = 64;

    /// Below this zoom, heads are left out while something moves.
    private static final double HEADLESS = 0.4;

    /// From afar, heads fainter than this cannot be told from each other and are left out.
    private static final int FAINT = 64;

    /// How far, in device pixels, a drawn curve may be from the true one.
    private static final double FINE = 0.2;

    private static final double COARSE = 1;

    private final Scene scene;
    private final Camera camera;
    private final Marks marks;
    private final PictureColours colours;
    private final Quality quality;
    private final double[] line = new double[2 * Curve.PIECES + 2];

    EdgePainter(Scene scene, Camera camera, Marks marks, PictureColours colours, Quality quality) {
        this.scene = scene;
        this.camera = camera;
        this.marks = marks;
        this.colours = colours;
        this.quality = quality;
    }

    void paint(Highlight highlight, Density density) {
        if (highlight.isEmpty()) {
            for (int e = 0; e < scene.edges.length; e++) {
                if (density.keeps(scene, e)) {
                    paint(e, colours.stroke(scene.edges[e]), density, 1, 0);
                }
            }
            return;
        }
        boolean[] stands = standing(highlight);
        for (int e = 0; e < scene.edges.length; e++) {
            if (!stands[e] && density.keeps(scene, e)) {
                paint(e, colours.stroke(scene.edges[e]), density, 0.5, 0);
            }
        }
        for (int e = 0; e < scene.edges.length; e++) {
            if (stands[e]) {
                EdgeKey key = scene.edges[e].key();
                boolean itself =
                        highlight.edges().contains(key)
                                || Highlight.isAt(highlight.hoverEdge(), key);
                paint(e, colours.activeFlow(), density, OPAQUE, itself ? 1.2 : 0);
            }
        }
    }

    private boolean[] standing(Highlight highlight) {
        boolean[] standing = new boolean[scene.edges.length];
        for (int e = 0; e < standing.length; e++) {
            standing[e] = highlight.holds(scene.edges[e].key());
        }
        return standing;
    }

    /// @param strength what part of the opacity the density allows, or [#OPAQUE]
    private void paint(int e, int colour, Density density, double strength, double extra) {
        int points = project(e, density.varies());
        if (points == 0) {
            return;
        }
        double scale = camera.outputScale();
        boolean opaque = strength == OPAQUE;
        double thick =
                Density.thickness(scene, camera, e, opaque ? 1 : density.thin) + extra * scale;
        double small = Math.clamp(camera.zoom() * 1.6, 0.5, 1);
        double head = Math.min(18 * scale, 5.5 * scale * small + 2.1 * thick);
        int last = 2 * (points - 1);
        double length = length(line[last] - line[0], line[last + 1] - line[1]);
        boolean loop = scene.from[e] == scene.to[e];
        boolean hurried = quality == Quality.MOVING && camera.zoom() < HEADLESS;
        double most = opaque ? 255 : 255 * strength;
        int alpha = opaque ? 255 : alpha(density, last, strength, e);
        boolean lost = camera.zoom() < HEADLESS && alpha < FAINT * strength;
        boolean pointed = loop || (!hurried && !lost && length > 3.2 * head);
        int end = points;
        if (pointed) {
            end = arrowhead(scene.to[e], end, head, thick, colour, alpha);
            if (scene.edges[e].back().isPresent() && !loop) {
                reverse(end);
                end = arrowhead(scene.from[e], end, head, thick, colour, alpha);
            }
        }
        for (int i = 1; i < end; i++) {
            int at = 2 * i;
            int shade = opaque ? 255 : alpha(density, at - 1, strength, e);
            draw(
                    line[at - 2],
                    line[at - 1],
                    line[at],
                    line[at + 1],
                    thick,
                    colour,
                    (int) Math.min(most, shade));
        }
    }

    /// The opacity halfway to a point of the line; heavy arrows have a little more of it.
    private int alpha(Density density, int at, double strength, int e) {
        int i = at - at % 2;
        double x = i == 0 ? line[0] : (line[i] + line[i - 2]) / 2;
        double y = i == 0 ? line[1] : (line[i + 1] + line[i - 1]) / 2;
        int allowed = density.alphaAt(x, y);
        double heavy = Math.min(1, scene.width[e] / HEAVY);
        double more = (255 - allowed) * 0.5 * heavy * heavy * heavy * heavy;
        return (int) (strength * (allowed + more));
    }

    private void draw(
            double x0, double y0, double x1, double y1, double thick, int colour, int alpha) {
        if (quality == Quality.MOVING && thick < 1.9) {
            marks.hardLine(x0, y0, x1, y1, colour, alpha);
        } else {
            marks.line(x0, y0, x1, y1, thick, colour, alpha);
        }
    }

    /// Puts the curve's points into device pixels, as few as will do; 0 when out of view.
    private int project(int e, boolean inParts) {
        int at = e * Curve.LENGTH;
        double zoom = camera.pixelsPerUnit();
        double offX = camera.pixelWidth() / 2.0 - camera.centreX() * zoom;
        double offY = camera.pixelHeight() / 2.0 - camera.centreY() * zoom;
        double margin = 10 * camera.outputScale();
        if (outside(at, offX / zoom, (camera.pixelWidth() + margin) / zoom, margin / zoom)
                || outside(
                        at + 1,
                        offY / zoom,
                        (camera.pixelHeight() + margin) / zoom,
                        margin / zoom)) {
            return 0;
        }
        double tolerance = quality == Quality.MOVING ? COARSE : FINE;
        int pieces = Curve.pieces(scene.curves, at, zoom, tolerance);
        if (inParts) {
            double span =
                    Math.abs(scene.curves[at + 6] - scene.curves[at])
                            + Math.abs(scene.curves[at + 7] - scene.curves[at + 1]);
            pieces = Math.clamp((int) (span * zoom / PART), pieces, Curve.PIECES);
        }
        return Curve.points(scene.curves, at, pieces, zoom, offX, offY, line);
    }

    /// Whether all four points of a curve lie on the same side of the view; the curve lies between
    /// them.
    private boolean outside(int at, double off, double high, double margin) {
        float[] curve = scene.curves;
        float a = curve[at];
        float b = curve[at + 2];
        float c = curve[at + 4];
        float d = curve[at + 6];
        return Math.max(Math.max(a, b), Math.max(c, d)) + off < -margin
                || Math.min(Math.min(a, b), Math.min(c, d)) + off > high;
    }

    private void reverse(int points) {
        for (int i = 0, j = 2 * points - 2; i < j; i += 2, j -= 2) {
            double x = line[i];
            double y = line[i + 1];
            line[i] = line[j];
            line[i + 1] = line[j + 1];
            line[j] = x;
            line[j + 1] = y;
        }
    }

    /// Draws the head just outside a node's edge, ends the line in it, and says how many points of
    /// the line are left.
    private int arrowhead(int node, int points, double head, double thick, int colour, int alpha) {
        double cx = camera.pixelX(scene.x[node]);
        double cy = camera.pixelY(scene.y[node]);
        double stop = NodePainter.pixelReach(scene, node, camera) + camera.outputScale();
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
                alpha);
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
