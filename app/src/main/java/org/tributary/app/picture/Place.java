// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

/// Where the centre of a node is, in the picture's own units: one unit is one pixel at zoom 1, x
/// grows to the right, y downwards. Both are finite. Immutable.
public record Place(double x, double y) {

    /// The middle of an empty picture.
    public static final Place ORIGIN = new Place(0, 0);

    public Place {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("a place is finite: " + x + ", " + y);
        }
    }

    /// The place this far to the right and down.
    public Place plus(double dx, double dy) {
        return new Place(x + dx, y + dy);
    }
}
