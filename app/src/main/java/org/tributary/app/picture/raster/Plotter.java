// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import java.awt.Font;
import java.awt.Shape;

/// Something that draws outlines and text rather than pixels, such as a writer of SVG. Coordinates
/// are pixels from the upper left corner; colours are `0xRRGGBB`, what is above is passed over.
public interface Plotter {

    /// Fills an outline.
    ///
    /// @param opacity 0 to 1
    void fill(Shape outline, int colour, double opacity);

    /// Draws a line along a path.
    ///
    /// @param opacity 0 to 1
    void stroke(Shape path, double width, int colour, double opacity);

    /// Writes text of which the font has every character, from a point on its baseline to the
    /// right.
    ///
    /// @param font in the size it is to be written in
    void text(String text, Font font, double x, double baseline, int colour);
}
