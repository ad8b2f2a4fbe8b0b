// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.canvas;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import org.tributary.app.picture.raster.Camera;
import org.tributary.app.picture.raster.PictureRaster;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.function.Consumer;

/// An image on the screen whose pixels are the very ints Java2D draws into, so that nothing is
/// copied. Confined to the screen's thread.
final class Surface {

    private final ImageView view = new ImageView();
    private BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);
    private PixelBuffer<IntBuffer> buffer = bufferOver(image);

    Surface() {
        view.setManaged(false);
        view.setMouseTransparent(true);
        view.setSmooth(false);
    }

    ImageView view() {
        return view;
    }

    /// Draws a frame of the camera's size; a new size gets a new image.
    void draw(Camera camera, Consumer<BufferedImage> drawing) {
        if (image.getWidth() != camera.pixelWidth() || image.getHeight() != camera.pixelHeight()) {
            image = PictureRaster.imageFor(camera);
            drawing.accept(image);
            buffer = bufferOver(image);
            view.setImage(new WritableImage(buffer));
        } else {
            buffer.updateBuffer(
                    pixels -> {
                        drawing.accept(image);
                        return null;
                    });
        }
        view.setFitWidth(camera.width());
        view.setFitHeight(camera.height());
    }

    private static PixelBuffer<IntBuffer> bufferOver(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new PixelBuffer<>(
                image.getWidth(),
                image.getHeight(),
                IntBuffer.wrap(pixels),
                PixelFormat.getIntArgbPreInstance());
    }
}
