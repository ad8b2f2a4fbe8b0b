// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import org.tributary.app.picture.lens.Lens;

import java.util.List;
import java.util.Set;

/// A picture as the case keeps it: which nodes were where, what was folded or hidden by hand, and
/// the lens, by ordinal alone. Texts, amounts and marks are looked up again when it is opened, so
/// a saved picture holds no number and no name of an account and never shows an amount that is out
/// of date. Immutable.
///
/// @param nodes the nodes
/// @param groups what the group nodes among them hold
/// @param withheld arrows hidden by hand
/// @param lens how it was looked at
public record SavedPicture(
        List<SavedNode> nodes, List<NodeGroup> groups, Set<EdgeKey> withheld, Lens lens) {

    /// A node's identity and its place.
    ///
    /// @param pinned whether layouts leave it there
    public record SavedNode(NodeKey key, Place place, boolean pinned) {}

    public SavedPicture {
        nodes = List.copyOf(nodes);
        groups = List.copyOf(groups);
        withheld = Set.copyOf(withheld);
    }

    /// What is worth keeping of a picture.
    public static SavedPicture of(PictureState state) {
        return new SavedPicture(
                state.nodes().values().stream()
                        .map(n -> new SavedNode(n.key(), n.place(), n.pinned()))
                        .toList(),
                List.copyOf(state.groups().values()),
                state.withheld(),
                state.lens());
    }
}
