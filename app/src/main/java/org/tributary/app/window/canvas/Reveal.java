// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.canvas;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.raster.Camera;

import java.awt.geom.Rectangle2D;
import java.util.Collection;

/// Moves a camera just so far that nodes come into view. Pure functions.
final class Reveal {

    private static final double MARGIN = 90;

    private Reveal() {}

    /// The camera that shows these nodes beside what it shows now; steps back only when they do
    /// not fit otherwise.
    static Camera into(Camera camera, PictureState state, Collection<NodeKey> nodes) {
        Rectangle2D.Double wanted = new Rectangle2D.Double(0, 0, -1, -1);
        for (NodeKey key : nodes) {
            state.place(key).ifPresent(place -> extend(wanted, place.x(), place.y()));
        }
        if (wanted.width < 0) {
            return camera;
        }
        double zoom =
                Math.min(
                        camera.zoom(),
                        Math.min(
                                room(camera.width()) / Math.max(1, wanted.width),
                                room(camera.height()) / Math.max(1, wanted.height)));
        Camera seen = camera.looking(camera.centreX(), camera.centreY(), zoom);
        var low = seen.viewOf(wanted.getMinX(), wanted.getMinY());
        var high = seen.viewOf(wanted.getMaxX(), wanted.getMaxY());
        return seen.panned(
                push(low.x, high.x, camera.width()), push(low.y, high.y, camera.height()));
    }

    private static void extend(Rectangle2D.Double box, double x, double y) {
        if (box.width < 0) {
            box.setRect(x, y, 0, 0);
        } else {
            box.add(x, y);
        }
    }

    private static double margin(double size) {
        return Math.min(MARGIN, size / 4);
    }

    private static double room(double size) {
        return Math.max(1, size - 2 * margin(size));
    }

    private static double push(double low, double high, double size) {
        double margin = margin(size);
        if (low < margin) {
            return margin - low;
        }
        return high > size - margin ? size - margin - high : 0;
    }
}
