// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.PlacedNode;
import org.tributary.app.picture.layout.Layout;
import org.tributary.app.picture.layout.Layouts;
import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.ledger.work.Work;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds places for the whole picture at once, and pins nodes to theirs. To be used on the screen
/// thread.
final class ArrangeInteractor {

    private final PictureDesk desk;
    private final ExplorerModel model;
    private final Layouts layouts = new Layouts(Layouts.SEED);

    ArrangeInteractor(PictureDesk desk, ExplorerModel model) {
        this.desk = desk;
        this.model = model;
    }

    /// Lays the picture out, around what is selected where the layout has a middle. Pinned nodes
    /// stay where they are. A job that can be stopped; then nothing is moved.
    ///
    /// @param name one of [Layouts#names]
    void arrange(String name) {
        Layout layout = layouts.named(name).orElseThrow();
        Optional<NodeKey> middle = model.selection().get().nodes().stream().findFirst();
        desk.ask(
                "explorer.task.arrange",
                (picture, state, work) -> places(layout, state, middle, work),
                places -> {
                    desk.apply(new PictureChange.Move(places), "step.arrange");
                    model.arranged().set(model.arranged().get() + 1);
                });
    }

    private static Map<NodeKey, Place> places(
            Layout layout, PictureState state, Optional<NodeKey> middle, Work work) {
        LayoutGraph graph = LayoutGraph.of(state, middle);
        Map<NodeKey, Place> places = new LinkedHashMap<>(layout.of(graph, work).places(graph));
        state.nodes().values().stream()
                .filter(PlacedNode::pinned)
                .forEach(node -> places.remove(node.key()));
        return places;
    }

    void hold(PictureChange.Pin.Hold hold) {
        Set<NodeKey> nodes = model.selection().get().nodes();
        desk.apply(new PictureChange.Pin(nodes, hold), "step.pin");
    }
}
