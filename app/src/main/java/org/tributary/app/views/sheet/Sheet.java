// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sheet;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

/// A drawing with things on it. Immutable; may be drawn on any thread.
///
/// @param <T> a thing that can be pointed at, with the equality of a value
public interface Sheet<T> {

    /// Its width in pixels.
    double width();

    /// Its height in pixels.
    double height();

    /// How much at the left edge stays in sight, whatever part is looked at.
    default double headWidth() {
        return 0;
    }

    /// How much at the upper edge stays in sight.
    default double headHeight() {
        return 0;
    }

    /// Draws the part that is looked at, its upper left corner at the origin.
    void paint(Pen pen, Glimpse seen);

    /// Draws a mark on a thing that is painted already.
    void mark(Pen pen, Glimpse seen, T thing, Mark mark);

    /// The thing at a point of what is seen.
    Optional<T> at(Glimpse seen, double x, double y);

    /// The thing that is next to another one; where none is, the same. Without one to begin with,
    /// the first.
    Optional<T> next(Optional<T> from, Way way);

    /// Where on the sheet a thing is.
    Rectangle2D place(T thing);

    /// Everything there is to say of a thing, exactly.
    String words(T thing);
}
