// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.canvas;

import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.Place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the user of a canvas asks for. Called on the screen's thread.
public interface FlowCanvasListener {

    /// The selection is now this.
    void selected(Set<NodeKey> nodes, Set<EdgeKey> edges);

    /// A node was double-clicked, or Enter was pressed at it.
    void expandRequested(NodeKey node);

    /// The sheet of these notes was clicked.
    void notesOpened(List<Long> notes);

    /// A menu was asked for at a point of the screen, over a node, an arrow or the ground.
    void menuRequested(
            Optional<NodeKey> node, Optional<EdgeKey> edge, double screenX, double screenY);

    /// Nodes were dragged to these places: one change of the picture, and one step of undo.
    void moved(Map<NodeKey, Place> places);
}
