// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.export;

import org.tributary.app.picture.raster.Plotter;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/// Draws into an image. Confined to one thread.
public final class ImagePlotter implements Plotter, AutoCloseable {

    private final Graphics2D graphics;

    /// @param scale pixels of the image for one of what is drawn
    public ImagePlotter(BufferedImage image, double scale) {
        graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(scale, scale);
    }

    /// Puts an image of the same scale into the upper left corner.
    public void image(BufferedImage other) {
        AffineTransform before = graphics.getTransform();
        graphics.setTransform(new AffineTransform());
        graphics.drawImage(other, 0, 0, null);
        graphics.setTransform(before);
    }

    @Override
    public void fill(Shape outline, int colour, double opacity) {
        graphics.setColor(colour(colour, opacity));
        graphics.fill(outline);
    }

    @Override
    public void stroke(Shape path, double width, int colour, double opacity) {
        graphics.setColor(colour(colour, opacity));
        graphics.setStroke(
                new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(path);
    }

    @Override
    public void text(String text, Font font, double x, double baseline, int colour) {
        graphics.setColor(colour(colour, 1));
        graphics.setFont(font);
        graphics.drawString(text, (float) x, (float) baseline);
    }

    private static Color colour(int colour, double opacity) {
        return new Color((colour & 0xFFFFFF) | (int) Math.round(255 * opacity) << 24, true);
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
