// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import java.awt.geom.Point2D;

/// From where the picture is seen. Immutable.
///
/// @param centreX what is in the middle of the view, in the picture's units
/// @param centreY what is in the middle of the view, in the picture's units
/// @param zoom pixels of the screen per unit of the picture
/// @param width of the view in pixels of the screen, before the output scale
/// @param height of the view in pixels of the screen, before the output scale
/// @param outputScale device pixels per pixel of the screen: 2 on a high-density display
public record Camera(
        double centreX, double centreY, double zoom, int width, int height, double outputScale) {

    /// The least zoom: a picture of 200,000 nodes fits.
    public static final double MIN_ZOOM = 0.004;

    /// The greatest zoom.
    public static final double MAX_ZOOM = 4;

    public Camera {
        if (width < 1 || height < 1 || !(outputScale > 0) || !(zoom > 0)) {
            throw new IllegalArgumentException(
                    "a view of %d by %d at zoom %s and scale %s"
                            .formatted(width, height, zoom, outputScale));
        }
        zoom = Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM);
    }

    /// A view of this size that looks at the origin at zoom 1.
    public static Camera of(int width, int height, double outputScale) {
        return new Camera(0, 0, 1, width, height, outputScale);
    }

    /// How many device pixels wide the image is.
    public int pixelWidth() {
        return Math.max(1, (int) Math.round(width * outputScale));
    }

    /// How many device pixels high the image is.
    public int pixelHeight() {
        return Math.max(1, (int) Math.round(height * outputScale));
    }

    /// Device pixels per unit of the picture.
    public double pixelsPerUnit() {
        return zoom * outputScale;
    }

    /// The device pixel of a place, across.
    public double pixelX(double x) {
        return (x - centreX) * pixelsPerUnit() + pixelWidth() / 2.0;
    }

    /// The device pixel of a place, down.
    public double pixelY(double y) {
        return (y - centreY) * pixelsPerUnit() + pixelHeight() / 2.0;
    }

    /// The place in the picture under a point of the view.
    public Point2D.Double placeAt(double viewX, double viewY) {
        return new Point2D.Double(
                centreX + (viewX - width / 2.0) / zoom, centreY + (viewY - height / 2.0) / zoom);
    }

    /// The point of the view at which a place is seen.
    public Point2D.Double viewOf(double x, double y) {
        return new Point2D.Double(
                (x - centreX) * zoom + width / 2.0, (y - centreY) * zoom + height / 2.0);
    }

    /// The view after its content was pushed by so many pixels of the screen.
    public Camera panned(double viewDx, double viewDy) {
        return looking(centreX - viewDx / zoom, centreY - viewDy / zoom, zoom);
    }

    /// The view zoomed by a factor around a point that stays where it is.
    public Camera zoomed(double factor, double viewX, double viewY) {
        double next = Math.clamp(zoom * factor, MIN_ZOOM, MAX_ZOOM);
        Point2D.Double fixed = placeAt(viewX, viewY);
        return looking(
                fixed.x - (viewX - width / 2.0) / next,
                fixed.y - (viewY - height / 2.0) / next,
                next);
    }

    /// The same view in another size.
    public Camera resized(int newWidth, int newHeight, double newScale) {
        return new Camera(centreX, centreY, zoom, newWidth, newHeight, newScale);
    }

    /// A view larger on every side by so many pixels of the screen.
    public Camera widened(int bleed) {
        return bleed == 0
                ? this
                : new Camera(
                        centreX, centreY, zoom, width + 2 * bleed, height + 2 * bleed, outputScale);
    }

    /// The view of another place at another zoom.
    public Camera looking(double x, double y, double newZoom) {
        return new Camera(x, y, newZoom, width, height, outputScale);
    }
}
