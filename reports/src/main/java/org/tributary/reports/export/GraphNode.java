// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.export;

import java.util.Map;
import java.util.Optional;

/// A node as other tools are told of it. Immutable as far as nobody changes the map.
///
/// @param id such as `a17`
/// @param label what stands beside it
/// @param type such as `Account`
/// @param fields its columns by name; a missing or empty value says nothing
/// @param look where and how it is drawn, if it is
public record GraphNode(
        String id, String label, String type, Map<String, String> fields, Optional<Look> look) {

    /// How a node is drawn.
    ///
    /// @param x to the right, in the picture's units
    /// @param y down, in the picture's units
    /// @param radius in the picture's units
    /// @param colour `0xRRGGBB`
    public record Look(double x, double y, double radius, int colour) {}
}
