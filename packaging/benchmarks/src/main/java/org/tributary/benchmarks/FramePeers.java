// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.ui.fx_viewer.FxViewPanel;
import org.graphstream.ui.fx_viewer.FxViewer;
import org.graphstream.ui.graphicGraph.GraphicGraph;
import org.graphstream.ui.javafx.FxGraphRenderer;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.raster.LegendText;
import org.tributary.app.picture.raster.PictureColours;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.theme.Theme;
import org.tributary.app.theme.ThemeTokens;
import org.tributary.app.window.canvas.CanvasWords;
import org.tributary.app.window.canvas.FlowCanvas;
import org.tributary.app.window.canvas.FlowCanvasListener;
import org.tributary.app.window.kit.FxTasks;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/// Draws the same picture, wholly in view in a window of 1440 by 900, with Tributary, GraphStream's
/// FxViewer and a plain JavaFX Canvas; prints what a frame costs the whole process.
///
/// While moving, the peers draw straight hard lines and no texts, the cheapest they can do; at
/// rest smooth ones with arrowheads and the accounts' numbers, but no amounts. Tributary is driven
/// by the events a user's hand makes and does what it does for a user.
public final class FramePeers {

    static final int WIDTH = 1440;
    static final int HEIGHT = 900;

    private FramePeers() {}

    /// Arguments: nodes, arrows, and `yes` to draw with the peers too.
    public static void main(String[] arguments) throws InterruptedException {
        FrameScene scene =
                FrameScene.crowd(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        tributary(scene);
        if (arguments[2].equals("yes")) {
            canvas(scene);
            viewer(scene);
        }
        System.exit(0);
    }

    private static void tributary(FrameScene scene) throws InterruptedException {
        double before = Pulses.cpu();
        var state = scene.picture();
        var canvas =
                Pulses.onScreen(
                        () ->
                                FlowCanvas.create(
                                        new Nobody(),
                                        PictureFonts.bundled(),
                                        PictureColours.of(ThemeTokens.of(Theme.LIGHT)),
                                        legend(),
                                        new CanvasWords("{0} accounts, {1} flows", "{0}"),
                                        ZoneOffset.UTC,
                                        new FxTasks(
                                                Clock.systemUTC(), Throwable::printStackTrace)));
        Stage stage = Pulses.show(canvas.region());
        Pulses.onScreen(
                () -> {
                    canvas.show(state);
                    return true;
                });
        Pulses.rest(30);
        System.out.printf(Locale.ROOT, "Tributary, opened: %.2f CPU-s%n", Pulses.cpu() - before);
        for (int round = 0; round < 2; round++) {
            Pulses.pulses(
                    "Tributary, panning", 240, i -> pan(canvas.region(), i / 60 % 2 == 0 ? 7 : -7));
            Pulses.pulses(
                    "Tributary, zooming",
                    120,
                    i -> wheel(canvas.region(), i / 30 % 2 == 0 ? 9 : -9));
            Pulses.resting("Tributary, one step and at rest", 8, () -> pan(canvas.region(), 1));
        }
        Pulses.onScreen(
                () -> {
                    canvas.close();
                    stage.hide();
                    return true;
                });
    }

    private static void pan(Region region, double dx) {
        Event.fireEvent(region, scrolled(true, dx, dx / 2));
    }

    private static void wheel(Region region, double dy) {
        Event.fireEvent(region, scrolled(false, 0, dy));
    }

    private static ScrollEvent scrolled(boolean direct, double dx, double dy) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                WIDTH / 2.0,
                HEIGHT / 2.0,
                WIDTH / 2.0,
                HEIGHT / 2.0,
                false,
                false,
                false,
                false,
                direct,
                false,
                dx,
                dy,
                dx,
                dy,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private static void canvas(FrameScene scene) throws InterruptedException {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        Stage stage = Pulses.show(new StackPane(canvas));
        PlainDrawing drawing = new PlainDrawing(scene, canvas.getGraphicsContext2D());
        for (int round = 0; round < 2; round++) {
            Pulses.pulses("JavaFX Canvas, moving", 12, i -> drawing.draw(i * 3, false));
            Pulses.pulses("JavaFX Canvas, at rest", 6, i -> drawing.draw(i * 3, true));
        }
        Pulses.onScreen(
                () -> {
                    stage.hide();
                    return true;
                });
    }

    /// Its own timer off, so that it draws when it is asked to and not in between.
    private static final class QuietViewer extends FxViewer {
        QuietViewer(Graph graph) {
            super(graph, ThreadingModel.GRAPH_IN_GUI_THREAD);
            timeline.stop();
        }

        GraphicGraph shown() {
            return getGraphicGraph();
        }
    }

    private static void viewer(FrameScene scene) throws InterruptedException {
        Graph graph = new MultiGraph("crowd");
        for (int i = 0; i < scene.nodes(); i++) {
            var node = graph.addNode(Integer.toString(i));
            node.setAttribute("xyz", scene.places().x[i], scene.places().y[i], 0);
            node.setAttribute("ui.label", scene.account(i));
        }
        for (int e = 0; e < scene.from().length; e++) {
            graph.addEdge(
                    "e" + e,
                    Integer.toString(scene.from()[e]),
                    Integer.toString(scene.to()[e]),
                    true);
        }
        QuietViewer viewer = Pulses.onScreen(() -> new QuietViewer(graph));
        FxViewPanel panel =
                Pulses.onScreen(
                        () -> (FxViewPanel) viewer.addDefaultView(false, new FxGraphRenderer()));
        Stage stage = Pulses.show(panel);
        for (int round = 0; round < 2; round++) {
            graph.setAttribute("ui.stylesheet", styles("text-mode: hidden;"));
            graph.removeAttribute("ui.antialias");
            graph.removeAttribute("ui.quality");
            Pulses.pulses("GraphStream FxViewer, moving", 6, i -> step(viewer, panel));
            graph.setAttribute("ui.stylesheet", styles("text-mode: normal;"));
            graph.setAttribute("ui.antialias");
            graph.setAttribute("ui.quality");
            Pulses.pulses("GraphStream FxViewer, at rest", 3, i -> step(viewer, panel));
        }
        Pulses.onScreen(
                () -> {
                    stage.hide();
                    return true;
                });
    }

    private static String styles(String texts) {
        return "node { size: 6px; " + texts + " } edge { arrow-size: 6px, 3px; }";
    }

    private static void step(QuietViewer viewer, FxViewPanel panel) {
        var camera = panel.getCamera();
        var centre = camera.getViewCenter();
        camera.setViewCenter(centre.x + camera.getGraphDimension() / 500, centre.y, 0);
        panel.display(viewer.shown(), true);
    }

    private static LegendText legend() {
        return new LegendText(
                "Legend",
                "Account",
                "Party",
                "Institution",
                "Transaction",
                "More accounts",
                "Group",
                "Subject",
                "Pinned",
                "Note",
                "Money through the account",
                "Amount of the flow",
                "",
                "Amounts in EUR");
    }

    private static final class Nobody implements FlowCanvasListener {
        @Override
        public void selected(Set<NodeKey> nodes, Set<EdgeKey> edges) {}

        @Override
        public void expandRequested(NodeKey node) {}

        @Override
        public void menuRequested(
                Optional<NodeKey> node, Optional<EdgeKey> edge, double x, double y) {}

        @Override
        public void moved(Map<NodeKey, Place> places) {}

        @Override
        public void notesOpened(List<Long> notes) {}
    }
}
