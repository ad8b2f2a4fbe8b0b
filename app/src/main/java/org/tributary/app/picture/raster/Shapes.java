// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.NodeKind;

/// How far a point is outside a node's shape, in pixels, negative inside: one formula per shape,
/// from which fills, outlines and smooth edges follow. Pure functions.
final class Shapes {

    private static final double COS30 = Math.sqrt(3) / 2;

    private Shapes() {}

    /// Distance of the point (dx, dy) from a shape of radius r around the origin.
    static double distance(NodeKind kind, double dx, double dy, double r) {
        return switch (kind) {
            case ACCOUNT, REST, GROUP -> Math.sqrt(dx * dx + dy * dy) - r;
            case PARTY -> square(dx, dy, r * 0.9);
            case INSTITUTION -> hexagon(dx, dy, r);
            case TRANSACTION -> (Math.abs(dx) + Math.abs(dy) - r) * Math.sqrt(0.5);
        };
    }

    /// Distance from the inner corner of a box, the arc of its round corner being one around it.
    static double corner(double dx, double dy) {
        double outX = Math.max(dx, 0);
        double outY = Math.max(dy, 0);
        return Math.sqrt(outX * outX + outY * outY) + Math.min(Math.max(dx, dy), 0);
    }

    private static double square(double dx, double dy, double half) {
        double round = half * 0.32;
        return corner(Math.abs(dx) - half + round, Math.abs(dy) - half + round) - round;
    }

    private static double hexagon(double dx, double dy, double r) {
        double ax = Math.abs(dx);
        double ay = Math.abs(dy);
        double apothem = r * COS30;
        return Math.max(ay, ax * COS30 + ay * 0.5) - apothem;
    }
}
