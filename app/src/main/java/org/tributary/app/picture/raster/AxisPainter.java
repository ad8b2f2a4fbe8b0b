// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.raster.DateMarks.DateMark;

import java.awt.Rectangle;
import java.util.List;

/// Draws round dates under a picture that has a [TimeAxis]: a faint line each, and its date at the
/// upper edge of what is seen. Confined to one thread.
final class AxisPainter {

    /// Pixels of the screen between two dates beyond their words.
    private static final int APART = 28;

    private static final int EDGE = 4;

    private final TimeAxis axis;
    private final Camera camera;
    private final Rectangle seen;
    private final Ink ink;
    private final List<DateMark> marked;

    /// @param camera of the whole image
    /// @param seen what of the image is seen, in device pixels
    AxisPainter(TimeAxis axis, Camera camera, Rectangle seen, DateMarks dates, Ink ink) {
        this.axis = axis;
        this.camera = camera;
        this.seen = seen;
        this.ink = ink;
        double scale = camera.outputScale();
        double words = ink.width(TextStyle.DETAIL, "0000-00-00 00:00") + APART * scale;
        double perPixel = 1 / (camera.pixelsPerUnit() * axis.perMilli());
        double origin = camera.pixelX(axis.firstX());
        long left = axis.firstMillis() + Math.round((seen.x - origin) * perPixel);
        long right = axis.firstMillis() + Math.round((seen.x + seen.width - origin) * perPixel);
        long beyond = Math.round(words * perPixel);
        marked =
                dates.between(
                        Math.max(left, axis.firstMillis() - beyond),
                        Math.min(right, axis.lastMillis() + beyond),
                        words * perPixel);
    }

    /// Goes under everything else.
    void paintLines(Marks marks, int colour) {
        for (DateMark mark : marked) {
            double x = at(mark);
            marks.line(x, 0, x, camera.pixelHeight(), camera.outputScale(), colour, 110);
        }
    }

    /// Keeps room for the dates.
    void keepRoom(Occupied occupied) {
        for (DateMark mark : marked) {
            occupied.take(box(mark));
        }
    }

    /// Goes over everything else.
    void paintDates(Marks marks, PictureColours colours) {
        for (DateMark mark : marked) {
            Rectangle box = box(mark);
            double pad = 3 * camera.outputScale();
            marks.box(
                    box.x - pad,
                    box.y - pad / 2,
                    box.width + 2 * pad,
                    box.height + pad,
                    pad,
                    colours.canvas(),
                    220);
            ink.write(marks, TextStyle.DETAIL, mark.words(), box.x, box.y, colours.mutedText());
        }
    }

    private double at(DateMark mark) {
        return camera.pixelX(axis.x(mark.millis()));
    }

    private Rectangle box(DateMark mark) {
        double scale = camera.outputScale();
        int width = ink.width(TextStyle.DETAIL, mark.words());
        return new Rectangle(
                (int) Math.round(at(mark) + EDGE * scale),
                seen.y + (int) Math.round(EDGE * scale),
                width,
                ink.height(TextStyle.DETAIL));
    }
}
