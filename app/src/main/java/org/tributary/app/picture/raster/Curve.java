// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

/// The line an arrow follows: a cubic Bézier curve, kept as its four points. Arrows that go mostly
/// sideways leave and arrive level, so that amounts beside a column of nodes stand in line; steep
/// ones are straight. An arrow that shares its ends with others bows aside, so that they are
/// apart. Points are written into the caller's array, in the picture's units.
final class Curve {

    /// Pieces a curve is drawn with at most.
    static final int PIECES = 32;

    /// Numbers a curve takes up: x and y of its four points.
    static final int LENGTH = 8;

    private Curve() {}

    /// From one node to another, its middle this far to the right of the straight line.
    static void between(
            double x0, double y0, double x3, double y3, double bow, float[] out, int at) {
        double dx = x3 - x0;
        double dy = y3 - y0;
        double length = Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
        double steep = steepness(Math.abs(dx), Math.abs(dy));
        double reachX = dx * (0.5 - steep / 6);
        double reachY = dy * steep / 3;
        double aside = bow * 4 / 3;
        double sideX = -dy / length * aside;
        double sideY = dx / length * aside;
        put(out, at, x0, y0);
        put(out, at + 2, x0 + reachX + sideX, y0 + reachY + sideY);
        put(out, at + 4, x3 - reachX + sideX, y3 - reachY + sideY);
        put(out, at + 6, x3, y3);
    }

    /// From a node back to itself, over its top, reaching this much farther out than the innermost.
    static void loop(double x, double y, double radius, double farther, float[] out, int at) {
        double rise = 26 + farther;
        double half = radius * 0.5;
        double top = y - radius * 0.8;
        double aside = half + 16 + farther * 0.57;
        put(out, at, x - half, top);
        put(out, at + 2, x - aside, top - rise);
        put(out, at + 4, x + aside, top - rise);
        put(out, at + 6, x + half, top);
    }

    private static void put(float[] out, int at, double x, double y) {
        out[at] = (float) x;
        out[at + 1] = (float) y;
    }

    /// 0 for arrows that go sideways, 1 for those that go up or down, smooth in between so that
    /// nothing jumps while a node is dragged.
    private static double steepness(double across, double down) {
        double flat = down < 1e-9 ? 1 : across / down;
        double share = Math.clamp((0.6 - flat) / 0.45, 0, 1);
        return share * share * (3 - 2 * share);
    }

    /// How many straight pieces stay this close to a curve that is drawn so many times as large.
    static int pieces(float[] curves, int at, double scale, double tolerance) {
        double bend =
                Math.max(
                        bend(curves, at) + bend(curves, at + 1),
                        bend(curves, at + 2) + bend(curves, at + 3));
        // The error of n pieces is at most 6/8 of the greatest second difference over n squared.
        int pieces = (int) Math.ceil(Math.sqrt(0.75 * bend * scale / tolerance));
        return Math.clamp(pieces, 1, PIECES);
    }

    private static double bend(float[] curves, int at) {
        return Math.abs(curves[at] - 2 * curves[at + 2] + curves[at + 4]);
    }

    /// Writes the ends of a curve's pieces, scaled and moved, and says how many they are.
    static int points(
            float[] curves,
            int at,
            int pieces,
            double scale,
            double offX,
            double offY,
            double[] out) {
        for (int i = 0; i <= pieces; i++) {
            double t = i / (double) pieces;
            double u = 1 - t;
            double a = u * u * u;
            double b = 3 * u * u * t;
            double c = 3 * u * t * t;
            double d = t * t * t;
            out[2 * i] =
                    (a * curves[at] + b * curves[at + 2] + c * curves[at + 4] + d * curves[at + 6])
                                    * scale
                            + offX;
            out[2 * i + 1] =
                    (a * curves[at + 1]
                                            + b * curves[at + 3]
                                            + c * curves[at + 5]
                                            + d * curves[at + 7])
                                    * scale
                            + offY;
        }
        return pieces + 1;
    }
}
