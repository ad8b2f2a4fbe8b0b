// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureHistory;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.SamplePictures;
import org.tributary.app.picture.raster.Camera;
import org.tributary.app.picture.raster.NoteMarks;
import org.tributary.app.picture.raster.PictureColours;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.theme.Theme;
import org.tributary.app.theme.ThemeTokens;
import org.tributary.app.work.InlineTasks;
import org.tributary.ledger.casework.NoteAnchor.Area;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

class FlowCanvasTest extends ApplicationTest {

    private static final PictureFonts FONTS = PictureFonts.bundled();

    private final PictureHistory history = new PictureHistory(new SamplePictures(20).five());
    private final List<Set<NodeKey>> selections = new ArrayList<>();
    private final List<Set<EdgeKey>> edgeSelections = new ArrayList<>();
    private final List<List<Long>> opened = new ArrayList<>();
    private final List<NodeKey> expanded = new ArrayList<>();
    private final List<Optional<NodeKey>> menus = new ArrayList<>();
    private FlowCanvas canvas;

    @Override
    public void start(Stage stage) {
        canvas =
                FlowCanvas.create(
                        new Recorder(),
                        FONTS,
                        PictureColours.of(ThemeTokens.of(Theme.LIGHT)),
                        SamplePictures.LEGEND,
                        new CanvasWords("{0} accounts, {1} flows", "{0}, {1}, {2} in, {3} out"),
                        ZoneOffset.UTC,
                        new InlineTasks(Clock.systemUTC()));
        history.observe(canvas::show);
        stage.setScene(new Scene(new StackPane(canvas.region()), 900, 640));
        // The headless platform counts a wheel's position from the screen's corner.
        stage.setX(0);
        stage.setY(0);
        // Another test's size may still be on the stage that all robot tests share.
        stage.sizeToScene();
        stage.show();
    }

    private final class Recorder implements FlowCanvasListener {
        @Override
        public void selected(Set<NodeKey> nodes, Set<EdgeKey> edges) {
            selections.add(nodes);
            edgeSelections.add(edges);
        }

        @Override
        public void expandRequested(NodeKey node) {
            expanded.add(node);
        }

        @Override
        public void menuRequested(
                Optional<NodeKey> node, Optional<EdgeKey> edge, double x, double y) {
            menus.add(node);
        }

        @Override
        public void notesOpened(List<Long> notes) {
            opened.add(notes);
        }

        @Override
        public void moved(Map<NodeKey, Place> places) {
            history.apply(new PictureChange.Move(places));
        }
    }

    @Test
    void theFirstPictureIsFitted() {
        for (NodeKey key : history.state().nodes().keySet()) {
            Place place = history.state().place(key).orElseThrow();
            var at = canvas.camera().viewOf(place.x(), place.y());
            assertThat(at.x).isBetween(40.0, 860.0);
            assertThat(at.y).isBetween(30.0, 610.0);
        }
        assertThat(canvas.png()).isNotEmpty();
    }

    @Test
    void clickingSelectsAndShiftClickingAdds() {
        clickOn(screen(1));
        assertThat(selections.getLast()).containsExactly(NodeKey.of(1));
        withShift(MouseEvent.MOUSE_PRESSED, screen(2));
        withShift(MouseEvent.MOUSE_RELEASED, screen(2));
        assertThat(selections.getLast()).containsExactlyInAnyOrder(NodeKey.of(1), NodeKey.of(2));
        clickOn(ground());
        assertThat(selections.getLast()).isEmpty();
    }

    @Test
    void clickingAnArrowSelectsIt() {
        Place from = place(0);
        Place to = place(3);
        clickOn(screen((from.x() + to.x()) / 2, (from.y() + to.y()) / 2));
        assertThat(edgeSelections.getLast())
                .containsExactly(EdgeKey.flow(NodeKey.of(0), NodeKey.of(3)));
    }

    @Test
    void clickingTheSheetOfANoteOpensItAndSelectsNothing() {
        NodeKey node = NodeKey.of(1);
        Place place = history.state().place(node).orElseThrow();
        NoteMarks notes =
                new NoteMarks(
                        List.of(),
                        List.of(),
                        List.of(
                                new NoteMarks.OnRegion(
                                        new Area(place.x() - 30, place.y() - 30, 60, 0),
                                        List.of(),
                                        new NoteMarks.Remark(7, "odd"))));
        interact(() -> canvas.notes(notes));
        clickOn(screen(place.x() + 30, place.y() - 30));
        assertThat(opened).containsExactly(List.of(7L));
        assertThat(selections).isEmpty();
        clickOn(screen(1));
        assertThat(opened).hasSize(1);
        assertThat(selections).containsExactly(Set.of(node));
    }

    @Test
    void doubleClickAndEnterExpandAndTheMenuKnowsItsNode() {
        doubleClickOn(screen(1));
        clickOn(screen(2));
        type(KeyCode.ENTER);
        assertThat(expanded).containsExactly(NodeKey.of(1), NodeKey.of(2));
        clickOn(screen(3), MouseButton.SECONDARY);
        assertThat(menus).containsExactly(Optional.of(NodeKey.of(3)));
    }

    @Test
    void draggingANodeIsOneStepAndUndoPutsItBackExactly() {
        PictureState before = history.state();
        Point2D start = screen(1);
        drag(start, MouseButton.PRIMARY)
                .moveTo(start.add(20, 30))
                .moveTo(start.add(60, 80))
                .dropTo(start.add(60, 80));
        double zoom = canvas.camera().zoom();
        Place moved = place(1);
        assertThat(moved.x() - before.place(NodeKey.of(1)).orElseThrow().x())
                .isCloseTo(60 / zoom, within(1.5));
        assertThat(
                        history.state().nodes().values().stream()
                                .filter(n -> !before.nodes().containsValue(n)))
                .hasSize(1);
        interact(history::undo);
        assertThat(history.state()).isEqualTo(before);
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void draggingTheGroundPansAndMovesNothing() {
        Camera before = canvas.camera();
        Point2D start = ground();
        drag(start, MouseButton.PRIMARY).moveTo(start.add(30, 10)).dropTo(start.add(50, -40));
        Camera after = canvas.camera();
        assertThat((before.centreX() - after.centreX()) * after.zoom()).isCloseTo(50, within(1.5));
        assertThat((before.centreY() - after.centreY()) * after.zoom()).isCloseTo(-40, within(1.5));
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void aRectangleDrawnWithShiftSelectsWhatIsInIt() {
        Point2D a = screen(1);
        Point2D b = screen(2);
        Point2D low = new Point2D(Math.min(a.getX(), b.getX()), Math.min(a.getY(), b.getY()));
        Point2D high = new Point2D(Math.max(a.getX(), b.getX()), Math.max(a.getY(), b.getY()));
        withShift(MouseEvent.MOUSE_PRESSED, low.subtract(25, 25));
        withShift(MouseEvent.MOUSE_DRAGGED, low);
        withShift(MouseEvent.MOUSE_DRAGGED, high.add(25, 25));
        withShift(MouseEvent.MOUSE_RELEASED, high.add(25, 25));
        assertThat(canvas.selectedNodes()).containsExactlyInAnyOrder(NodeKey.of(1), NodeKey.of(2));
    }

    @Test
    void theWheelZoomsAroundThePointer() {
        Point2D node = screen(2);
        double zoom = canvas.camera().zoom();
        moveTo(node);
        scroll(3, VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(canvas.camera().zoom()).isNotEqualTo(zoom);
        assertThat(screen(2).distance(node)).isLessThan(1.5);
        type(KeyCode.F);
        assertThat(canvas.camera().zoom()).isEqualTo(zoom);
        push(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(canvas.camera().zoom()).isGreaterThan(zoom);
        push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(canvas.camera().zoom()).isEqualTo(zoom);
    }

    @Test
    void tabWalksThroughTheNodesAndArrowsGoToNeighbours() {
        clickOn(screen(0));
        type(KeyCode.RIGHT);
        assertThat(selections.getLast()).containsExactly(NodeKey.of(3));
        Object spoken = canvas.region().queryAccessibleAttribute(AccessibleAttribute.TEXT);
        assertThat(spoken.toString())
                .contains(history.state().nodes().get(NodeKey.of(3)).node().label())
                .contains("2 in, 1 out");
        type(KeyCode.ESCAPE);
        assertThat(selections.getLast()).isEmpty();
        type(KeyCode.TAB);
        NodeKey first = selections.getLast().iterator().next();
        type(KeyCode.TAB);
        assertThat(selections.getLast()).doesNotContain(first).hasSize(1);
    }

    @Test
    void aLassoSelectsWhatItGoesAroundAndEscapePutsItAway() {
        clickOn(ground());
        type(KeyCode.L);
        Point2D one = screen(1);
        drag(one.add(-30, -30), MouseButton.PRIMARY)
                .moveTo(one.add(30, -30))
                .moveTo(one.add(30, 30))
                .moveTo(one.add(-30, 30))
                .dropTo(one.add(-30, 10));
        assertThat(selections.getLast()).containsExactly(NodeKey.of(1));
        assertThat(history.canUndo()).isFalse();
        Camera before = canvas.camera();
        type(KeyCode.L);
        type(KeyCode.ESCAPE);
        Point2D start = ground();
        drag(start, MouseButton.PRIMARY).moveTo(start.add(30, 10)).dropTo(start.add(50, -40));
        assertThat(canvas.camera()).isNotEqualTo(before);
        interact(canvas::lasso);
        Camera held = canvas.camera();
        drag(start, MouseButton.PRIMARY).moveTo(start.add(30, 10)).dropTo(start.add(50, -40));
        assertThat(canvas.camera()).isEqualTo(held);
    }

    @Test
    void theMinimapIsThereWhenSomethingIsOutOfViewAndMovesTheView() {
        Node map = lookup("#minimap").query();
        assertThat(map.isVisible()).isFalse();
        for (int i = 0; i < 8; i++) {
            interact(canvas::zoomIn);
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(map.isVisible()).isTrue();
        Camera before = canvas.camera();
        clickOn(map.localToScreen(20, 64));
        assertThat(canvas.camera().centreX()).isLessThan(before.centreX());
        assertThat(canvas.camera().zoom()).isEqualTo(before.zoom());
        assertThat(selections).isEmpty();
        interact(canvas::hideMinimap);
        assertThat(map.isVisible()).isFalse();
        interact(canvas::showMinimap);
        assertThat(map.isVisible()).isTrue();
        interact(canvas::fit);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(map.isVisible()).isFalse();
    }

    @Test
    void aCrowdIsShiftedWhilePanningAndDrawnAnewAtRest() {
        interact(() -> canvas.show(new SamplePictures(1).crowd(900, 1_300)));
        interact(canvas::fit);
        WaitForAsyncUtils.waitForFxEvents();
        for (int i = 0; i < 6; i++) {
            interact(canvas::zoomIn);
        }
        Point2D start = canvas.region().localToScreen(450, 320);
        withSpace(start);
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage rested = snapshot();
        interact(() -> canvas.show(new SamplePictures(1).crowd(900, 1_300)));
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(difference(rested, snapshot())).isZero();
        assertThat(difference(rested, rested)).isZero();
    }

    private void withSpace(Point2D start) {
        press(KeyCode.SPACE);
        drag(start, MouseButton.PRIMARY).moveTo(start.add(90, 40)).dropTo(start.add(170, 90));
        release(KeyCode.SPACE);
    }

    private WritableImage snapshot() {
        List<WritableImage> taken = new ArrayList<>();
        interact(() -> taken.add(canvas.region().snapshot(null, null)));
        return taken.getFirst();
    }

    private static int difference(WritableImage a, WritableImage b) {
        int different = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                boolean same = a.getPixelReader().getArgb(x, y) == b.getPixelReader().getArgb(x, y);
                different += same ? 0 : 1;
            }
        }
        return different;
    }

    /// The headless robot's mouse events know no Shift key, so these are made by hand.
    private void withShift(EventType<MouseEvent> type, Point2D at) {
        Point2D local = canvas.region().screenToLocal(at);
        interact(
                () ->
                        canvas.region()
                                .fireEvent(
                                        new MouseEvent(
                                                type,
                                                local.getX(),
                                                local.getY(),
                                                at.getX(),
                                                at.getY(),
                                                MouseButton.PRIMARY,
                                                1,
                                                true,
                                                false,
                                                false,
                                                false,
                                                type != MouseEvent.MOUSE_RELEASED,
                                                false,
                                                false,
                                                false,
                                                false,
                                                true,
                                                null)));
    }

    private Place place(int account) {
        return history.state().place(NodeKey.of(account)).orElseThrow();
    }

    private Point2D screen(int account) {
        return screen(place(account).x(), place(account).y());
    }

    private Point2D screen(double x, double y) {
        var at = canvas.camera().viewOf(x, y);
        return canvas.region().localToScreen(at.x, at.y);
    }

    private Point2D ground() {
        return canvas.region().localToScreen(450, 40);
    }
}
