// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.SamplePictures;
import org.tributary.app.theme.Theme;
import org.tributary.app.theme.ThemeTokens;

import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// Measures what a frame costs, in CPU milliseconds of the drawing thread, while panning and at
/// rest, fitted and at zoom 1. Run its `main` with `-Djava.awt.headless=true`.
public final class FrameCost {

    private static final int FRAMES = 60;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private FrameCost() {}

    /// Prints one line per picture, view and quality.
    public static void main(String[] arguments) {
        measure(2_000, 3_000);
        measure(10_000, 15_000);
    }

    private static void measure(int accounts, int flows) {
        long start = THREADS.getCurrentThreadCpuTime();
        PictureState state = new SamplePictures(1).crowd(accounts, flows);
        long placed = THREADS.getCurrentThreadCpuTime();
        Scene scene = Scene.of(state);
        long built = THREADS.getCurrentThreadCpuTime();
        Picking.of(scene);
        long indexed = THREADS.getCurrentThreadCpuTime();
        System.out.printf(
                "%d/%d: sample and placement %.0f ms, scene %.1f ms, picking %.1f ms%n",
                accounts,
                flows,
                (placed - start) / 1e6,
                (built - placed) / 1e6,
                (indexed - built) / 1e6);
        var raster =
                new PictureRaster(
                        PictureFonts.bundled(),
                        PictureColours.of(ThemeTokens.of(Theme.LIGHT)),
                        SamplePictures.LEGEND);
        Camera fitted = raster.fit(scene, Camera.of(1440, 900, 1));
        Camera near = fitted.looking(fitted.centreX(), fitted.centreY(), 1);
        for (Quality quality : Quality.values()) {
            report(raster, scene, fitted, quality, "fitted");
            report(raster, scene, near, quality, "zoom 1");
        }
    }

    private static void report(
            PictureRaster raster, Scene scene, Camera camera, Quality quality, String view) {
        frames(raster, scene, camera, quality);
        double cost = frames(raster, scene, camera, quality);
        System.out.printf("  %-8s %-8s %6.1f CPU ms per frame%n", view, quality, cost);
    }

    private static double frames(
            PictureRaster raster, Scene scene, Camera camera, Quality quality) {
        BufferedImage image = PictureRaster.imageFor(camera);
        long start = THREADS.getCurrentThreadCpuTime();
        for (int frame = 0; frame < FRAMES; frame++) {
            Camera panned = camera.panned(frame * 3 - 90, frame - 30);
            raster.draw(scene, panned, Highlight.NONE, quality, image);
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6 / FRAMES;
    }
}
