// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

/// A node and where it is. Immutable.
///
/// @param pinned whether layouts leave it there
public record PlacedNode(PictureNode node, Place place, boolean pinned) {

    /// A node that layouts may move.
    public PlacedNode(PictureNode node, Place place) {
        this(node, place, false);
    }

    /// The node's identity.
    public NodeKey key() {
        return node.key();
    }

    /// The same at another place.
    public PlacedNode at(Place other) {
        return new PlacedNode(node, other, pinned);
    }

    /// The same place with what is said of the node now.
    public PlacedNode showing(PictureNode other) {
        return new PlacedNode(other, place, pinned);
    }
}
