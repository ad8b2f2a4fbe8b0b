// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.NodeKind;

import java.awt.Font;

/// All that a picture is made of. What is drawn on a screen and what is written into a vector file
/// goes through here, so that both show the same. Coordinates are device pixels; alpha is 0 to
/// 255. Confined to one thread.
sealed interface Marks permits Pixels, PlottedMarks {

    /// Covers everything with one colour.
    void clear(int colour);

    /// A line of one pixel's hard width, for frames that are gone in a moment.
    void hardLine(double x0, double y0, double x1, double y1, int colour, int alpha);

    /// A smooth line of any width.
    void line(double x0, double y0, double x1, double y1, double thick, int colour, int alpha);

    /// An arrowhead with its tip at a point, pointing along a direction of length 1.
    void arrowhead(
            double tipX,
            double tipY,
            double dirX,
            double dirY,
            double length,
            double half,
            int colour,
            int alpha);

    /// A node's shape with an outline inside its edge.
    void shape(NodeKind kind, double cx, double cy, double r, int fill, int outline, double line);

    /// A node's shape in one colour.
    void disc(NodeKind kind, double cx, double cy, double r, int colour, int alpha);

    /// The outline alone of a node's shape, for rings and halos; the outside is at the radius.
    void ring(NodeKind kind, double cx, double cy, double r, double line, int colour, int alpha);

    /// A box with round corners.
    void box(double left, double top, double w, double h, double corner, int colour, int alpha);

    /// Text of which the font has every character, from a point on its baseline to the right.
    void text(String text, Font font, float x, float baseline, int colour);
}
