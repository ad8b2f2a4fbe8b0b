// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.placement;

import org.tributary.app.picture.NodeSize;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.Place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where there is still room: a uniform grid of the plots already taken. A plot is a node with its
/// label on either side, as wide as the label asks for. Asking and taking cost the same however
/// many plots there are. Confined to one thread.
final class FreeSpace {

    /// Half the width of the narrowest plot: a large node and a third of a label's column on each
    /// side, so that an arrow's amount can be read between any two nodes.
    static final double HALF_WIDTH = 92;

    /// Half the height of a plot: two lines of text, or a large node.
    static final double HALF_HEIGHT = 23;

    /// Half the width of the widest plot; longer labels are shown only where there is room.
    private static final double WIDEST = 170;

    /// The width of a letter at zoom 1, on the average.
    private static final double LETTER = 6.6;

    /// Between a node and its label, and between a label and whatever is next to it.
    private static final double CLEARANCE = 14;

    private record Cell(int column, int row) {}

    private record Plot(Place middle, double halfWidth) {}

    private final Map<Cell, List<Plot>> taken = new HashMap<>();
    private double widest = HALF_WIDTH;

    /// Half the width a node needs with its label on one side, in the picture's units.
    static double halfWidth(PictureNode node) {
        int letters = Math.max(node.label().length(), node.detail().length());
        double wanted = NodeSize.radius(node) + letters * LETTER / 2 + CLEARANCE;
        return Math.clamp(wanted, HALF_WIDTH, WIDEST);
    }

    /// Whether a node here would overlap none.
    boolean isFree(Place place, double halfWidth) {
        Cell middle = cellOf(place);
        int reach = (int) Math.ceil((halfWidth + widest) / (2 * HALF_WIDTH));
        for (int column = middle.column() - reach; column <= middle.column() + reach; column++) {
            for (int row = middle.row() - 1; row <= middle.row() + 1; row++) {
                List<Plot> there = taken.getOrDefault(new Cell(column, row), List.of());
                if (collides(place, halfWidth, there)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// The free place nearest to a wish, give or take half a plot.
    Place nearest(Place wish, double halfWidth) {
        if (isFree(wish, halfWidth)) {
            return wish;
        }
        for (int ring = 1; ; ring++) {
            Optional<Place> found = onRing(wish, halfWidth, ring);
            if (found.isPresent()) {
                return found.get();
            }
        }
    }

    private Optional<Place> onRing(Place wish, double halfWidth, int ring) {
        int spots = 6 + 4 * ring;
        for (int spot = 0; spot < spots; spot++) {
            double angle = 2 * Math.PI * (spot + (ring & 1) / 2.0) / spots;
            Place place =
                    wish.plus(
                            ring * HALF_HEIGHT * 1.3 * Math.cos(angle),
                            ring * HALF_HEIGHT * Math.sin(angle));
            if (isFree(place, halfWidth)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /// Takes the plot around a place, free or not.
    void take(Place place, double halfWidth) {
        widest = Math.max(widest, halfWidth);
        taken.computeIfAbsent(cellOf(place), cell -> new ArrayList<>(2))
                .add(new Plot(place, halfWidth));
    }

    private static boolean collides(Place place, double halfWidth, List<Plot> others) {
        for (Plot other : others) {
            if (Math.abs(other.middle().x() - place.x()) < other.halfWidth() + halfWidth
                    && Math.abs(other.middle().y() - place.y()) < 2 * HALF_HEIGHT) {
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
