// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import org.tributary.app.subject.Figure;
import org.tributary.app.subject.Legs;
import org.tributary.app.subject.Side;
import org.tributary.app.subject.Slice;
import org.tributary.ledger.transfer.TransferId;

import java.util.List;
import java.util.Set;

/// A figure whose rows are shown. Immutable.
final class Opened {

    private final String words;
    private final Legs legs;
    private final int[] rows;
    private final List<Figure> figures;

    /// @param words what the figure is
    /// @param legs where the rows are found
    /// @param slice which of them
    Opened(String words, Legs legs, Slice slice) {
        this.words = words;
        this.legs = legs;
        rows = legs.select(slice);
        figures =
                slice.sides().stream()
                        .sorted()
                        .map(side -> only(side, slice))
                        .map(legs::figure)
                        .filter(figure -> !figure.isEmpty())
                        .toList();
    }

    private static Slice only(Side side, Slice slice) {
        return new Slice(Set.of(side), slice.aspect(), slice.values(), slice.match());
    }

    String words() {
        return words;
    }

    Legs legs() {
        return legs;
    }

    /// How many rows.
    int size() {
        return rows.length;
    }

    /// The number among the subject's transfers of a row, in order of time.
    int leg(int row) {
        return rows[row];
    }

    TransferId id(int row) {
        return legs.id(rows[row]);
    }

    /// Count and sum of the same rows, one for each side that has any.
    List<Figure> figures() {
        return figures;
    }
}
