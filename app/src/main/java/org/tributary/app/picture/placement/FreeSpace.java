// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.placement;

import org.tributary.app.picture.Place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where there is still room: a uniform grid of the plots already taken. A plot is a node with its
/// label on either side. Asking and taking cost the same however many plots there are. Confined to
/// one thread.
final class FreeSpace {

    /// Half the width of a plot: a large node and a third of a label's column on each side.
    static final double HALF_WIDTH = 92;

    /// Half the height of a plot: two lines of text, or a large node.
    static final double HALF_HEIGHT = 23;

    private record Cell(int column, int row) {}

    private final Map<Cell, List<Place>> taken = new HashMap<>();

    /// Whether a node here would overlap none.
    boolean isFree(Place place) {
        Cell middle = cellOf(place);
        for (int column = middle.column() - 1; column <= middle.column() + 1; column++) {
            for (int row = middle.row() - 1; row <= middle.row() + 1; row++) {
                if (collides(place, taken.getOrDefault(new Cell(column, row), List.of()))) {
                    return false;
                }
            }
        }
        return true;
    }

    /// The free place nearest to a wish, give or take half a plot.
    Place nearest(Place wish) {
        if (isFree(wish)) {
            return wish;
        }
        for (int ring = 1; ; ring++) {
            Optional<Place> found = onRing(wish, ring);
            if (found.isPresent()) {
                return found.get();
            }
        }
    }

    private Optional<Place> onRing(Place wish, int ring) {
        int spots = 6 + 4 * ring;
        for (int spot = 0; spot < spots; spot++) {
            double angle = 2 * Math.PI * (spot + (ring & 1) / 2.0) / spots;
            Place place =
                    wish.plus(
                            ring * HALF_HEIGHT * 1.3 * Math.cos(angle),
                            ring * HALF_HEIGHT * Math.sin(angle));
            if (isFree(place)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /// Takes the plot around a place, free or not.
    void take(Place place) {
        taken.computeIfAbsent(cellOf(place), cell -> new ArrayList<>(2)).add(place);
    }

    private static boolean collides(Place place, List<Place> others) {
        for (Place other : others) {
            if (Math.abs(other.x() - place.x()) < 2 * HALF_WIDTH
                    && Math.abs(other.y() - place.y()) < 2 * HALF_HEIGHT) {
                return true;
            }
        }
        return false;
    }

    private static Cell cellOf(Place place) {
        return new Cell(
                (int) Math.floor(place.x() / (2 * HALF_WIDTH)),
                (int) Math.floor(place.y() / (2 * HALF_HEIGHT)));
    }
}
