// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.NodeKind;
import org.tributary.app.picture.NodeMark;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// The whole of a scene, very small: arrows as a shade, nodes as dots, no texts. Immutable,
/// thread-safe.
public final class Miniature {

    private static final double MARGIN = 8;
    private static final double DOT = 1.1;
    private static final double MOST_ZOOM = 0.5;

    private final Scene scene;
    private final double left;
    private final double top;
    private final double zoom;
    private final int width;
    private final int height;

    /// @param width in pixels of the screen
    /// @param height in pixels of the screen
    public Miniature(Scene scene, int width, int height) {
        this.scene = scene;
        this.width = width;
        this.height = height;
        Rectangle2D.Double all = scene.bounds();
        zoom =
                Math.min(
                        MOST_ZOOM,
                        Math.min(
                                (width - 2 * MARGIN) / Math.max(1, all.width),
                                (height - 2 * MARGIN) / Math.max(1, all.height)));
        left = all.getCenterX() - width / 2.0 / zoom;
        top = all.getCenterY() - height / 2.0 / zoom;
    }

    /// What is under a point of the miniature, across, in the picture's units.
    public double placeX(double x) {
        return left + x / zoom;
    }

    /// What is under a point of the miniature, down, in the picture's units.
    public double placeY(double y) {
        return top + y / zoom;
    }

    /// Where a camera's view is on the miniature, in pixels of the screen.
    public Rectangle2D.Double frame(Camera camera) {
        double across = camera.width() / camera.zoom();
        double down = camera.height() / camera.zoom();
        return new Rectangle2D.Double(
                (camera.centreX() - across / 2 - left) * zoom,
                (camera.centreY() - down / 2 - top) * zoom,
                across * zoom,
                down * zoom);
    }

    /// Draws it on the ground of a legend.
    ///
    /// @param outputScale device pixels per pixel of the screen
    public BufferedImage draw(PictureColours colours, double outputScale) {
        BufferedImage image =
                new BufferedImage(
                        (int) Math.round(width * outputScale),
                        (int) Math.round(height * outputScale),
                        BufferedImage.TYPE_INT_ARGB_PRE);
        int[] ints = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Pixels pixels =
                new Pixels(ints, image.getWidth(), image.getHeight(), image.createGraphics());
        pixels.clear(colours.panel());
        double scale = zoom * outputScale;
        // Together the arrows darken the ground about as much, however many there are.
        int alpha = Math.clamp(20_000 / (1 + scene.edges.length), 5, 120);
        for (int e = 0; e < scene.edges.length; e++) {
            pixels.line(
                    (scene.x[scene.from[e]] - left) * scale,
                    (scene.y[scene.from[e]] - top) * scale,
                    (scene.x[scene.to[e]] - left) * scale,
                    (scene.y[scene.to[e]] - top) * scale,
                    0.8 * outputScale,
                    colours.stroke(scene.edges[e]),
                    alpha);
        }
        for (int i = 0; i < scene.nodes.length; i++) {
            boolean subject = scene.nodes[i].node().mark() == NodeMark.SUBJECT;
            double r = Math.max(DOT, scene.radius[i] * zoom) * outputScale;
            pixels.disc(
                    NodeKind.ACCOUNT,
                    (scene.x[i] - left) * scale,
                    (scene.y[i] - top) * scale,
                    subject ? r + 1.5 * outputScale : r,
                    subject ? colours.accent() : colours.fill(scene.nodes[i].node()),
                    subject ? 255 : 200);
        }
        return image;
    }
}
