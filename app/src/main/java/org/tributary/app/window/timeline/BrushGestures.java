// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.timeline;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.tributary.app.timeline.BucketRange;
import org.tributary.app.timeline.Buckets;

import java.util.Optional;
import java.util.OptionalInt;

/// Brushing with mouse and keys. Dragging on free ground brushes anew, dragging the brush moves it,
/// dragging one of its ends resizes it, a click brushes one bar; the arrow keys move it, with Shift
/// they resize it, Escape lets go. The picture is filtered when button or key are let go. Confined
/// to the screen thread.
final class BrushGestures {

    private static final double NEAR = 5;
    private static final double STILL = 3;

    /// A drag under way.
    private sealed interface Drag {

        /// One end follows the mouse, the other stays.
        ///
        /// @param edge the edge that stays
        record End(int edge) implements Drag {}

        /// A brush that begins at a bucket.
        record Anew(int bucket) implements Drag {}

        /// All of it follows.
        record Whole(BucketRange from, double grip) implements Drag {}
    }

    private final TimelineChart chart;
    private final TimelineInteractor timeline;
    private final Player player;
    private Optional<Drag> drag = Optional.empty();
    private double pressedAt;
    private boolean keyed;

    BrushGestures(TimelineChart chart, TimelineInteractor timeline, Player player) {
        this.chart = chart;
        this.timeline = timeline;
        this.player = player;
        chart.setOnMousePressed(this::pressed);
        chart.setOnMouseDragged(this::dragged);
        chart.setOnMouseReleased(this::released);
        chart.setOnMouseMoved(this::moved);
        chart.setOnMouseExited(event -> timeline.point(OptionalInt.empty()));
        chart.setOnKeyPressed(
                event -> {
                    if (key(event)) {
                        event.consume();
                    }
                });
        chart.setOnKeyReleased(event -> keyReleased());
    }

    private void pressed(MouseEvent event) {
        chart.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY || timeline.buckets().isEmpty()) {
            return;
        }
        pressedAt = event.getX();
        drag = Optional.of(drag(event.getX(), timeline.buckets().get()));
    }

    private Drag drag(double x, Buckets buckets) {
        double at = chart.bucketsAt(x);
        Optional<BucketRange> brushed = chart.brushed();
        if (brushed.isPresent()) {
            BucketRange range = brushed.get();
            if (near(x, range.first())) {
                return new Drag.End(range.end());
            }
            if (near(x, range.end())) {
                return new Drag.End(range.first());
            }
            if (at > range.first() && at < range.end()) {
                return new Drag.Whole(range, at);
            }
        }
        return new Drag.Anew(bucket(at, buckets));
    }

    private boolean near(double x, int edge) {
        return Math.abs(x - chart.xOf(edge)) <= NEAR;
    }

    private static int bucket(double at, Buckets buckets) {
        return Math.clamp((long) Math.floor(at), 0, buckets.size() - 1);
    }

    private void dragged(MouseEvent event) {
        if (drag.isEmpty() || timeline.buckets().isEmpty() || isStill(event)) {
            return;
        }
        Buckets buckets = timeline.buckets().get();
        int size = buckets.size();
        double at = chart.bucketsAt(event.getX());
        timeline.brush(
                switch (drag.get()) {
                    case Drag.End end ->
                            BucketRange.between(end.edge(), (int) Math.round(at), size);
                    case Drag.Anew anew -> {
                        int now = bucket(at, buckets);
                        yield BucketRange.between(
                                Math.min(anew.bucket(), now),
                                Math.max(anew.bucket(), now) + 1,
                                size);
                    }
                    case Drag.Whole whole ->
                            whole.from().moved((int) Math.round(at - whole.grip()), size);
                });
    }

    private boolean isStill(MouseEvent event) {
        return Math.abs(event.getX() - pressedAt) < STILL && event.isStillSincePress();
    }

    private void released(MouseEvent event) {
        if (drag.isEmpty() || timeline.buckets().isEmpty()) {
            return;
        }
        boolean click = event.isStillSincePress() && !(drag.get() instanceof Drag.End);
        drag = Optional.empty();
        if (click) {
            Buckets buckets = timeline.buckets().get();
            int at = bucket(chart.bucketsAt(event.getX()), buckets);
            timeline.brush(BucketRange.between(at, at + 1, buckets.size()));
        }
        timeline.brushed();
    }

    private void moved(MouseEvent event) {
        if (timeline.buckets().isEmpty()) {
            return;
        }
        double at = chart.bucketsAt(event.getX());
        Optional<BucketRange> brushed = chart.brushed();
        boolean end =
                brushed.filter(r -> near(event.getX(), r.first()) || near(event.getX(), r.end()))
                        .isPresent();
        chart.setCursor(end ? Cursor.H_RESIZE : Cursor.DEFAULT);
        timeline.point(
                at < 0 || at >= timeline.buckets().get().size()
                        ? OptionalInt.empty()
                        : OptionalInt.of((int) at));
    }

    private boolean key(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT -> arrow(event, -1);
            case RIGHT -> arrow(event, 1);
            case ESCAPE -> {
                if (!player.cancel()) {
                    timeline.clear();
                }
                yield true;
            }
            default -> false;
        };
    }

    private boolean arrow(KeyEvent event, int by) {
        if (timeline.buckets().isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        int size = timeline.buckets().get().size();
        BucketRange begin = BucketRange.between(by > 0 ? 0 : size - 1, by > 0 ? 1 : size, size);
        BucketRange now =
                chart.brushed()
                        .map(r -> event.isShiftDown() ? r.resized(by, size) : r.moved(by, size))
                        .orElse(begin);
        timeline.brush(now);
        timeline.point(now.length() == 1 ? OptionalInt.of(now.first()) : OptionalInt.empty());
        keyed = true;
        return true;
    }

    private void keyReleased() {
        if (keyed) {
            keyed = false;
            timeline.brushed();
        }
    }
}
