// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

/// How many layers of arrows lie over each part of the image, on a coarse grid, and from that how
/// thin and how translucent each arrow is drawn: where they are few, each is clear; where they are
/// many, together they show as a shade that still has room for more. Made for one frame; confined
/// to one thread.
final class Density {

    private static final int SHIFT = 5;
    private static final int CELL = 1 << SHIFT;

    /// Up to this many arrows every one is opaque and as wide as its amount says.
    private static final int FEW = 600;

    /// While something moves, no more layers than this are drawn on average.
    private static final double LAYERS_WHILE_MOVING = 5;

    private static final double LEAST_KEPT = 1.0 / 12;

    private static final int TABLE = 512;

    private final int columns;
    private final int rows;
    private final float[] ink;
    private final byte[] alphas;

    /// What part of an arrow's width is drawn.
    final double thin;

    /// What part of the arrows is drawn.
    final double kept;

    /// @param edges draws, for the grid alone, every arrow at its full width
    Density(Scene scene, Camera camera, Quality quality) {
        columns = camera.pixelWidth() / CELL + 1;
        rows = camera.pixelHeight() / CELL + 1;
        boolean few = scene.edges.length <= FEW;
        ink = new float[few ? 0 : columns * rows];
        if (few) {
            thin = 1;
            kept = 1;
            alphas = new byte[0];
            return;
        }
        for (int e = 0; e < scene.edges.length; e++) {
            add(scene, camera, e);
        }
        double layers = layers();
        thin = Math.clamp(Math.pow(layers, -0.35), 0.3, 1);
        double most = quality == Quality.MOVING ? LAYERS_WHILE_MOVING : Double.POSITIVE_INFINITY;
        kept = Math.clamp(most / (layers * thin), LEAST_KEPT, 1);
        alphas = alphas();
    }

    /// The width an arrow is drawn with, in device pixels.
    static double thickness(Scene scene, Camera camera, int e, double thin) {
        double zoomed = scene.width[e] * thin * Math.clamp(camera.zoom(), 0.25, 1.6);
        return Math.max(0.8, zoomed) * camera.outputScale();
    }

    private void add(Scene scene, Camera camera, int e) {
        double x0 = camera.pixelX(scene.x[scene.from[e]]);
        double y0 = camera.pixelY(scene.y[scene.from[e]]);
        double x1 = camera.pixelX(scene.x[scene.to[e]]);
        double y1 = camera.pixelY(scene.y[scene.to[e]]);
        if (Math.max(x0, x1) < 0
                || Math.max(y0, y1) < 0
                || Math.min(x0, x1) > columns * CELL
                || Math.min(y0, y1) > rows * CELL) {
            return;
        }
        double length = EdgePainter.length(x1 - x0, y1 - y0);
        int steps = 1 + (int) (length / CELL);
        float each = (float) (length / steps * thickness(scene, camera, e, 1) / (CELL * CELL));
        double stepX = (x1 - x0) / steps;
        double stepY = (y1 - y0) / steps;
        double x = x0 + stepX / 2;
        double y = y0 + stepY / 2;
        for (int i = 0; i < steps; i++, x += stepX, y += stepY) {
            int column = (int) x >> SHIFT;
            int row = (int) y >> SHIFT;
            if (x >= 0 && y >= 0 && column < columns && row < rows) {
                ink[row * columns + column] += each;
            }
        }
    }

    /// The mean over the ink: what an arrow typically has around it.
    private double layers() {
        double sum = 0;
        double squares = 0;
        for (float layers : ink) {
            sum += layers;
            squares += layers * layers;
        }
        return sum == 0 ? 1 : Math.max(1, squares / sum);
    }

    /// By eighths of a layer on, how translucent one arrow is so that all together have the shade
    /// wanted.
    private byte[] alphas() {
        byte[] table = new byte[TABLE];
        for (int i = 0; i < TABLE; i++) {
            double layers = Math.max(0.45, thin * kept * i / 4.0);
            double shade = Math.clamp(0.62 + 0.11 * Math.log10(layers), 0.5, 0.93);
            double alone = 1 - Math.pow(1 - shade, 1 / layers);
            table[i] = (byte) Math.clamp(Math.round(255 * alone), 9, 230);
        }
        return table;
    }

    /// How opaque an arrow is at a point, 0 to 255.
    int alphaAt(double x, double y) {
        if (alphas.length == 0) {
            return 255;
        }
        int column = Math.clamp((int) x >> SHIFT, 0, columns - 1);
        int row = Math.clamp((int) y >> SHIFT, 0, rows - 1);
        int layers = (int) (ink[row * columns + column] * 4);
        return alphas[Math.min(TABLE - 1, layers)] & 255;
    }

    /// Whether opacity varies, so that long arrows have to be drawn in parts.
    boolean varies() {
        return alphas.length > 0;
    }

    /// Whether an arrow is among those that are drawn; the heaviest always are.
    boolean keeps(Scene scene, int e) {
        return kept == 1
                || e >= scene.edges.length * 0.98
                || (long) (e * kept) != (long) ((e + 1) * kept);
    }
}
