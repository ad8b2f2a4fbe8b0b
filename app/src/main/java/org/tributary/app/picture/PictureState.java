// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// One moment of the picture: which nodes and arrows are shown and where. It knows nothing of
/// zoom, selection or colours. Immutable; two states are equal when everything in them is, places
/// to the last bit. Every arrow's ends are among the nodes, else the constructor throws
/// `IllegalArgumentException`.
public record PictureState(
        SequencedMap<NodeKey, PlacedNode> nodes, SequencedMap<EdgeKey, PictureEdge> edges) {

    /// A picture without anything in it.
    public static final PictureState EMPTY = of(List.of(), List.of());

    public PictureState {
        nodes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(nodes));
        edges = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(edges));
        for (EdgeKey key : edges.keySet()) {
            if (!nodes.containsKey(key.from()) || !nodes.containsKey(key.to())) {
                throw new IllegalArgumentException(
                        "an arrow from node %s to node %s needs both of them"
                                .formatted(key.from().code(), key.to().code()));
            }
        }
    }

    /// The picture of these nodes and arrows.
    public static PictureState of(Collection<PlacedNode> nodes, Collection<PictureEdge> edges) {
        SequencedMap<NodeKey, PlacedNode> placed = new LinkedHashMap<>();
        nodes.forEach(node -> placed.put(node.key(), node));
        SequencedMap<EdgeKey, PictureEdge> arrows = new LinkedHashMap<>();
        edges.forEach(edge -> arrows.put(edge.key(), edge));
        return new PictureState(placed, arrows);
    }

    /// Whether a node is shown.
    public boolean shows(NodeKey key) {
        return nodes.containsKey(key);
    }

    /// Where a node is, if it is shown.
    public Optional<Place> place(NodeKey key) {
        return Optional.ofNullable(nodes.get(key)).map(PlacedNode::place);
    }

    /// Whether nothing is shown.
    public boolean isEmpty() {
        return nodes.isEmpty();
    }
}
