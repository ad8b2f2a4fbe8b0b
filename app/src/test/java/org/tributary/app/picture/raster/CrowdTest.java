// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.PlacedNode;
import org.tributary.app.picture.SamplePictures;
import org.tributary.app.theme.Theme;
import org.tributary.app.theme.ThemeTokens;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class CrowdTest {

    private static final PictureFonts FONTS = PictureFonts.bundled();
    private static final PictureColours COLOURS = PictureColours.of(ThemeTokens.of(Theme.LIGHT));

    private final SamplePictures samples = new SamplePictures(3);
    private final PictureRaster raster = new PictureRaster(FONTS, COLOURS, SamplePictures.LEGEND);

    @Test
    void fewArrowsAreOpaqueWhereverTheyAre() {
        Scene scene = Scene.of(samples.thirty());
        Density density = new Density(scene, Camera.of(800, 600, 1), Quality.RESTING);
        assertThat(density.alphaAt(400, 300)).isEqualTo(255);
        assertThat(density.thin).isEqualTo(1);
    }

    @Test
    void arrowsOfACrowdAreFaintWhereTheyAreManyAndClearWhereTheyAreFew() {
        Scene scene = bundle(2_000);
        Camera camera = Camera.of(800, 600, 1);
        Density density = new Density(scene, camera, Quality.RESTING);
        assertThat(density.alphaAt(400, 300)).isLessThan(40);
        assertThat(density.alphaAt(400, 30)).isGreaterThan(150);
    }

    @Test
    void aThousandFaintArrowsStillShow() {
        for (Theme theme : Theme.values()) {
            PictureColours colours = PictureColours.of(ThemeTokens.of(theme));
            Camera camera = Camera.of(800, 600, 1);
            BufferedImage image = PictureRaster.imageFor(camera);
            new PictureRaster(FONTS, colours, SamplePictures.LEGEND)
                    .draw(bundle(2_000), camera, Highlight.NONE, Quality.RESTING, image);
            int far = distance(image.getRGB(400, 300), colours.canvas());
            int whole = distance(colours.flow(), colours.canvas());
            assertThat(far).isBetween(whole * 6 / 10, whole);
        }
    }

    @Test
    void whileMovingSomeOfACrowdIsLeftOutButNeverTheHeaviest() {
        Scene scene = bundle(3_000);
        Density density = new Density(scene, Camera.of(800, 600, 1), Quality.MOVING);
        long kept = 0;
        for (int e = 0; e < scene.edges.length; e++) {
            kept += density.keeps(scene, e) ? 1 : 0;
        }
        assertThat(kept).isBetween(100L, 2_000L);
        assertThat(density.keeps(scene, scene.edges.length - 1)).isTrue();
        Density resting = new Density(scene, Camera.of(800, 600, 1), Quality.RESTING);
        assertThat(resting.kept).isEqualTo(1);
    }

    @Test
    void aWideSheetHoldsThePixelsOfTheViewInItsMiddle() {
        Scene scene = Scene.of(new SamplePictures(1).crowd(300, 450));
        Camera camera = raster.fit(scene, Camera.of(900, 600, 2)).panned(40, 25);
        BufferedImage view = PictureRaster.imageFor(camera);
        Frame frame = raster.draw(scene, camera, Highlight.NONE, Quality.RESTING, view);
        int bleed = 50;
        BufferedImage wide = PictureRaster.imageFor(camera.widened(bleed));
        raster.drawWide(scene, camera, bleed, Highlight.NONE, Quality.RESTING, wide);
        Rectangle legend = frame.legend();
        int different = 0;
        for (int y = 0; y < view.getHeight(); y++) {
            for (int x = 0; x < view.getWidth(); x++) {
                boolean same = view.getRGB(x, y) == wide.getRGB(x + 2 * bleed, y + 2 * bleed);
                different += same || legend.contains(x, y) ? 0 : 1;
            }
        }
        // Where lines begin outside the view, their fixed-point steps differ by a rounding.
        assertThat(different).isLessThan(view.getWidth() * view.getHeight() / 500);
    }

    @Test
    void aDraggedNodeTakesItsArrowsAlong() {
        Scene scene = Scene.of(samples.five());
        NodeKey key = NodeKey.of(1);
        Place there = new Place(333, -222);
        Scene moved = scene.moved(Map.of(key, there));
        int i = scene.indexOf(key);
        assertThat(moved.x[i]).isEqualTo(333);
        for (int e = 0; e < moved.edges.length; e++) {
            if (moved.from[e] == i) {
                assertThat(moved.curves[e * Curve.LENGTH]).isEqualTo(333f);
            }
        }
        assertThat(scene.x[i]).isNotEqualTo(333);
        assertThat(scene.moved(Map.of()).curves).isEqualTo(scene.curves);
    }

    @Test
    void theMiniatureShowsWhereTheViewIs() {
        Scene scene = Scene.of(samples.thirty());
        Miniature miniature = new Miniature(scene, 190, 128);
        Camera camera = new Camera(100, 50, 1, 400, 300, 1);
        var frame = miniature.frame(camera);
        assertThat(miniature.placeX(frame.getCenterX())).isCloseTo(100, within(1e-6));
        assertThat(miniature.placeY(frame.getCenterY())).isCloseTo(50, within(1e-6));
        BufferedImage image = miniature.draw(COLOURS, 2);
        assertThat(image.getWidth()).isEqualTo(380);
        int dots = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dots += image.getRGB(x, y) == COLOURS.panel() ? 0 : 1;
            }
        }
        assertThat(dots).isGreaterThan(100);
    }

    /// So many arrows from left to right through the middle of the view, at random heights.
    private Scene bundle(int count) {
        List<PlacedNode> nodes = new ArrayList<>();
        List<PictureEdge> edges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nodes.add(new PlacedNode(samples.node(2 * i), new Place(-600, i % 61 - 30)));
            nodes.add(new PlacedNode(samples.node(2 * i + 1), new Place(600, i % 53 - 26)));
            edges.add(samples.edge(2 * i, 2 * i + 1));
        }
        return Scene.of(PictureState.of(nodes, edges));
    }

    private static int distance(int a, int b) {
        return Math.abs((a >> 16 & 255) - (b >> 16 & 255))
                + Math.abs((a >> 8 & 255) - (b >> 8 & 255))
                + Math.abs((a & 255) - (b & 255));
    }
}
