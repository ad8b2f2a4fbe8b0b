// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import java.util.List;

/// The colours of a scale, blended between a few stops that lie evenly along it. Immutable.
///
/// @param stops at least two, from the low end to the high end, as opaque 0xAARRGGBB
public record Ramp(List<Integer> stops) {

    public Ramp {
        stops = List.copyOf(stops);
        if (stops.size() < 2) {
            throw new IllegalArgumentException("a scale needs two ends");
        }
    }

    /// The colour at a place on the scale.
    ///
    /// @param share 0 for the low end to 1 for the high end
    public int at(double share) {
        double place = Math.clamp(share, 0, 1) * (stops.size() - 1);
        int below = Math.min(stops.size() - 2, (int) place);
        int part = (int) Math.round(256 * (place - below));
        return NodePainter.blend(stops.get(below), stops.get(below + 1), part);
    }
}
