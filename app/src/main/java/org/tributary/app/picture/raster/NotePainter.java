// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Draws the sheets that stand for notes, with a count where there are several, and the quiet
/// rectangles of notes about a part of the picture. Confined to one thread.
final class NotePainter {

    private final List<NoteSpots.Spot> spots;
    private final Camera camera;
    private final Marks marks;
    private final PictureColours colours;

    NotePainter(List<NoteSpots.Spot> spots, Camera camera, Marks marks, PictureColours colours) {
        this.spots = List.copyOf(spots);
        this.camera = camera;
        this.marks = marks;
        this.colours = colours;
    }

    /// Goes under everything else.
    void paintAreas() {
        for (NoteSpots.Spot spot : spots) {
            spot.area().ifPresent(this::area);
        }
    }

    private void area(Rectangle2D.Double area) {
        double scale = camera.outputScale();
        marks.box(area.x, area.y, area.width, area.height, 8 * scale, colours.accent(), 16);
        double right = area.getMaxX();
        double bottom = area.getMaxY();
        edge(area.x, area.y, right, area.y);
        edge(right, area.y, right, bottom);
        edge(right, bottom, area.x, bottom);
        edge(area.x, bottom, area.x, area.y);
    }

    /// Dashes, so that it is no arrow.
    private void edge(double x0, double y0, double x1, double y1) {
        double dash = 6 * camera.outputScale();
        double length = Math.hypot(x1 - x0, y1 - y0);
        // From near, the sides of a large area reach far out of the image.
        long dashes = Math.min(400, (long) (length / (2 * dash)));
        for (long i = 0; i <= dashes; i++) {
            double from = i / (dashes + 0.5);
            double to = Math.min(1, (i + 0.5) / (dashes + 0.5));
            marks.line(
                    x0 + (x1 - x0) * from,
                    y0 + (y1 - y0) * from,
                    x0 + (x1 - x0) * to,
                    y0 + (y1 - y0) * to,
                    camera.outputScale(),
                    colours.accent(),
                    150);
        }
    }

    /// Goes over nodes and arrows.
    void paintSheets(Ink ink) {
        for (NoteSpots.Spot spot : spots) {
            sheet(spot.box(), spot.remarks().size(), ink);
        }
    }

    private void sheet(Rectangle box, int count, Ink ink) {
        double scale = camera.outputScale();
        if (count == 1) {
            sheet(marks, colours, box, scale);
            return;
        }
        blank(marks, colours, box, scale);
        String text = count > 9 ? "9+" : Integer.toString(count);
        ink.write(
                marks,
                TextStyle.COUNT,
                text,
                box.x + (box.width - ink.width(TextStyle.COUNT, text)) / 2.0,
                box.y + (box.height - ink.height(TextStyle.COUNT)) / 2.0,
                colours.canvas());
    }

    /// A sheet with lines of writing.
    static void sheet(Marks marks, PictureColours colours, Rectangle box, double scale) {
        blank(marks, colours, box, scale);
        for (int line = 0; line < 3; line++) {
            double y = box.y + (4 + 3 * line) * scale;
            double right = line == 2 ? box.x + 8.5 * scale : box.x + box.width - 3.5 * scale;
            marks.line(box.x + 3.5 * scale, y, right, y, 1.2 * scale, colours.canvas(), 255);
        }
    }

    private static void blank(Marks marks, PictureColours colours, Rectangle box, double scale) {
        double rim = 1.5 * scale;
        marks.box(
                box.x - rim,
                box.y - rim,
                box.width + 2 * rim,
                box.height + 2 * rim,
                4.5 * scale,
                colours.canvas(),
                255);
        marks.box(box.x, box.y, box.width, box.height, 3 * scale, colours.accent(), 255);
    }
}
