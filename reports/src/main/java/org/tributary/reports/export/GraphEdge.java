// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.export;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// A directed edge as other tools are told of it; there may be many between the same two nodes.
/// Immutable as far as nobody changes the map.
///
/// @param id such as `t42`
/// @param from id of the node it leaves
/// @param to id of the node it arrives at
/// @param label what stands beside it
/// @param first when the first, or only, transfer was made
/// @param last when the last one was
/// @param citation file and line it is from; empty if there are several
/// @param fields its columns by name; a missing or empty value says nothing
/// @param look how it is drawn, if it is
public record GraphEdge(
        String id,
        String from,
        String to,
        String label,
        Instant first,
        Instant last,
        String citation,
        Map<String, String> fields,
        Optional<Look> look) {

    /// How an edge is drawn.
    ///
    /// @param width in pixels
    /// @param colour `0xRRGGBB`
    public record Look(double width, int colour) {}
}
