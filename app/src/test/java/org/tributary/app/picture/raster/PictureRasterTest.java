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
import org.tributary.app.picture.Tint;
import org.tributary.app.theme.Theme;
import org.tributary.app.theme.ThemeTokens;
import org.tributary.app.theme.Token;

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

    @Test
    void aPinnedNodeWearsAPinAndTheLegendSaysSo() {
        PlacedNode node = new PlacedNode(samples.node(0), Place.ORIGIN);
        PlacedNode pinned = new PlacedNode(node.node(), node.place(), true);
        Camera camera = Camera.of(400, 300, 1);
        PictureState plain = PictureState.of(List.of(node), List.of());
        PictureState marked = PictureState.of(List.of(pinned), List.of());
        double aside = 0.72 * Scene.of(plain).radius[0];
        int x = (int) (200 - aside - 3.5);
        int y = (int) (150 - aside - 4.5);
        assertThat(draw(marked, camera).getRGB(x + 1, y + 1)).isEqualTo(COLOURS.text());
        assertThat(draw(plain, camera).getRGB(x + 1, y + 1)).isNotEqualTo(COLOURS.text());
        assertThat(legendHeight(marked)).isGreaterThan(legendHeight(plain));
    }

    @Test
    void aRelationshipHasAHeadAtBothEndsOnlyWhenMoneyWentBothWays() {
        PictureEdge oneWay = samples.edge(EdgeKey.relationship(NodeKey.of(0), NodeKey.of(1)));
        PictureEdge bothWays =
                new PictureEdge(
                        oneWay.key(),
                        oneWay.count(),
                        oneWay.totals(),
                        oneWay.label(),
                        oneWay.weight(),
                        oneWay.first(),
                        oneWay.last(),
                        oneWay.tint(),
                        Optional.of(new PictureEdge.Back(1, List.of("EUR 1"), List.of("EUR 2"))));
        Camera camera = new Camera(150, 0, 2, 900, 400, 1);
        // Just outside the payer's edge, off the line: only a head is that broad.
        int x = (int) (camera.pixelX(0) + 2 * Scene.of(two(oneWay)).radius[0] + 12);
        int broad = 0;
        int narrow = 0;
        for (int y = 180; y < 220; y++) {
            broad += draw(two(bothWays), camera).getRGB(x, y) == COLOURS.flow() ? 1 : 0;
            narrow += draw(two(oneWay), camera).getRGB(x, y) == COLOURS.flow() ? 1 : 0;
        }
        assertThat(broad).isGreaterThan(narrow + 2);
    }

    @Test
    void tintsFillNodesAndColourArrowsFromTheirScales() {
        assertThat(COLOURS.colour(new Tint.Level(0), 0))
                .isEqualTo(ThemeTokens.of(Theme.LIGHT).argb(Token.LEVEL_1));
        assertThat(COLOURS.colour(new Tint.Level(1), 0))
                .isEqualTo(ThemeTokens.of(Theme.LIGHT).argb(Token.LEVEL_4));
        assertThat(COLOURS.colour(new Tint.Balance(0), 0))
                .isEqualTo(ThemeTokens.of(Theme.LIGHT).argb(Token.BALANCE_2));
        PictureNode node = samples.node(0).tinted(new Tint.Balance(-1));
        assertThat(draw(alone(node), Camera.of(300, 300, 1)).getRGB(150, 150))
                .isEqualTo(ThemeTokens.of(Theme.LIGHT).argb(Token.BALANCE_1));
        PictureEdge edge = samples.edge(0, 1).weighing(1e6).tinted(new Tint.Level(1));
        Camera camera = new Camera(150, 0, 1, 600, 300, 1);
        var painted = new HashSet<Integer>();
        BufferedImage image = draw(two(edge), camera);
        for (int y = 120; y < 180; y++) {
            painted.add(image.getRGB(200, y));
        }
        assertThat(painted).contains(ThemeTokens.of(Theme.LIGHT).argb(Token.LEVEL_4));
    }

    private int legendHeight(PictureState state) {
        return raster.legend(Scene.of(state), Camera.of(400, 300, 1)).orElseThrow().box().height;
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

    @Test
    void theLegendFoldsOnlyWhereItWouldTakeMuchOfTheView() {
        Scene scene = Scene.of(new SamplePictures(3).thirty());
        PictureColours light = PictureColours.of(ThemeTokens.of(Theme.LIGHT));
        PictureRaster whole =
                new PictureRaster(PictureFonts.bundled(), light, SamplePictures.LEGEND);
        PictureRaster folding = whole.with(LegendRoom.AS_ROOM_ALLOWS);
        Camera small = Camera.of(420, 260, 1);
        Camera large = Camera.of(1440, 900, 1);

        assertThat(folding.isLegendFolded(scene, small)).isTrue();
        assertThat(folding.isLegendFolded(scene, large)).isFalse();
        assertThat(whole.isLegendFolded(scene, small)).isFalse();
        assertThat(whole.with(LegendRoom.FOLDED).isLegendFolded(scene, large)).isTrue();
        Scene nothing = Scene.of(PictureState.EMPTY);
        assertThat(whole.with(LegendRoom.FOLDED).legend(nothing, large)).isEmpty();
    }
}
