// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A split pane with a middle that takes what is left, and a panel before and after it that keep
/// their size in pixels, also over being folded away and when the window grows.
final class FoldingPane {

    private final SplitPane split = new SplitPane();
    private final Node middle;
    private final Side before;
    private final Side after;

    FoldingPane(Orientation orientation, Node middle, double beforeSize, double afterSize) {
        this.middle = middle;
        before = new Side(beforeSize);
        after = new Side(afterSize);
        split.setOrientation(orientation);
        split.getItems().add(middle);
        (orientation == Orientation.HORIZONTAL ? split.widthProperty() : split.heightProperty())
                .subscribe(
                        (was, is) -> {
                            // The first real size: before it, pixels mean nothing.
                            if (was.doubleValue() < 1) {
                                place();
                            }
                        });
        before.shown.subscribe(this::arrange);
        after.shown.subscribe(this::arrange);
    }

    SplitPane view() {
        return split;
    }

    void before(Region panel) {
        put(before, panel);
    }

    void after(Region panel) {
        put(after, panel);
    }

    BooleanProperty beforeShown() {
        return before.shown;
    }

    BooleanProperty afterShown() {
        return after.shown;
    }

    private void put(Side side, Region panel) {
        SplitPane.setResizableWithParent(panel, false);
        side.panel = Optional.of(panel);
        side.shown.set(true);
        arrange();
    }

    private void arrange() {
        before.remember();
        after.remember();
        List<Node> items = new ArrayList<>();
        before.ifShown().ifPresent(items::add);
        items.add(middle);
        after.ifShown().ifPresent(items::add);
        if (!split.getItems().equals(items)) {
            split.getItems().setAll(items);
        }
        place();
    }

    private void place() {
        double whole = length(split);
        if (whole < 1) {
            return;
        }
        if (before.ifShown().isPresent()) {
            split.setDividerPosition(0, before.size / whole);
        }
        if (after.ifShown().isPresent()) {
            split.setDividerPosition(split.getDividers().size() - 1, 1 - after.size / whole);
        }
    }

    private double length(Region region) {
        return split.getOrientation() == Orientation.HORIZONTAL
                ? region.getWidth()
                : region.getHeight();
    }

    private final class Side {

        private final BooleanProperty shown = new SimpleBooleanProperty();
        private Optional<Region> panel = Optional.empty();
        private double size;

        private Side(double size) {
            this.size = size;
        }

        private Optional<Region> ifShown() {
            return panel.filter(there -> shown.get());
        }

        private void remember() {
            panel.filter(split.getItems()::contains)
                    .map(FoldingPane.this::length)
                    .filter(length -> length > 1)
                    .ifPresent(length -> size = length);
        }
    }
}
