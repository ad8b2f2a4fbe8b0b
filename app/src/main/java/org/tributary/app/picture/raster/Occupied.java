// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/// Which parts of the view hold something that must stay readable: a uniform grid of boxes, in
/// pixels of the image the view is a part of. Confined to one thread.
final class Occupied {

    private static final int CELL = 64;

    private final Rectangle view;
    private final int columns;
    private final int rows;
    private final List<List<Rectangle>> cells;

    Occupied(Rectangle view) {
        this.view = view;
        columns = view.width / CELL + 1;
        rows = view.height / CELL + 1;
        cells = new ArrayList<>(columns * rows);
        for (int i = 0; i < columns * rows; i++) {
            cells.add(List.of());
        }
    }

    /// The part of the image that is seen.
    Rectangle view() {
        return view;
    }

    /// Whether the box lies in the view and touches nothing.
    boolean isFree(Rectangle box) {
        if (!holds(box)) {
            return false;
        }
        for (int row = row(box.y); row <= row(box.y + box.height); row++) {
            for (int column = column(box.x); column <= column(box.x + box.width); column++) {
                for (Rectangle other : cells.get(row * columns + column)) {
                    if (other.intersects(box)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean holds(Rectangle box) {
        return box.x >= view.x + 2
                && box.y >= view.y + 2
                && box.x + box.width <= view.x + view.width - 2
                && box.y + box.height <= view.y + view.height - 2;
    }

    /// Puts a box that lies partly outside the view just inside it.
    void pushInside(Rectangle box) {
        int right = view.x + view.width - box.width - 2;
        int bottom = view.y + view.height - box.height - 2;
        box.x = Math.clamp(box.x, view.x + 2, Math.max(view.x + 2, right));
        box.y = Math.clamp(box.y, view.y + 2, Math.max(view.y + 2, bottom));
    }

    void take(Rectangle box) {
        for (int row = row(box.y); row <= row(box.y + box.height); row++) {
            for (int column = column(box.x); column <= column(box.x + box.width); column++) {
                int at = row * columns + column;
                if (cells.get(at).isEmpty()) {
                    cells.set(at, new ArrayList<>(4));
                }
                cells.get(at).add(box);
            }
        }
    }

    private int column(int x) {
        return Math.clamp(Math.floorDiv(x - view.x, CELL), 0, columns - 1);
    }

    private int row(int y) {
        return Math.clamp(Math.floorDiv(y - view.y, CELL), 0, rows - 1);
    }
}
