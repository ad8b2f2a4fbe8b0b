// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.placement;

import org.tributary.app.picture.Place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The places around one node, nearest first. Payers and payees stand in columns, so that arrows
/// leave and arrive level and the amounts on them can be read; every second column is half a row
/// lower, so that arrows to it pass between the nodes of the one before.
final class Slots {

    /// From a node to the first column: room for an amount on the arrow.
    static final double FIRST_COLUMN = 350;

    /// From column to column.
    static final double COLUMN = 250;

    /// From row to row.
    static final double ROW = 48;

    private static final int LEAST_ROWS = 16;

    /// Between plots side by side.
    private static final double BETWEEN = 16;

    private final Place middle;
    private final FreeSpace space;
    private final double halfWidth;

    /// @param halfWidth half the width of the widest plot that is wanted
    Slots(Place middle, FreeSpace space, double halfWidth) {
        this.middle = middle;
        this.space = space;
        this.halfWidth = halfWidth;
    }

    /// A place for a node that deals with nobody: left of the middle below everything, or the
    /// middle itself.
    static Place anew(List<Place> others, FreeSpace space, double halfWidth) {
        if (others.isEmpty()) {
            return Place.ORIGIN;
        }
        double left = others.stream().mapToDouble(Place::x).min().orElse(0);
        double bottom = others.stream().mapToDouble(Place::y).max().orElse(0);
        Place place = new Place(left, bottom);
        while (!space.isFree(place, halfWidth)) {
            place = place.plus(0, ROW);
        }
        return place;
    }

    /// Takes as many free places on one side, in reading order: column by column away from the
    /// node, each from top to bottom.
    List<Place> take(Side side, int count) {
        if (side == Side.BOTH) {
            return takeAboveAndBelow(count);
        }
        int direction = side == Side.PAYER ? -1 : 1;
        int rows =
                Math.max(LEAST_ROWS, (int) Math.ceil(Math.sqrt(count * columnWidth() / ROW * 0.8)));
        List<Place> taken = new ArrayList<>(count);
        for (int column = 0; taken.size() < count; column++) {
            int wanted = Math.min(rows, count - taken.size());
            taken.addAll(takeColumn(direction, column, wanted, rows));
        }
        return taken;
    }

    private List<Place> takeColumn(int direction, int column, int wanted, int rows) {
        double x = middle.x() + direction * (FIRST_COLUMN + column * columnWidth());
        // Level with the node when the number is odd; else the two middle ones share it.
        double shift = (wanted % 2 == 0) == (column % 2 == 0) ? ROW / 2 : 0;
        List<Place> found = new ArrayList<>(wanted);
        // Farther than twice the column's height, the next column is nearer.
        for (int step = 0; found.size() < wanted && step < 2 * rows; step++) {
            int rowsDown = step % 2 == 0 ? step / 2 : -(step + 1) / 2;
            Place place = new Place(x, middle.y() + shift + rowsDown * ROW);
            if (space.isFree(place, halfWidth)) {
                space.take(place, halfWidth);
                found.add(place);
            }
        }
        found.sort(Comparator.comparingDouble(Place::y));
        return found;
    }

    private double columnWidth() {
        return Math.max(COLUMN, 2 * halfWidth + BETWEEN);
    }

    private List<Place> takeAboveAndBelow(int count) {
        List<Place> taken = new ArrayList<>(count);
        for (int ring = 0; taken.size() < count; ring++) {
            for (int spot = 0; spot < 2 * (ring + 1) && taken.size() < count; spot++) {
                Place place = aboveOrBelow(ring, spot);
                if (space.isFree(place, halfWidth)) {
                    space.take(place, halfWidth);
                    taken.add(place);
                }
            }
        }
        return taken;
    }

    private Place aboveOrBelow(int ring, int spot) {
        int down = spot % 2 == 0 ? 1 : -1;
        int column = spot / 2;
        double across = (column - ring / 2.0) * (2 * halfWidth + BETWEEN);
        return middle.plus(across, down * (160 + ring * 2.5 * ROW));
    }
}
