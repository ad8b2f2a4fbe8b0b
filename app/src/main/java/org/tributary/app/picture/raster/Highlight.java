// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;

import java.util.Optional;
import java.util.Set;

/// What stands out for the moment. Immutable.
///
/// @param nodes the selected nodes
/// @param edges the selected arrows
/// @param hoverNode the node under the pointer
/// @param hoverEdge the arrow under the pointer
/// @param focus the node the keyboard is at
public record Highlight(
        Set<NodeKey> nodes,
        Set<EdgeKey> edges,
        Optional<NodeKey> hoverNode,
        Optional<EdgeKey> hoverEdge,
        Optional<NodeKey> focus) {

    /// Nothing stands out.
    public static final Highlight NONE =
            new Highlight(Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Highlight {
        nodes = Set.copyOf(nodes);
        edges = Set.copyOf(edges);
    }

    /// Whether anything that arrows can belong to stands out.
    boolean isEmpty() {
        return nodes.isEmpty() && edges.isEmpty() && hoverNode.isEmpty() && hoverEdge.isEmpty();
    }

    boolean holds(NodeKey key) {
        return nodes.contains(key) || isAt(hoverNode, key);
    }

    /// Whether an arrow stands out, by itself or with one of its ends.
    boolean holds(EdgeKey key) {
        return edges.contains(key) || isAt(hoverEdge, key) || holds(key.from()) || holds(key.to());
    }

    static <T> boolean isAt(Optional<T> place, T key) {
        return place.isPresent() && place.get().equals(key);
    }
}
