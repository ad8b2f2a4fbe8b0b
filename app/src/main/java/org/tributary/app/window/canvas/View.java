// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.canvas;

import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.raster.Camera;
import org.tributary.app.picture.raster.Highlight;
import org.tributary.app.picture.raster.NoteMarks;
import org.tributary.app.picture.raster.NoteSpots;
import org.tributary.app.picture.raster.Picking;
import org.tributary.app.picture.raster.Scene;

import java.awt.geom.Point2D;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a canvas shows at this moment: the picture, from where it is seen, what stands out and
/// what is being dragged. No toolkit in it. Whoever changes it is told by `changed` to draw.
/// Confined to one thread.
final class View {

    private final Runnable moving;
    private final Runnable changed;
    private PictureState state = PictureState.EMPTY;
    private Scene rested = Scene.of(PictureState.EMPTY);

    /// As the picture is, but for what is being dragged.
    private Scene scene = rested;

    private Optional<Picking> picking = Optional.empty();
    private Camera camera = Camera.of(1, 1, 1);
    private Set<NodeKey> nodes = Set.of();
    private Set<EdgeKey> edges = Set.of();
    private Optional<NodeKey> hoverNode = Optional.empty();
    private Optional<EdgeKey> hoverEdge = Optional.empty();
    private Optional<NodeKey> focus = Optional.empty();
    private NoteMarks notes = NoteMarks.NONE;
    private Optional<NoteSpots.Spot> hoverNotes = Optional.empty();

    /// A view of nothing.
    ///
    /// @param moving called when the next frame is one of many
    /// @param changed called when the next frame is one that stays
    View(Runnable moving, Runnable changed) {
        this.moving = moving;
        this.changed = changed;
    }

    void show(PictureState next) {
        state = next;
        rested = Scene.of(next);
        scene = rested;
        picking = Optional.empty();
        nodes = kept(nodes, next.nodes().keySet());
        edges = kept(edges, next.edges().keySet());
        hoverNode = hoverNode.filter(next::shows);
        hoverEdge = hoverEdge.filter(next.edges()::containsKey);
        focus = focus.filter(next::shows);
        changed.run();
    }

    private static <T> Set<T> kept(Set<T> selected, Set<T> shown) {
        Set<T> kept = new LinkedHashSet<>(selected);
        kept.retainAll(shown);
        return kept;
    }

    /// Shows nodes elsewhere while they are being dragged; the picture itself stays as it was.
    void drag(Map<NodeKey, Place> places) {
        scene = rested.moved(places);
        picking = Optional.empty();
        moving.run();
    }

    /// Ends dragging: what the picture did not take over goes back to where it was.
    void drop() {
        if (scene != rested) {
            scene = rested;
            picking = Optional.empty();
        }
        changed.run();
    }

    PictureState state() {
        return state;
    }

    Scene scene() {
        return scene;
    }

    /// The scene of the picture as it is, whatever is being dragged.
    Scene rested() {
        return rested;
    }

    Camera camera() {
        return camera;
    }

    void look(Camera next) {
        if (!next.equals(camera)) {
            camera = next;
            moving.run();
        }
    }

    void resize(Camera next) {
        camera = next;
        changed.run();
    }

    Highlight highlight() {
        return new Highlight(nodes, edges, hoverNode, hoverEdge, focus);
    }

    Set<NodeKey> nodes() {
        return nodes;
    }

    Set<EdgeKey> edges() {
        return edges;
    }

    Optional<NodeKey> focus() {
        return focus;
    }

    Optional<EdgeKey> hoverEdge() {
        return hoverEdge;
    }

    Optional<NodeKey> hoverNode() {
        return hoverNode;
    }

    /// Makes this the selection; says whether it was another.
    boolean select(Set<NodeKey> chosenNodes, Set<EdgeKey> chosenEdges) {
        Set<NodeKey> nextNodes = kept(chosenNodes, state.nodes().keySet());
        Set<EdgeKey> nextEdges = kept(chosenEdges, state.edges().keySet());
        if (nextNodes.equals(nodes) && nextEdges.equals(edges)) {
            return false;
        }
        nodes = nextNodes;
        edges = nextEdges;
        changed.run();
        return true;
    }

    void notes(NoteMarks shown) {
        notes = shown;
        changed.run();
    }

    /// The notes whose sheet is under a point.
    Optional<NoteSpots.Spot> notesAt(double x, double y) {
        return notes.equals(NoteMarks.NONE)
                ? Optional.empty()
                : NoteSpots.of(scene, notes).at(camera, x, y);
    }

    Optional<NoteSpots.Spot> hoverNotes() {
        return hoverNotes;
    }

    void focus(Optional<NodeKey> next) {
        if (!next.equals(focus)) {
            focus = next;
            changed.run();
        }
    }

    /// Takes note of where the pointer is.
    void hover(double x, double y) {
        Optional<NoteSpots.Spot> sheet = notesAt(x, y);
        if (!sheet.equals(hoverNotes)) {
            hoverNotes = sheet;
            changed.run();
        }
        Optional<NodeKey> node = nodeAt(x, y);
        setHover(node, node.isPresent() ? Optional.empty() : edgeAt(x, y));
    }

    void hoverNothing() {
        hoverNotes = Optional.empty();
        setHover(Optional.empty(), Optional.empty());
    }

    private void setHover(Optional<NodeKey> node, Optional<EdgeKey> edge) {
        if (!node.equals(hoverNode) || !edge.equals(hoverEdge)) {
            hoverNode = node;
            hoverEdge = edge;
            changed.run();
        }
    }

    /// Built when first asked for: nobody points at anything while a node is dragged.
    private Picking picking() {
        Picking built = picking.orElseGet(() -> Picking.of(scene));
        picking = Optional.of(built);
        return built;
    }

    Optional<NodeKey> nodeAt(double x, double y) {
        return picking().nodeAt(camera, x, y);
    }

    Optional<EdgeKey> edgeAt(double x, double y) {
        return picking().edgeAt(camera, x, y);
    }

    Set<NodeKey> nodesIn(double x0, double y0, double x1, double y1) {
        return picking().nodesIn(camera, x0, y0, x1, y1);
    }

    Set<NodeKey> nodesWithin(List<Point2D.Double> outline) {
        return picking().nodesWithin(camera, outline);
    }

    /// Where these nodes are when all are pushed by so many pixels of the screen.
    Map<NodeKey, Place> pushed(Set<NodeKey> keys, double viewDx, double viewDy) {
        Map<NodeKey, Place> places = new LinkedHashMap<>();
        for (NodeKey key : keys) {
            state.place(key)
                    .ifPresent(
                            place ->
                                    places.put(
                                            key,
                                            place.plus(
                                                    viewDx / camera.zoom(),
                                                    viewDy / camera.zoom())));
        }
        return places;
    }
}
