// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.SamplePictures;
import org.tributary.app.picture.raster.PictureColours;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.theme.Theme;
import org.tributary.app.theme.ThemeTokens;
import org.tributary.app.work.InlineTasks;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// How much of the picture is seen in windows of different sizes.
class CanvasSizeTest extends ApplicationTest {

    private final PictureState picture = new SamplePictures(20).five();
    private FlowCanvas canvas;
    private Stage own;

    @Override
    public void start(Stage stage) {
        canvas =
                FlowCanvas.create(
                        new Silent(),
                        PictureFonts.bundled(),
                        PictureColours.of(ThemeTokens.of(Theme.LIGHT)),
                        SamplePictures.LEGEND,
                        new CanvasWords("{0} accounts, {1} flows", "{0}, {1}, {2} in, {3} out"),
                        ZoneOffset.UTC,
                        new InlineTasks(Clock.systemUTC()));
        // A size given to the stage that all robot tests share would stay with it.
        own = new Stage();
        own.setScene(new Scene(new StackPane(canvas.region()), 900, 640));
        own.show();
        canvas.show(picture);
    }

    @AfterEach
    void close() {
        interact(own::close);
    }

    private static final class Silent implements FlowCanvasListener {
        @Override
        public void selected(Set<NodeKey> nodes, Set<EdgeKey> edges) {}

        @Override
        public void expandRequested(NodeKey node) {}

        @Override
        public void menuRequested(
                Optional<NodeKey> node, Optional<EdgeKey> edge, double x, double y) {}

        @Override
        public void notesOpened(List<Long> notes) {}

        @Override
        public void moved(Map<NodeKey, Place> places) {}
    }

    @Test
    void aFittedPictureStaysWholeWhenTheWindowShrinksAndGrows() {
        interact(canvas::fit);
        resize(560, 420);
        assertAllIsSeenWithin(560, 420);
        resize(1_000, 700);
        assertAllIsSeenWithin(1_000, 700);
    }

    @Test
    void whoLooksAtAPartGoesOnDoingSoWhenTheWindowShrinks() {
        interact(canvas::zoomIn);
        double zoom = canvas.camera().zoom();
        resize(560, 420);
        assertThat(canvas.camera().zoom()).isEqualTo(zoom);
    }

    @Test
    void theLegendIsFoldedAndUnfolded() {
        WaitForAsyncUtils.waitForFxEvents();
        Node legend = lookup("#legend").query();
        double whole = legend.getLayoutBounds().getHeight();
        interact(canvas::toggleLegend);
        waitUntil(() -> legend.getLayoutBounds().getHeight() < whole / 2);
        interact(canvas::toggleLegend);
        waitUntil(() -> legend.getLayoutBounds().getHeight() == whole);
    }

    private static void waitUntil(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private void resize(double width, double height) {
        interact(
                () -> {
                    own.setWidth(width);
                    own.setHeight(height);
                });
        waitUntil(
                () -> {
                    int seen = canvas.camera().width();
                    return seen > width - 40 && seen <= width;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void assertAllIsSeenWithin(double width, double height) {
        for (NodeKey key : picture.nodes().keySet()) {
            Place place = picture.place(key).orElseThrow();
            var at = canvas.camera().viewOf(place.x(), place.y());
            assertThat(at.x).isBetween(10.0, width - 10);
            assertThat(at.y).isBetween(10.0, height - 10);
        }
    }
}
