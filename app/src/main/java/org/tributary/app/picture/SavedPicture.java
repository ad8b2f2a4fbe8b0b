// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A picture as the case keeps it: which nodes were where and which arrows were shown, by ordinal
/// alone. Texts, amounts and marks are looked up again when it is opened, so a saved picture holds
/// no number and no name and never shows an amount that is out of date. Immutable.
public record SavedPicture(List<SavedNode> nodes, List<EdgeKey> edges) {

    /// A node's identity and its place.
    public record SavedNode(NodeKey key, Place place) {}

    public SavedPicture {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /// What is worth keeping of a picture.
    public static SavedPicture of(PictureState state) {
        return new SavedPicture(
                state.nodes().values().stream()
                        .map(n -> new SavedNode(n.key(), n.place()))
                        .toList(),
                List.copyOf(state.edges().keySet()));
    }

    /// The picture again, with what the case says of each node and arrow today; what the case no
    /// longer has is left out.
    public PictureState restore(
            Function<NodeKey, Optional<PictureNode>> nodeOf,
            Function<EdgeKey, Optional<PictureEdge>> edgeOf) {
        List<PlacedNode> placed = new ArrayList<>();
        for (SavedNode saved : nodes) {
            nodeOf.apply(saved.key())
                    .ifPresent(node -> placed.add(new PlacedNode(node, saved.place())));
        }
        List<PictureEdge> arrows = new ArrayList<>();
        for (EdgeKey key : edges) {
            edgeOf.apply(key).ifPresent(arrows::add);
        }
        return new PictureChange.Add(placed, arrows).applyTo(PictureState.EMPTY);
    }
}
