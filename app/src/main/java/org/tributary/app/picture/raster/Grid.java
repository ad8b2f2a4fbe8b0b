// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// A uniform grid over boxes of the picture that says which of them are near a point, in two flat
/// arrays: where each cell begins, and what is in it. Boxes beyond its edge count to the cells at
/// the edge. Made by a [Builder]; immutable, thread-safe.
final class Grid {

    private static final int MOST_CELLS = 1 << 18;

    private final double left;
    private final double top;
    private final double cell;
    private final int columns;
    private final int rows;
    private int[] starts;
    private int[] found = {};

    /// Something that names every box it has, always in the same order: its number and its bounds.
    interface Boxes {
        void each(Box box);
    }

    /// One box with its number.
    interface Box {
        void is(int number, double x0, double y0, double x1, double y1);
    }

    /// @param cell the least width of a cell; cells are larger where there would be too many
    Grid(double x0, double y0, double x1, double y1, double cell, Boxes boxes) {
        left = x0;
        top = y0;
        double area = Math.max(1, x1 - x0) * Math.max(1, y1 - y0);
        this.cell = Math.max(cell, Math.sqrt(area / MOST_CELLS));
        columns = 1 + (int) Math.max(0, (x1 - x0) / this.cell);
        rows = 1 + (int) Math.max(0, (y1 - y0) / this.cell);
        starts = new int[columns * rows + 1];
        int[] last = new int[columns * rows];
        Arrays.fill(last, -1);
        boxes.each((number, a, b, c, d) -> count(number, a, b, c, d, last));
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        found = new int[starts[columns * rows]];
        int[] next = starts.clone();
        Arrays.fill(last, -1);
        boxes.each((number, a, b, c, d) -> put(number, a, b, c, d, last, next));
    }

    private void count(int number, double a, double b, double c, double d, int[] last) {
        for (int row = row(b); row <= row(d); row++) {
            for (int column = column(a); column <= column(c); column++) {
                int at = row * columns + column;
                // Neighbouring pieces of a curve often share a cell.
                if (last[at] != number) {
                    last[at] = number;
                    starts[at + 1]++;
                }
            }
        }
    }

    private void put(int number, double a, double b, double c, double d, int[] last, int[] next) {
        for (int row = row(b); row <= row(d); row++) {
            for (int column = column(a); column <= column(c); column++) {
                int at = row * columns + column;
                if (last[at] != number) {
                    last[at] = number;
                    found[next[at]++] = number;
                }
            }
        }
    }

    /// Names what is in the cells that a square around a point touches; some of it more than once.
    void around(double x, double y, double reach, IntConsumer each) {
        for (int row = row(y - reach); row <= row(y + reach); row++) {
            for (int column = column(x - reach); column <= column(x + reach); column++) {
                int at = row * columns + column;
                for (int i = starts[at]; i < starts[at + 1]; i++) {
                    each.accept(found[i]);
                }
            }
        }
    }

    private int column(double x) {
        return Math.clamp((long) Math.floor((x - left) / cell), 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((long) Math.floor((y - top) / cell), 0, rows - 1);
    }
}
