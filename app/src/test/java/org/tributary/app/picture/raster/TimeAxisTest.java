// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Locale.ROOT;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.PlacedNode;
import org.tributary.app.picture.SamplePictures;
import org.tributary.app.picture.layout.FlowLayout;
import org.tributary.app.picture.layout.LaneLayout;
import org.tributary.app.picture.layout.Layout;
import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.layout.graph.Points;
import org.tributary.app.picture.raster.DateMarks.DateMark;
import org.tributary.app.theme.Theme;
import org.tributary.app.theme.ThemeTokens;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class TimeAxisTest {

    private static final Path SCREENS = Path.of("target", "screens");
    private static final PictureState PICTURE = chain(14);

    /// Each pays the next, some days later.
    private static PictureState chain(int accounts) {
        var samples = new SamplePictures(4);
        List<PlacedNode> nodes = new ArrayList<>();
        List<PictureEdge> edges = new ArrayList<>();
        Instant at = Instant.parse("2026-01-05T09:30:00Z");
        for (int i = 0; i < accounts; i++) {
            nodes.add(new PlacedNode(samples.node(i), new Place(0, 0)));
            if (i > 0) {
                at = at.plus(Duration.ofHours(31L * i));
                EdgeKey key = EdgeKey.flow(NodeKey.of(i - 1), NodeKey.of(i));
                edges.add(new PictureEdge(key, 1, List.of("EUR 950.00"), 950, at, at));
            }
        }
        return PictureState.of(nodes, edges);
    }

    private static PictureState laid(Layout layout) {
        LayoutGraph graph = LayoutGraph.of(PICTURE, Optional.empty());
        Points points = layout.of(graph, Work.UNOBSERVED);
        List<PlacedNode> placed = new ArrayList<>();
        for (int i = 0; i < graph.size(); i++) {
            PlacedNode node = PICTURE.nodes().get(graph.key(i));
            placed.add(new PlacedNode(node.node(), new Place(points.x[i], points.y[i])));
        }
        return PictureState.of(placed, PICTURE.edges().values());
    }

    @Test
    void aPictureInLanesOfTimeDatesEveryNode() {
        Scene scene = Scene.of(laid(new LaneLayout()));
        TimeAxis axis = scene.axis.orElseThrow();

        for (int e = 0; e < scene.edges.length; e++) {
            double at = axis.x(scene.edges[e].first().toEpochMilli());
            assertThat(at).isGreaterThan(scene.x[scene.from[e]] - 0.5);
            assertThat(at).isGreaterThan(scene.x[scene.to[e]] - 0.5);
        }
        assertThat(axis.x(axis.firstMillis()))
                .isCloseTo(scene.bounds().getMinX(), Offset.offset(1e-6));
        assertThat(axis.x(axis.lastMillis()))
                .isCloseTo(scene.bounds().getMaxX(), Offset.offset(1e-6));
    }

    @Test
    void datesAreDrawnWhereLabelsLeaveThemRoom() throws IOException {
        Scene scene = Scene.of(laid(new LaneLayout()));
        for (Theme theme : Theme.values()) {
            var raster =
                    new PictureRaster(
                            PictureFonts.bundled(),
                            PictureColours.of(ThemeTokens.of(theme)),
                            SamplePictures.LEGEND);
            Camera camera = raster.fit(scene, Camera.of(1_440, 900, 1));
            Files.createDirectories(SCREENS);
            Files.write(
                    SCREENS.resolve("picture-lanes-" + theme.name().toLowerCase(ROOT) + ".png"),
                    PicturePng.write(scene, camera, raster));
            Frame frame =
                    raster.draw(
                            scene,
                            camera,
                            Highlight.NONE,
                            Quality.RESTING,
                            PictureRaster.imageFor(camera));
            assertThat(frame.nodeLabels()).isNotEmpty();
            assertThat(frame.nodeLabels()).allMatch(label -> label.box().y > 16);
        }
    }

    @Test
    void aPictureLaidOutOtherwiseHasNone() {
        assertThat(Scene.of(laid(new FlowLayout())).axis).isEmpty();
        assertThat(Scene.of(PictureState.EMPTY).axis).isEmpty();
    }

    @Test
    void aNodeMovedElsewhereIsNotDatedWrongly() {
        PictureState lanes = laid(new LaneLayout());
        List<PlacedNode> nodes = new ArrayList<>(lanes.nodes().values());
        PlacedNode moved = nodes.removeLast();
        nodes.add(
                new PlacedNode(moved.node(), new Place(moved.place().x() + 1, moved.place().y())));

        assertThat(Scene.of(PictureState.of(nodes, lanes.edges().values())).axis).isEmpty();
    }

    @Test
    void datesAreAsDenseAsTheirWordsAllow() {
        long from = Instant.parse("2025-11-20T08:00:00Z").toEpochMilli();
        long to = Instant.parse("2026-02-10T00:00:00Z").toEpochMilli();
        var marks = new DateMarks(ZoneOffset.UTC);

        assertThat(marks.between(from, to, Duration.ofDays(8).toMillis()))
                .extracting(DateMark::words)
                .containsExactly("2025-12", "2026-01", "2026-02");
        assertThat(marks.between(from, to, Duration.ofDays(7).toMillis()))
                .extracting(DateMark::words)
                .startsWith("2025-11-24", "2025-12-01")
                .hasSize(12);
        assertThat(marks.between(from, to, Duration.ofDays(4_000).toMillis())).isEmpty();
    }

    @Test
    void daysBeginInTheZoneOfTheCase() {
        ZoneId jakarta = ZoneId.of("Asia/Jakarta");
        long from = Instant.parse("2026-01-01T17:00:00Z").toEpochMilli();

        assertThat(new DateMarks(jakarta).between(from, from, Duration.ofHours(20).toMillis()))
                .containsExactly(new DateMark(from, "2026-01-02"));
    }
}
