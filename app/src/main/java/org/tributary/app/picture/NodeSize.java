// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

/// How large things are drawn for an amount. The scale is absolute, not relative to what else is
/// in the picture, so that a node keeps its size when others come and go.
public final class NodeSize {

    /// The radius of a node through which almost nothing went, in the picture's units.
    public static final double SMALLEST = 9;

    /// The radius of the largest nodes.
    public static final double LARGEST = 22;

    private static final double LEAST_DIGITS = 2;
    private static final double MOST_DIGITS = 8;

    private NodeSize() {}

    /// The radius of a node, in the picture's units.
    public static double radius(PictureNode node) {
        return switch (node.kind()) {
            case ACCOUNT, PARTY, INSTITUTION -> radius(node.weight());
            case GROUP -> Math.max(15, radius(node.weight()));
            case TRANSACTION -> SMALLEST * 0.8;
            case REST -> 15;
        };
    }

    /// The radius for an amount in major units: logarithmic between a hundred and a hundred
    /// million.
    public static double radius(double weight) {
        return SMALLEST + (LARGEST - SMALLEST) * share(weight);
    }

    /// The width of an arrow for an amount in major units, in pixels at zoom 1.
    public static double width(double weight) {
        return 1.1 + 5.4 * share(weight);
    }

    private static double share(double weight) {
        double digits = Math.log10(Math.max(1, weight));
        return Math.clamp((digits - LEAST_DIGITS) / (MOST_DIGITS - LEAST_DIGITS), 0, 1);
    }
}
