// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.canvas;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.PlacedNode;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the keyboard does: Tab walks from node to node in reading order and out at the end; the
/// arrows go to the next node in their direction, or pan where no node is focused or Ctrl is held;
/// Enter expands, Escape lets go, F fits, L takes up the lasso, Ctrl with plus, minus and 0 zooms.
/// Confined to the screen's thread.
final class KeyGestures {

    private static final double PAN = 60;

    private final View view;
    private final FlowCanvas canvas;
    private final FlowCanvasListener listener;
    private final MouseGestures mouse;

    KeyGestures(View view, FlowCanvas canvas, FlowCanvasListener listener, MouseGestures mouse) {
        this.view = view;
        this.canvas = canvas;
        this.listener = listener;
        this.mouse = mouse;
    }

    void listenTo(Region region) {
        region.setOnKeyPressed(
                event -> {
                    if (pressed(event)) {
                        event.consume();
                    }
                });
        region.setOnKeyReleased(
                event -> {
                    if (event.getCode() == KeyCode.SPACE) {
                        mouse.spaceIs(false);
                        event.consume();
                    }
                });
    }

    private boolean pressed(KeyEvent event) {
        if (event.isShortcutDown() && zoomed(event.getCode())) {
            return true;
        }
        return switch (event.getCode()) {
            case SPACE -> {
                mouse.spaceIs(true);
                yield true;
            }
            case TAB -> walk(event.isShiftDown() ? -1 : 1);
            case LEFT -> arrow(event, -1, 0);
            case RIGHT -> arrow(event, 1, 0);
            case UP -> arrow(event, 0, -1);
            case DOWN -> arrow(event, 0, 1);
            case ENTER -> {
                view.focus().ifPresent(listener::expandRequested);
                yield view.focus().isPresent();
            }
            case ESCAPE -> letGo();
            case F -> !isChorded(event) && done(canvas::fit);
            case L -> !isChorded(event) && done(() -> mouse.takeLasso(!mouse.hasLasso()));
            default -> false;
        };
    }

    private static boolean isChorded(KeyEvent event) {
        return event.isShortcutDown() || event.isAltDown();
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    private boolean zoomed(KeyCode code) {
        switch (code) {
            case PLUS, ADD, EQUALS -> canvas.zoomIn();
            case MINUS, SUBTRACT -> canvas.zoomOut();
            case DIGIT0, NUMPAD0 -> canvas.fit();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean arrow(KeyEvent event, int dx, int dy) {
        Optional<Place> at = view.focus().flatMap(view.state()::place);
        if (at.isEmpty() || event.isShortcutDown()) {
            view.look(view.camera().panned(-dx * PAN, -dy * PAN));
            return true;
        }
        nextIn(view.state(), at.get(), dx, dy).ifPresent(this::goTo);
        return true;
    }

    /// The nearest node in a direction; one off to the side counts as farther away than it is.
    private static Optional<NodeKey> nextIn(PictureState state, Place from, int dx, int dy) {
        NodeKey best = null;
        double least = Double.POSITIVE_INFINITY;
        for (PlacedNode node : state.nodes().values()) {
            double x = node.place().x() - from.x();
            double y = node.place().y() - from.y();
            double along = x * dx + y * dy;
            double aside = Math.abs(x * dy) + Math.abs(y * dx);
            double cost = along + 2 * aside;
            if (along > 1 && aside < 3 * along && cost < least) {
                best = node.key();
                least = cost;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean walk(int step) {
        List<NodeKey> order = readingOrder(view.state());
        int now = view.focus().map(order::indexOf).orElse(step > 0 ? -1 : order.size());
        int next = now + step;
        if (next < 0 || next >= order.size()) {
            view.focus(Optional.empty());
            return false;
        }
        goTo(order.get(next));
        return true;
    }

    private static List<NodeKey> readingOrder(PictureState state) {
        return state.nodes().values().stream()
                .sorted(
                        Comparator.comparingDouble((PlacedNode n) -> n.place().x())
                                .thenComparingDouble(n -> n.place().y())
                                .thenComparing(PlacedNode::key))
                .map(PlacedNode::key)
                .toList();
    }

    private void goTo(NodeKey node) {
        view.focus(Optional.of(node));
        canvas.reveal(List.of(node));
        if (view.select(Set.of(node), Set.of())) {
            listener.selected(view.nodes(), view.edges());
        }
    }

    private boolean letGo() {
        boolean held = view.focus().isPresent() || mouse.hasLasso();
        mouse.takeLasso(false);
        view.focus(Optional.empty());
        if (view.select(Set.of(), Set.of())) {
            listener.selected(Set.of(), Set.of());
            held = true;
        }
        return held;
    }
}
