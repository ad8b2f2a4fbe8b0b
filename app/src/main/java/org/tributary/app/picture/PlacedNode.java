// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

/// A node and where it is. Immutable.
public record PlacedNode(PictureNode node, Place place) {

    /// The node's identity.
    public NodeKey key() {
        return node.key();
    }
}
