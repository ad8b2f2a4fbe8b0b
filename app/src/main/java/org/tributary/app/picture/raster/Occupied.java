// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/// Which parts of the image hold something that must stay readable: a uniform grid of boxes.
/// Confined to one thread.
final class Occupied {

    private static final int CELL = 64;

    private final int columns;
    private final int rows;
    private final List<List<Rectangle>> cells;

    Occupied(int width, int height) {
        columns = width / CELL + 1;
        rows = height / CELL + 1;
        cells = new ArrayList<>(columns * rows);
        for (int i = 0; i < columns * rows; i++) {
            cells.add(List.of());
        }
    }

    /// Whether the box lies in the image and touches nothing.
    boolean isFree(Rectangle box) {
        if (box.x < 2
                || box.y < 2
                || box.x + box.width > columns * CELL
                || box.y + box.height > rows * CELL) {
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
        return Math.clamp(Math.floorDiv(x, CELL), 0, columns - 1);
    }

    private int row(int y) {
        return Math.clamp(Math.floorDiv(y, CELL), 0, rows - 1);
    }
}
