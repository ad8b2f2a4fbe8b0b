// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.canvas;

import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;

import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.raster.NoteMarks;
import org.tributary.app.picture.raster.NoteSpots;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What mouse and touch do: drag the ground to pan, a node to move it, with Shift to draw a
/// rectangle around nodes, with Alt or once the lasso was taken up to draw freely around them;
/// click to select, double-click to expand; the wheel zooms around the pointer. Confined to the
/// screen's thread.
final class MouseGestures {

    /// What the button that is down is doing.
    private sealed interface Doing {
        record Nothing() implements Doing {}

        record Panning() implements Doing {}

        record Moving(Set<NodeKey> nodes) implements Doing {}

        record Framing() implements Doing {}

        record Lasso(List<Point2D.Double> outline) implements Doing {}
    }

    /// A hand trembles; below this a press and release is a click.
    private static final double TREMBLE = 3;

    private static final double STEP = 1.0022;

    private final View view;
    private final FlowCanvasListener listener;
    private final Overlays overlays;
    private final Region region;
    private boolean lassoInHand;
    private Doing doing = new Doing.Nothing();
    private boolean spaceDown;
    private boolean dragged;
    private double startX;
    private double startY;
    private double lastX;
    private double lastY;

    MouseGestures(View view, FlowCanvasListener listener, Overlays overlays, Region region) {
        this.view = view;
        this.listener = listener;
        this.overlays = overlays;
        this.region = region;
    }

    void listen() {
        region.setOnMousePressed(
                event -> {
                    region.requestFocus();
                    press(event);
                });
        region.setOnMouseDragged(this::drag);
        region.setOnMouseReleased(this::release);
        region.setOnMouseMoved(event -> view.hover(event.getX(), event.getY()));
        region.setOnMouseExited(event -> view.hoverNothing());
        region.setOnScroll(this::scroll);
        region.setOnZoom(this::zoom);
        region.setOnContextMenuRequested(this::menu);
    }

    /// While the space bar is down, every drag pans.
    void spaceIs(boolean down) {
        spaceDown = down;
    }

    /// With the lasso in hand, the next drag draws around nodes wherever it begins.
    void takeLasso(boolean inHand) {
        lassoInHand = inHand;
        region.setCursor(inHand ? Cursor.CROSSHAIR : Cursor.DEFAULT);
        if (!inHand) {
            overlays.clear();
        }
    }

    boolean hasLasso() {
        return lassoInHand;
    }

    private void press(MouseEvent event) {
        startX = event.getX();
        startY = event.getY();
        lastX = startX;
        lastY = startY;
        dragged = false;
        doing = begin(event);
    }

    private Doing begin(MouseEvent event) {
        if (event.getButton() == MouseButton.MIDDLE) {
            return new Doing.Panning();
        }
        if (event.getButton() != MouseButton.PRIMARY) {
            return new Doing.Nothing();
        }
        if (spaceDown) {
            return new Doing.Panning();
        }
        if (lassoInHand || event.isAltDown()) {
            List<Point2D.Double> outline = new ArrayList<>();
            outline.add(new Point2D.Double(startX, startY));
            return new Doing.Lasso(outline);
        }
        Optional<NodeKey> node = view.nodeAt(event.getX(), event.getY());
        if (node.isEmpty()) {
            return event.isShiftDown() ? new Doing.Framing() : new Doing.Panning();
        }
        NodeKey key = node.get();
        return new Doing.Moving(view.nodes().contains(key) ? view.nodes() : Set.of(key));
    }

    private void drag(MouseEvent event) {
        double dx = event.getX() - startX;
        double dy = event.getY() - startY;
        if (!dragged && Math.hypot(dx, dy) < TREMBLE) {
            return;
        }
        dragged = true;
        switch (doing) {
            case Doing.Nothing() -> {}
            case Doing.Panning() ->
                    view.look(view.camera().panned(event.getX() - lastX, event.getY() - lastY));
            case Doing.Moving(Set<NodeKey> nodes) -> view.drag(view.pushed(nodes, dx, dy));
            case Doing.Framing() -> overlays.box(startX, startY, event.getX(), event.getY());
            case Doing.Lasso(List<Point2D.Double> outline) -> {
                outline.add(new Point2D.Double(event.getX(), event.getY()));
                overlays.lasso(outline);
            }
        }
        lastX = event.getX();
        lastY = event.getY();
    }

    private void release(MouseEvent event) {
        Doing done = doing;
        doing = new Doing.Nothing();
        overlays.clear();
        if (!dragged) {
            if (event.getButton() == MouseButton.PRIMARY && !spaceDown) {
                click(event);
            }
            return;
        }
        switch (done) {
            case Doing.Nothing(), Doing.Panning() -> {}
            case Doing.Moving(Set<NodeKey> nodes) -> {
                Map<NodeKey, Place> places =
                        view.pushed(nodes, event.getX() - startX, event.getY() - startY);
                listener.moved(places);
                view.drop();
            }
            case Doing.Framing() -> {
                Set<NodeKey> chosen = new LinkedHashSet<>(view.nodes());
                chosen.addAll(view.nodesIn(startX, startY, event.getX(), event.getY()));
                choose(chosen, view.edges());
            }
            case Doing.Lasso(List<Point2D.Double> outline) -> lassoed(outline, event);
        }
    }

    /// With Shift, what is lassoed joins the selection.
    private void lassoed(List<Point2D.Double> outline, MouseEvent event) {
        takeLasso(false);
        Set<NodeKey> chosen = new LinkedHashSet<>(event.isShiftDown() ? view.nodes() : Set.of());
        chosen.addAll(view.nodesWithin(outline));
        choose(chosen, event.isShiftDown() ? view.edges() : Set.of());
    }

    private void click(MouseEvent event) {
        Optional<NoteSpots.Spot> notes = view.notesAt(event.getX(), event.getY());
        if (notes.isPresent() && event.getClickCount() == 1) {
            listener.notesOpened(
                    notes.get().remarks().stream().map(NoteMarks.Remark::note).toList());
            return;
        }
        Optional<NodeKey> node = view.nodeAt(event.getX(), event.getY());
        if (node.isPresent() && event.getClickCount() == 2) {
            listener.expandRequested(node.get());
            return;
        }
        boolean more = event.isShiftDown() || event.isShortcutDown();
        view.focus(node);
        Optional<EdgeKey> edge =
                node.isPresent() ? Optional.empty() : view.edgeAt(event.getX(), event.getY());
        if (more) {
            choose(toggled(view.nodes(), node), toggled(view.edges(), edge));
        } else {
            choose(Set.copyOf(node.stream().toList()), Set.copyOf(edge.stream().toList()));
        }
    }

    private static <T> Set<T> toggled(Set<T> selected, Optional<T> item) {
        Set<T> next = new HashSet<>(selected);
        item.ifPresent(
                it -> {
                    if (!next.remove(it)) {
                        next.add(it);
                    }
                });
        return next;
    }

    private void choose(Set<NodeKey> nodes, Set<EdgeKey> edges) {
        if (view.select(nodes, edges)) {
            listener.selected(view.nodes(), view.edges());
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.isDirect()) {
            view.look(view.camera().panned(event.getDeltaX(), event.getDeltaY()));
        } else {
            double factor = Math.pow(STEP, event.getDeltaY());
            view.look(view.camera().zoomed(factor, event.getX(), event.getY()));
        }
        event.consume();
    }

    private void zoom(ZoomEvent event) {
        view.look(view.camera().zoomed(event.getZoomFactor(), event.getX(), event.getY()));
        event.consume();
    }

    private void menu(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            listener.menuRequested(
                    view.focus(), Optional.empty(), event.getScreenX(), event.getScreenY());
        } else {
            Optional<NodeKey> node = view.nodeAt(event.getX(), event.getY());
            Optional<EdgeKey> edge =
                    node.isPresent() ? Optional.empty() : view.edgeAt(event.getX(), event.getY());
            listener.menuRequested(node, edge, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }
}
