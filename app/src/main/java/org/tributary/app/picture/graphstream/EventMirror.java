// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.graphstream;

import org.graphstream.stream.SinkAdapter;
import org.jspecify.annotations.Nullable;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.PlacedNode;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Follows GraphStream's events and knows from them alone what is visible. Our raster draws what
/// this mirror says, so whatever changes the graph, also a plug-in one day, is seen. Confined to
/// one thread.
final class EventMirror extends SinkAdapter {

    /// The attribute that carries an element's content; of the graph, what is neither node nor
    /// arrow.
    static final String CONTENT = "tributary.content";

    private final SequencedMap<String, PlacedNode> nodes = new LinkedHashMap<>();
    private final SequencedMap<String, PictureEdge> edges = new LinkedHashMap<>();
    private PictureState frame = PictureState.EMPTY;
    private PictureState state = PictureState.EMPTY;
    private boolean stale;

    /// Whether events came in since the state was last asked for.
    boolean changed() {
        return stale;
    }

    PictureState state() {
        if (stale) {
            SequencedMap<NodeKey, PlacedNode> shown = new LinkedHashMap<>();
            nodes.values().forEach(node -> shown.put(node.key(), node));
            SequencedMap<EdgeKey, PictureEdge> arrows = new LinkedHashMap<>();
            edges.values().forEach(edge -> arrows.put(edge.key(), edge));
            state = frame.with(shown, arrows);
            stale = false;
        }
        return state;
    }

    @Override
    public void nodeAttributeAdded(
            String source, long time, String node, String attribute, @Nullable Object value) {
        if (CONTENT.equals(attribute) && value instanceof PlacedNode placed) {
            nodes.put(node, placed);
            stale = true;
        }
    }

    @Override
    public void nodeAttributeChanged(
            String source,
            long time,
            String node,
            String attribute,
            @Nullable Object before,
            @Nullable Object value) {
        nodeAttributeAdded(source, time, node, attribute, value);
    }

    @Override
    public void nodeRemoved(String source, long time, String node) {
        nodes.remove(node);
        stale = true;
    }

    @Override
    public void edgeAttributeAdded(
            String source, long time, String edge, String attribute, @Nullable Object value) {
        if (CONTENT.equals(attribute) && value instanceof PictureEdge arrow) {
            edges.put(edge, arrow);
            stale = true;
        }
    }

    @Override
    public void edgeAttributeChanged(
            String source,
            long time,
            String edge,
            String attribute,
            @Nullable Object before,
            @Nullable Object value) {
        edgeAttributeAdded(source, time, edge, attribute, value);
    }

    @Override
    public void edgeRemoved(String source, long time, String edge) {
        edges.remove(edge);
        stale = true;
    }

    @Override
    public void graphAttributeAdded(
            String source, long time, String attribute, @Nullable Object value) {
        if (CONTENT.equals(attribute) && value instanceof PictureState said) {
            frame = said;
            stale = true;
        }
    }

    @Override
    public void graphAttributeChanged(
            String source,
            long time,
            String attribute,
            @Nullable Object before,
            @Nullable Object value) {
        graphAttributeAdded(source, time, attribute, value);
    }

    @Override
    public void graphCleared(String source, long time) {
        nodes.clear();
        edges.clear();
        stale = true;
    }
}
