// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;

/// Finds the camera that shows everything. Pure functions.
final class Fit {

    /// Room for labels beside the outermost nodes, in pixels of the screen.
    private static final double SIDE = 118;

    private static final double ABOVE = 44;
    private static final double MOST_ZOOM = 1.25;

    private Fit() {}

    /// The whole view if no node comes to lie below the legend; else the larger picture of what
    /// fits beside and what fits above it.
    static Camera clearOf(Rectangle legend, Scene scene, Camera camera) {
        Camera whole = into(scene.bounds(), camera, 0, 0);
        if (legend.isEmpty() || isClear(legend, scene, whole)) {
            return whole;
        }
        double scale = camera.outputScale();
        double right = (legend.x + legend.width) / scale;
        double top = camera.height() - legend.y / scale;
        Camera beside = into(scene.bounds(), camera, right - SIDE / 2, 0);
        Camera above = into(scene.bounds(), camera, 0, top - ABOVE / 2);
        return beside.zoom() >= above.zoom() ? beside : above;
    }

    private static boolean isClear(Rectangle legend, Scene scene, Camera camera) {
        double near = 30 * camera.outputScale();
        for (int i = 0; i < scene.nodes.length; i++) {
            double x = camera.pixelX(scene.x[i]);
            double y = camera.pixelY(scene.y[i]);
            if (x < legend.getMaxX() + near && y > legend.y - near) {
                return false;
            }
        }
        return true;
    }

    private static Camera into(
            Rectangle2D.Double bounds, Camera camera, double keepLeft, double keepBottom) {
        double free = Math.max(40, camera.width() - 2 * SIDE - keepLeft);
        double freeDown = Math.max(40, camera.height() - 2 * ABOVE - keepBottom);
        double zoom =
                Math.min(
                        MOST_ZOOM,
                        Math.min(
                                free / Math.max(1, bounds.width),
                                freeDown / Math.max(1, bounds.height)));
        Camera zoomed = camera.looking(bounds.getCenterX(), bounds.getCenterY(), zoom);
        return zoomed.panned(keepLeft / 2, -keepBottom / 2);
    }
}
