// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.export;

import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.raster.Camera;
import org.tributary.app.picture.raster.Highlight;
import org.tributary.app.picture.raster.PictureRaster;
import org.tributary.app.picture.raster.Plotter;
import org.tributary.app.picture.raster.Quality;
import org.tributary.app.picture.raster.Scene;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// A picture with its caption, laid out once and drawn in whatever format. Confined to one thread.
final class Sheet {

    /// From here on labels have room for their second line, and amounts for themselves.
    private static final double LEGIBLE = 0.7;

    private static final int MOST = 12_000;

    private final PictureRaster raster;
    private final Scene scene;
    private final Camera camera;
    private final Caption caption;
    private final int ground;

    private Sheet(PictureRaster raster, Scene scene, Camera camera, Caption caption, int ground) {
        this.raster = raster;
        this.scene = scene;
        this.camera = camera;
        this.caption = caption;
        this.ground = ground;
    }

    /// The picture and its caption together in this size.
    static Sheet fitted(PictureState state, PictureFacts facts, Look look, int width, int height) {
        PictureRaster raster =
                new PictureRaster(look.fonts(), look.colours(), look.legend(), look.notes());
        Scene scene = Scene.of(state);
        Caption caption = new Caption(facts, look.words(), look, width);
        int free = Math.max(1, height - caption.height());
        Camera camera = raster.fit(scene, Camera.of(width, free, 1));
        return new Sheet(raster, scene, camera, caption, look.colours().canvas());
    }

    /// The picture at a size in which its labels can be read, this one at least.
    static Sheet legible(PictureState state, PictureFacts facts, Look look, int width, int height) {
        Sheet least = fitted(state, facts, look, width, height);
        double grown = LEGIBLE / least.camera.zoom();
        double most = MOST / (double) Math.max(width, height);
        double factor = Math.min(grown, most);
        return factor <= 1
                ? least
                : fitted(state, facts, look, (int) (width * factor), (int) (height * factor));
    }

    int width() {
        return camera.width();
    }

    int height() {
        return camera.height() + caption.height();
    }

    /// Draws outlines and text, the lowest first.
    void plot(Plotter plotter) {
        plotter.fill(new Rectangle2D.Double(0, 0, width(), height()), ground, 1);
        raster.plot(scene, camera, Highlight.NONE, plotter);
        caption.plot(plotter, camera.height());
    }

    /// Draws pixels.
    ///
    /// @param scale pixels of the image for one of the sheet
    BufferedImage image(double scale) {
        Camera fine = camera.resized(camera.width(), camera.height(), scale);
        BufferedImage picture = PictureRaster.imageFor(fine);
        raster.draw(scene, fine, Highlight.NONE, Quality.RESTING, picture);
        BufferedImage whole =
                new BufferedImage(
                        picture.getWidth(),
                        picture.getHeight() + (int) Math.round(caption.height() * scale),
                        BufferedImage.TYPE_INT_RGB);
        ImagePlotter plotter = new ImagePlotter(whole, scale);
        try {
            plotter.fill(new Rectangle2D.Double(0, 0, width(), height()), ground, 1);
            plotter.image(picture);
            caption.plot(plotter, camera.height());
        } finally {
            plotter.close();
        }
        return whole;
    }
}
