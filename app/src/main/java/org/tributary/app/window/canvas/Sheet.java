// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.canvas;

import org.tributary.app.picture.raster.Camera;
import org.tributary.app.picture.raster.Highlight;
import org.tributary.app.picture.raster.PictureRaster;
import org.tributary.app.picture.raster.Quality;
import org.tributary.app.picture.raster.Scene;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// A drawing of the picture, to be made or made already: what it shows and how, larger than the
/// view by a bleed so that it can be shifted a while. Immutable.
///
/// @param camera from where the view looked when it was begun
/// @param bleed in pixels of the screen, on every side
record Sheet(
        PictureRaster raster,
        Scene scene,
        Camera camera,
        int bleed,
        Highlight highlight,
        Quality quality) {

    /// Arrows bow and loop beyond the nodes by less than this, in the picture's units.
    private static final double BEYOND = 260;

    /// What is drawn, of the picture.
    Camera wide() {
        return camera.widened(bleed);
    }

    void draw(BufferedImage image) {
        raster.drawWide(scene, camera, bleed, highlight, quality, image);
    }

    /// Whether it shows the same as another, be it from elsewhere and with other care.
    boolean showsWhat(Sheet other) {
        return raster == other.raster && scene == other.scene && highlight.equals(other.highlight);
    }

    /// Whether all of a scene is seen from a camera.
    static boolean holdsAll(Camera camera, Scene scene) {
        return area(camera).contains(reach(scene));
    }

    private static Rectangle2D.Double reach(Scene scene) {
        Rectangle2D.Double nodes = scene.bounds();
        return new Rectangle2D.Double(
                nodes.x - BEYOND,
                nodes.y - BEYOND,
                nodes.width + 2 * BEYOND,
                nodes.height + 2 * BEYOND);
    }

    /// Whether all of the picture that is in view from a camera is on this sheet, with this much
    /// of the bleed to spare.
    boolean covers(Camera now, double spare) {
        Rectangle2D.Double picture = reach(scene);
        Rectangle2D needed = area(now).createIntersection(picture);
        Rectangle2D.Double drawn = area(wide());
        double less = bleed * spare / camera.zoom();
        drawn.setRect(
                drawn.x + less, drawn.y + less, drawn.width - 2 * less, drawn.height - 2 * less);
        return needed.isEmpty() || drawn.contains(needed) || area(wide()).contains(picture);
    }

    private static Rectangle2D.Double area(Camera camera) {
        double width = camera.width() / camera.zoom();
        double height = camera.height() / camera.zoom();
        return new Rectangle2D.Double(
                camera.centreX() - width / 2, camera.centreY() - height / 2, width, height);
    }
}
