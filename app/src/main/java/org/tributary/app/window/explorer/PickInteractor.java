// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.NodeMark;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.PlacedNode;
import org.tributary.app.picture.Tint;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Selects things of the picture by what they are. To be used on the screen thread.
final class PickInteractor {

    private final PictureDesk desk;
    private final ExplorerModel model;

    PickInteractor(PictureDesk desk, ExplorerModel model) {
        this.desk = desk;
        this.model = model;
    }

    void all() {
        desk.select(desk.state().nodes().keySet(), Set.of());
    }

    /// Selects the nodes that are not selected, and none of those that are.
    void invert() {
        Set<NodeKey> others = new LinkedHashSet<>(desk.state().nodes().keySet());
        others.removeAll(model.selection().get().nodes());
        desk.select(others, Set.of());
    }

    /// Selects what the selected nodes deal with as well.
    void neighbours() {
        Set<NodeKey> nodes = new LinkedHashSet<>(model.selection().get().nodes());
        for (EdgeKey edge : desk.state().edges().keySet()) {
            if (model.selection().get().nodes().contains(edge.from())) {
                nodes.add(edge.to());
            }
            if (model.selection().get().nodes().contains(edge.to())) {
                nodes.add(edge.from());
            }
        }
        desk.select(nodes, Set.of());
    }

    /// Selects the nodes that no arrow leads to or from.
    void unconnected() {
        Set<NodeKey> nodes = new LinkedHashSet<>(desk.state().nodes().keySet());
        for (EdgeKey edge : desk.state().edges().keySet()) {
            nodes.remove(edge.from());
            nodes.remove(edge.to());
        }
        desk.select(nodes, Set.of());
    }

    /// Selects all nodes of the same colour as those selected.
    void sameColour() {
        PictureState state = desk.state();
        Set<Tint> tints =
                state.nodes().values().stream()
                        .filter(node -> model.selection().get().nodes().contains(node.key()))
                        .map(node -> node.node().tint())
                        .collect(Collectors.toSet());
        select(node -> tints.contains(node.node().tint()));
    }

    /// Selects all nodes of subjects.
    void subjects() {
        Set<NodeKey> marked =
                model.picture().get().nodes().values().stream()
                        .filter(node -> node.node().mark() == NodeMark.SUBJECT)
                        .map(PlacedNode::key)
                        .collect(Collectors.toSet());
        desk.select(marked, Set.of());
    }

    /// Selects the nodes in whose number, name or bank a text stands; no text, no node.
    void containing(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            desk.select(Set.of(), Set.of());
            return;
        }
        select(
                node ->
                        (node.node().label() + " " + node.node().detail())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted));
    }

    private void select(Predicate<PlacedNode> wanted) {
        Set<NodeKey> nodes =
                desk.state().nodes().values().stream()
                        .filter(wanted)
                        .map(PlacedNode::key)
                        .collect(Collectors.toSet());
        desk.select(nodes, Set.of());
    }
}
