// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.graphstream;

import org.graphstream.graph.Edge;
import org.graphstream.graph.Node;
import org.graphstream.graph.implementations.MultiGraph;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.PlacedNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/// A visible graph held by GraphStream's `MultiGraph`, where arrows in both directions, several
/// between the same nodes and loops all have their place. Identifiers are ordinals; texts ride
/// along as one attribute per element. Confined to one thread.
final class GraphStreamGraph implements VisibleGraph {

    private final MultiGraph graph = new MultiGraph("picture", true, false);
    private final EventMirror mirror = new EventMirror();
    private final List<Consumer<PictureState>> observers = new ArrayList<>();

    GraphStreamGraph() {
        graph.addSink(mirror);
    }

    @Override
    public void show(PictureState state) {
        PictureState before = mirror.state();
        removeWhatIsGone(before, state);
        state.nodes().values().forEach(node -> putNode(before, node));
        state.edges().values().forEach(edge -> putEdge(before, edge));
        putFrame(before, state);
        if (mirror.changed()) {
            PictureState after = mirror.state();
            observers.forEach(observer -> observer.accept(after));
        }
    }

    @Override
    public PictureState shown() {
        return mirror.state();
    }

    @Override
    public void observe(Consumer<PictureState> observer) {
        observers.add(observer);
    }

    private void putFrame(PictureState before, PictureState state) {
        PictureState frame = frame(state);
        if (!frame.equals(frame(before))) {
            graph.setAttribute(EventMirror.CONTENT, frame);
        }
    }

    /// Groups, lens and what else is neither node nor arrow.
    private static PictureState frame(PictureState state) {
        return state.with(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    private void removeWhatIsGone(PictureState before, PictureState state) {
        for (EdgeKey key : before.edges().keySet()) {
            if (!state.edges().containsKey(key)) {
                graph.removeEdge(idOf(key));
            }
        }
        for (NodeKey key : before.nodes().keySet()) {
            if (!state.nodes().containsKey(key)) {
                graph.removeNode(key.code());
            }
        }
    }

    private void putNode(PictureState before, PlacedNode node) {
        PlacedNode there = before.nodes().get(node.key());
        if (node.equals(there)) {
            return;
        }
        String id = node.key().code();
        Node held = there == null ? graph.addNode(id) : graph.getNode(id);
        held.setAttribute(EventMirror.CONTENT, node);
    }

    private void putEdge(PictureState before, PictureEdge edge) {
        PictureEdge there = before.edges().get(edge.key());
        if (edge.equals(there)) {
            return;
        }
        String id = idOf(edge.key());
        Edge held = there == null ? added(id, edge.key()) : graph.getEdge(id);
        held.setAttribute(EventMirror.CONTENT, edge);
    }

    private Edge added(String id, EdgeKey key) {
        return graph.addEdge(id, key.from().code(), key.to().code(), true);
    }

    private static String idOf(EdgeKey key) {
        return key.from().code() + " " + key.to().code() + " " + key.strand();
    }
}
