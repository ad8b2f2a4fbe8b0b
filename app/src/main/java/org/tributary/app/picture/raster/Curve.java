// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

/// The line an arrow follows. Arrows that go mostly sideways leave and arrive level, so that
/// amounts beside a column of nodes stand in line; steep ones are straight. An arrow that shares
/// its ends with another bows to its own right, so that there and back are apart. Points are
/// written into the caller's array, in the picture's units.
final class Curve {

    /// Pieces a curve is drawn with.
    static final int PIECES = 32;

    /// Numbers a curve takes up: x and y of each end of a piece.
    static final int LENGTH = 2 * (PIECES + 1);

    private Curve() {}

    /// From one node to another.
    static void between(
            double x0, double y0, double x3, double y3, double bow, float[] out, int at) {
        double dx = x3 - x0;
        double dy = y3 - y0;
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        double steep = steepness(Math.abs(dx), Math.abs(dy));
        double reachX = dx * (0.5 - steep / 6);
        double reachY = dy * steep / 3;
        double aside = bow * 4 / 3;
        double sideX = -dy / length * aside;
        double sideY = dx / length * aside;
        write(
                x0,
                y0,
                x0 + reachX + sideX,
                y0 + reachY + sideY,
                x3 - reachX + sideX,
                y3 - reachY + sideY,
                x3,
                y3,
                out,
                at);
    }

    /// From a node back to itself, over its top; later strands reach farther out.
    static void loop(double x, double y, double radius, int strand, float[] out, int at) {
        double rise = 26 + 14 * strand;
        double half = radius * 0.5;
        double top = y - radius * 0.8;
        double aside = half + 16 + 8 * strand;
        write(x - half, top, x - aside, top - rise, x + aside, top - rise, x + half, top, out, at);
    }

    /// 0 for arrows that go sideways, 1 for those that go up or down, smooth in between so that
    /// nothing jumps while a node is dragged.
    private static double steepness(double across, double down) {
        double flat = down < 1e-9 ? 1 : across / down;
        double share = Math.clamp((0.6 - flat) / 0.45, 0, 1);
        return share * share * (3 - 2 * share);
    }

    private static void write(
            double x0,
            double y0,
            double x1,
            double y1,
            double x2,
            double y2,
            double x3,
            double y3,
            float[] out,
            int at) {
        int i = at;
        for (int piece = 0; piece <= PIECES; piece++) {
            double t = piece / (double) PIECES;
            double u = 1 - t;
            double a = u * u * u;
            double b = 3 * u * u * t;
            double c = 3 * u * t * t;
            double d = t * t * t;
            out[i++] = (float) (a * x0 + b * x1 + c * x2 + d * x3);
            out[i++] = (float) (a * y0 + b * y1 + c * y2 + d * y3);
        }
    }
}
