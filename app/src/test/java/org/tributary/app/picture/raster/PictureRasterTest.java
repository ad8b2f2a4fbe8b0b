// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.NodeKind;
import org.tributary.app.picture.NodeMark;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.PlacedNode;
import org.tributary.app.picture.SamplePictures;
import org.tributary.app.theme.Theme;
import org.tributary.app.theme.ThemeTokens;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class PictureRasterTest {

    private static final PictureFonts FONTS = PictureFonts.bundled();
    private static final PictureColours COLOURS = PictureColours.of(ThemeTokens.of(Theme.LIGHT));

    private final SamplePictures samples = new SamplePictures(3);
    private final PictureRaster raster = new PictureRaster(FONTS, COLOURS, SamplePictures.LEGEND);

    @Test
    void thereAndBackAreDrawnApart() {
        PictureState state = two(samples.edge(0, 1), samples.edge(1, 0));
        Scene scene = Scene.of(state);
        Picking picking = Picking.of(scene);
        Camera camera = raster.fit(scene, Camera.of(900, 500, 1));
        Set<EdgeKey> across = new HashSet<>();
        var middle = camera.viewOf(150, 0);
        for (int dy = -40; dy <= 40; dy++) {
            picking.edgeAt(camera, middle.x, middle.y + dy).ifPresent(across::add);
        }
        assertThat(across).hasSize(2);
    }

    @Test
    void parallelTransfersAreFannedOut() {
        NodeKey from = NodeKey.of(0);
        NodeKey to = NodeKey.of(1);
        PictureState state =
                two(
                        samples.edge(new EdgeKey(from, to, 0)),
                        samples.edge(new EdgeKey(from, to, 1)),
                        samples.edge(new EdgeKey(from, to, 2)));
        Scene scene = Scene.of(state);
        Camera camera = raster.fit(scene, Camera.of(900, 500, 1));
        Picking picking = Picking.of(scene);
        Set<EdgeKey> across = new HashSet<>();
        var middle = camera.viewOf(150, 0);
        for (int dy = -60; dy <= 60; dy++) {
            picking.edgeAt(camera, middle.x, middle.y + dy).ifPresent(across::add);
        }
        assertThat(across).hasSize(3);
    }

    @Test
    void moneyPaidToItselfIsALoopOverTheNode() {
        PictureState state = two(samples.edge(0, 0));
        Camera camera = Camera.of(400, 400, 1);
        Scene scene = Scene.of(state);
        double top = scene.radius[0] * 0.8;
        var above = camera.viewOf(0, -top - 19.5);
        assertThat(Picking.of(scene).edgeAt(camera, above.x, above.y))
                .contains(EdgeKey.flow(NodeKey.of(0), NodeKey.of(0)));
        assertThat(draw(state, camera).getRGB((int) above.x, (int) above.y))
                .isNotEqualTo(COLOURS.canvas());
    }

    @Test
    void everyKindOfNodeHasAShapeOfItsOwn() {
        Set<Integer> inside = new HashSet<>();
        for (NodeKind kind : List.of(NodeKind.ACCOUNT, NodeKind.PARTY, NodeKind.INSTITUTION)) {
            int count = 0;
            for (int x = -30; x < 30; x++) {
                for (int y = -30; y < 30; y++) {
                    count += Shapes.distance(kind, x + 0.5, y + 0.5, 20) < 0 ? 1 : 0;
                }
            }
            inside.add(count);
        }
        assertThat(inside).hasSize(3);
    }

    @Test
    void whatHadNoRoomForItsLabelShowsItUnderThePointer() {
        Scene scene = Scene.of(new SamplePictures(1).crowd(300, 450));
        Camera camera = raster.fit(scene, Camera.of(1024, 700, 1));
        BufferedImage image = PictureRaster.imageFor(camera);
        Frame frame = raster.draw(scene, camera, Highlight.NONE, Quality.RESTING, image);
        assertThat(frame.unlabelled()).isPositive();
        Set<NodeKey> labelled = new HashSet<>();
        frame.nodeLabels().forEach(label -> labelled.add(label.key()));
        NodeKey hidden =
                scene.state().nodes().keySet().stream()
                        .filter(key -> !labelled.contains(key))
                        .findFirst()
                        .orElseThrow();
        var hover =
                new Highlight(
                        Set.of(),
                        Set.of(),
                        Optional.of(hidden),
                        Optional.empty(),
                        Optional.empty());
        Frame hovered = raster.draw(scene, camera, hover, Quality.RESTING, image);
        assertThat(hovered.nodeLabels()).anyMatch(label -> label.key().equals(hidden));
        SampleScreensTest.assertApart(hovered, new Rectangle(1024, 700));
    }

    @Test
    void aSubjectWearsARing() {
        PictureNode node = samples.node(0);
        Camera camera = Camera.of(300, 300, 1);
        PictureState plain =
                PictureState.of(List.of(new PlacedNode(node, Place.ORIGIN)), List.of());
        PictureState marked =
                PictureState.of(
                        List.of(new PlacedNode(node.marked(NodeMark.SUBJECT), Place.ORIGIN)),
                        List.of());
        int ring = (int) (150 + Scene.of(plain).radius[0] + 4);
        assertThat(draw(marked, camera).getRGB(ring, 150)).isEqualTo(COLOURS.accent());
        assertThat(draw(plain, camera).getRGB(ring, 150)).isNotEqualTo(COLOURS.accent());
    }

    @Test
    void chineseLabelsAreWrittenInAFontThatHasThem() {
        var ink = new Ink(FONTS, 1);
        assertThat(FONTS.regular().canDisplay('账')).isFalse();
        assertThat(FONTS.fallbacks()).anyMatch(font -> font.canDisplay('账'));
        assertThat(ink.width(TextStyle.LABEL, "账户")).isGreaterThan(20);
        PictureNode chinese = PictureNode.account(0, "账户 0012", "中国银行", 1e5);
        PictureNode missing =
                PictureNode.account(0, "\uFFFF\uFFFF 0012", "\uFFFF\uFFFF\uFFFF\uFFFF", 1e5);
        Camera camera = Camera.of(300, 200, 1);
        assertThat(pixels(draw(alone(chinese), camera)))
                .isNotEqualTo(pixels(draw(alone(missing), camera)));
    }

    @Test
    void anEmptyPictureIsEmptyGround() {
        BufferedImage image = draw(PictureState.EMPTY, Camera.of(200, 100, 2));
        assertThat(pixels(image)).containsOnly(COLOURS.canvas());
        assertThat(image.getWidth()).isEqualTo(400);
    }

    @Test
    void theSamePictureGivesTheSameBytes() {
        byte[] first = png(new SamplePictures(6).thirty());
        assertThat(png(new SamplePictures(6).thirty())).isEqualTo(first);
        assertThat(png(new SamplePictures(8).thirty())).isNotEqualTo(first);
    }

    private static byte[] png(PictureState state) {
        return PicturePng.write(state, 800, 600, 2, FONTS, COLOURS, SamplePictures.LEGEND);
    }

    private static PictureState alone(PictureNode node) {
        return PictureState.of(List.of(new PlacedNode(node, Place.ORIGIN)), List.of());
    }

    private BufferedImage draw(PictureState state, Camera camera) {
        BufferedImage image = PictureRaster.imageFor(camera);
        raster.draw(Scene.of(state), camera, Highlight.NONE, Quality.RESTING, image);
        return image;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private PictureState two(PictureEdge... edges) {
        return PictureState.of(
                List.of(
                        new PlacedNode(samples.node(0), Place.ORIGIN),
                        new PlacedNode(samples.node(1), new Place(300, 0))),
                List.of(edges));
    }
}
