// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.PictureState;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/// A picture as a PNG file, as the window would draw it, without a window. The same picture in the
/// same size and colours gives the same bytes. Stateless and thread-safe.
public final class PicturePng {

    private PicturePng() {}

    /// The whole picture, fitted into an image of this size.
    ///
    /// @param width in pixels before the output scale
    /// @param height in pixels before the output scale
    /// @param outputScale 1 for the screen, 2 for print
    public static byte[] write(
            PictureState state,
            int width,
            int height,
            double outputScale,
            PictureFonts fonts,
            PictureColours colours,
            LegendText words) {
        return write(state, width, height, outputScale, new PictureRaster(fonts, colours, words));
    }

    /// The whole picture as a raster draws it, fitted into an image of this size.
    ///
    /// @param width in pixels before the output scale
    /// @param height in pixels before the output scale
    /// @param outputScale 1 for the screen, 2 for print
    public static byte[] write(
            PictureState state, int width, int height, double outputScale, PictureRaster raster) {
        Scene scene = Scene.of(state);
        Camera camera = raster.fit(scene, Camera.of(width, height, outputScale));
        return write(scene, camera, raster);
    }

    /// What a camera sees of a scene: the view the investigator has in front of them.
    public static byte[] write(Scene scene, Camera camera, PictureRaster raster) {
        BufferedImage image = PictureRaster.imageFor(camera);
        raster.draw(scene, camera, Highlight.NONE, Quality.RESTING, image);
        BufferedImage opaque =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.setRGB(
                0,
                0,
                image.getWidth(),
                image.getHeight(),
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()),
                0,
                image.getWidth());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        try {
            ImageIO.write(opaque, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
