// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.export;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import java.awt.image.BufferedImage;

/// Puts images onto the system's clipboard. To be used on the screen thread.
public final class ImageClipboard {

    private ImageClipboard() {}

    public static void put(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var shown = new WritableImage(width, height);
        shown.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var content = new ClipboardContent();
        content.putImage(shown);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
