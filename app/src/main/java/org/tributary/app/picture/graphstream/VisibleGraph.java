// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.graphstream;

import org.tributary.app.picture.PictureState;

import java.util.function.Consumer;

/// Holds the graph that is visible right now and tells its observers when it changed. Confined to
/// one thread.
public interface VisibleGraph {

    /// Makes the visible graph show this picture; only what differs is touched.
    void show(PictureState state);

    /// The visible graph as its own events told it, which is always the picture last shown.
    PictureState shown();

    /// Tells the observer once after each [#show(PictureState)] that changed anything.
    void observe(Consumer<PictureState> observer);

    /// A visible graph with nothing in it.
    static VisibleGraph empty() {
        return new GraphStreamGraph();
    }
}
