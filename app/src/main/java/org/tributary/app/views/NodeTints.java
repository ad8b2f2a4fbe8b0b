// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.PlacedNode;
import org.tributary.app.picture.Tint;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The colours the nodes of a picture have by its lens: their cluster, bank, risk and so on.
///
/// @param state the picture
public record NodeTints(PictureState state) {

    /// What several nodes have in common; none if they differ or the picture has none of them.
    public Tint of(Collection<NodeKey> nodes) {
        List<Tint> tints =
                nodes.stream()
                        .flatMap(key -> Optional.ofNullable(state.nodes().get(key)).stream())
                        .map(PlacedNode::node)
                        .map(node -> node.tint())
                        .distinct()
                        .limit(2)
                        .toList();
        return tints.size() == 1 ? tints.getFirst() : Tint.NONE;
    }
}
