// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.PlacedNode;

import java.util.Optional;

/// What the nodes of a picture are called.
///
/// @param state the picture
public record NodeNames(PictureState state) {

    /// Its number, or how many accounts it stands for.
    public String name(NodeKey key) {
        return node(key).map(PictureNode::label).orElse("");
    }

    /// Its holder or bank; may be empty.
    public String detail(NodeKey key) {
        return node(key).map(PictureNode::detail).orElse("");
    }

    /// The colours of the same nodes.
    public NodeTints tints() {
        return new NodeTints(state);
    }

    private Optional<PictureNode> node(NodeKey key) {
        return Optional.ofNullable(state.nodes().get(key)).map(PlacedNode::node);
    }
}
