// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;

import java.awt.Rectangle;
import java.util.List;

/// What was drawn where in one frame, in device pixels. Immutable as far as nobody changes the
/// rectangles.
///
/// @param nodeLabels the labels of nodes
/// @param edgeLabels the labels of arrows
/// @param legend where the legend is
/// @param unlabelled how many nodes in view had no room for their label
public record Frame(
        List<NodeLabel> nodeLabels, List<EdgeLabel> edgeLabels, Rectangle legend, int unlabelled) {

    /// A node's label and its box.
    public record NodeLabel(NodeKey key, Rectangle box) {}

    /// An arrow's label and its box.
    public record EdgeLabel(EdgeKey key, Rectangle box) {}

    public Frame {
        nodeLabels = List.copyOf(nodeLabels);
        edgeLabels = List.copyOf(edgeLabels);
    }
}
