// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.canvas;

import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import org.tributary.app.picture.raster.Camera;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;

/// An image of Java2D and JavaFX's view of the same ints. Its pixels may be drawn on any thread,
/// by one at a time; the rest is confined to the screen's.
public record SharedImage(BufferedImage image, PixelBuffer<IntBuffer> buffer, WritableImage shown) {

    public static SharedImage of(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        PixelBuffer<IntBuffer> buffer =
                new PixelBuffer<>(
                        image.getWidth(),
                        image.getHeight(),
                        IntBuffer.wrap(pixels),
                        PixelFormat.getIntArgbPreInstance());
        return new SharedImage(image, buffer, new WritableImage(buffer));
    }

    boolean fits(Camera camera) {
        return image.getWidth() == camera.pixelWidth() && image.getHeight() == camera.pixelHeight();
    }

    /// What to show once the pixels have changed.
    public Image refreshed() {
        buffer.updateBuffer(pixels -> null);
        return shown;
    }
}
