// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.SamplePictures;
import org.tributary.app.theme.Theme;
import org.tributary.app.theme.ThemeTokens;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;

/// Outlines drawn by another painter give the picture the raster draws.
class PlotterTest {

    private static final PictureFonts FONTS = PictureFonts.bundled();
    private static final PictureColours COLOURS = PictureColours.of(ThemeTokens.of(Theme.LIGHT));

    private final PictureRaster raster = new PictureRaster(FONTS, COLOURS, SamplePictures.LEGEND);

    @ParameterizedTest
    @ValueSource(ints = {5, 30, 300})
    void outlinesShowWhatTheScreenShows(int accounts) {
        Scene scene = Scene.of(SampleScreensTest.picture(accounts));
        Camera camera = raster.fit(scene, Camera.of(1440, 900, 1));
        BufferedImage drawn = PictureRaster.imageFor(camera);
        Frame frame = raster.draw(scene, camera, Highlight.NONE, Quality.RESTING, drawn);

        BufferedImage plotted = PictureRaster.imageFor(camera);
        Frame again = plot(scene, camera, plotted);

        assertThat(again).isEqualTo(frame);
        assertThat(difference(drawn, plotted)).isLessThan(1.0);
        assertThat(difference(drawn, PictureRaster.imageFor(camera))).isGreaterThan(10);
    }

    @Test
    void aPictureWithoutAnythingIsItsGround() {
        Scene scene = Scene.of(PictureState.EMPTY);
        Camera camera = Camera.of(300, 200, 1);
        BufferedImage plotted = PictureRaster.imageFor(camera);

        plot(scene, camera, plotted);

        assertThat(plotted.getRGB(0, 0)).isEqualTo(COLOURS.canvas());
        assertThat(plotted.getRGB(299, 199)).isEqualTo(COLOURS.canvas());
    }

    private Frame plot(Scene scene, Camera camera, BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        try {
            return raster.plot(scene, camera, Highlight.NONE, new Painter(graphics));
        } finally {
            graphics.dispose();
        }
    }

    /// Mean difference of a channel, 0 to 255.
    private static double difference(BufferedImage a, BufferedImage b) {
        long sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                Color one = new Color(a.getRGB(x, y));
                Color other = new Color(b.getRGB(x, y));
                sum += Math.abs(one.getRed() - other.getRed());
                sum += Math.abs(one.getGreen() - other.getGreen());
                sum += Math.abs(one.getBlue() - other.getBlue());
            }
        }
        return sum / (3.0 * a.getWidth() * a.getHeight());
    }

    private record Painter(Graphics2D graphics) implements Plotter {

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
    }
}
