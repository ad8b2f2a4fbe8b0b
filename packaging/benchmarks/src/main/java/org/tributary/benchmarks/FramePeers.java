// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.VPos;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
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

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// Draws the same picture, wholly in view in a window of 1440 by 900, with Tributary, GraphStream's
/// FxViewer and a plain JavaFX Canvas; prints what a frame costs the whole process.
///
/// While moving, the peers draw straight hard lines and no texts, the cheapest they can do; at
/// rest smooth ones with arrowheads and the accounts' numbers, but no amounts. Tributary is driven
/// by the events a user's hand makes and does what it does for a user.
public final class FramePeers {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

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
        double before = cpu();
        var state = scene.picture();
        var canvas =
                onScreen(
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
        Stage stage = show(canvas.region());
        onScreen(
                () -> {
                    canvas.show(state);
                    return true;
                });
        rest(30);
        System.out.printf(Locale.ROOT, "Tributary, opened: %.2f CPU-s%n", cpu() - before);
        for (int round = 0; round < 2; round++) {
            pulses("Tributary, panning", 240, i -> pan(canvas.region(), i / 60 % 2 == 0 ? 7 : -7));
            pulses(
                    "Tributary, zooming",
                    120,
                    i -> wheel(canvas.region(), i / 30 % 2 == 0 ? 9 : -9));
            resting("Tributary, one step and at rest", 8, () -> pan(canvas.region(), 1));
        }
        onScreen(
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
        Stage stage = show(new StackPane(canvas));
        PlainDrawing drawing = new PlainDrawing(scene, canvas.getGraphicsContext2D());
        for (int round = 0; round < 2; round++) {
            pulses("JavaFX Canvas, moving", 12, i -> drawing.draw(i * 3, false));
            pulses("JavaFX Canvas, at rest", 6, i -> drawing.draw(i * 3, true));
        }
        onScreen(
                () -> {
                    stage.hide();
                    return true;
                });
    }

    /// The picture in JavaFX's own lines, discs and texts.
    private static final class PlainDrawing {
        private final FrameScene scene;
        private final GraphicsContext graphics;
        private final double[] x;
        private final double[] y;
        private final double[] headX = new double[3];
        private final double[] headY = new double[3];

        PlainDrawing(FrameScene scene, GraphicsContext graphics) {
            this.scene = scene;
            this.graphics = graphics;
            x = fitted(scene.places().x, WIDTH);
            y = fitted(scene.places().y, HEIGHT);
            graphics.setFont(Font.font(11));
            graphics.setTextBaseline(VPos.CENTER);
        }

        private static double[] fitted(double[] at, double size) {
            double low = Arrays.stream(at).min().orElseThrow();
            double high = Arrays.stream(at).max().orElseThrow();
            return Arrays.stream(at)
                    .map(v -> 40 + (v - low) / (high - low) * (size - 80))
                    .toArray();
        }

        void draw(double shift, boolean rest) {
            graphics.setFill(Color.WHITE);
            graphics.fillRect(0, 0, WIDTH, HEIGHT);
            graphics.setStroke(Color.web("#8a93a0"));
            graphics.setFill(Color.web("#8a93a0"));
            for (int e = 0; e < scene.from().length; e++) {
                double x0 = x[scene.from()[e]] + shift;
                double y0 = y[scene.from()[e]];
                double x1 = x[scene.to()[e]] + shift;
                double y1 = y[scene.to()[e]];
                graphics.setLineWidth(rest ? 1.1 + Math.log10(1 + scene.amounts()[e]) / 3 : 1);
                graphics.strokeLine(x0, y0, x1, y1);
                if (rest) {
                    head(x0, y0, x1, y1);
                }
            }
            graphics.setFill(Color.web("#33658a"));
            for (int i = 0; i < scene.nodes(); i++) {
                graphics.fillOval(x[i] + shift - 3, y[i] - 3, 6, 6);
                if (rest) {
                    graphics.fillText(scene.account(i), x[i] + shift + 5, y[i]);
                }
            }
        }

        private void head(double x0, double y0, double x1, double y1) {
            double length = Math.max(1e-6, Math.hypot(x1 - x0, y1 - y0));
            double dx = (x1 - x0) / length;
            double dy = (y1 - y0) / length;
            double[] alongX = {x1, x1 - 6 * dx - 2.5 * dy, x1 - 6 * dx + 2.5 * dy};
            double[] alongY = {y1, y1 - 6 * dy + 2.5 * dx, y1 - 6 * dy - 2.5 * dx};
            System.arraycopy(alongX, 0, headX, 0, 3);
            System.arraycopy(alongY, 0, headY, 0, 3);
            graphics.fillPolygon(headX, headY, 3);
        }
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
        QuietViewer viewer = onScreen(() -> new QuietViewer(graph));
        FxViewPanel panel =
                onScreen(() -> (FxViewPanel) viewer.addDefaultView(false, new FxGraphRenderer()));
        Stage stage = show(panel);
        for (int round = 0; round < 2; round++) {
            graph.setAttribute("ui.stylesheet", styles("text-mode: hidden;"));
            graph.removeAttribute("ui.antialias");
            graph.removeAttribute("ui.quality");
            pulses("GraphStream FxViewer, moving", 6, i -> step(viewer, panel));
            graph.setAttribute("ui.stylesheet", styles("text-mode: normal;"));
            graph.setAttribute("ui.antialias");
            graph.setAttribute("ui.quality");
            pulses("GraphStream FxViewer, at rest", 3, i -> step(viewer, panel));
        }
        onScreen(
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

    private static Stage show(Region content) throws InterruptedException {
        return onScreen(
                () -> {
                    Stage stage = new Stage();
                    stage.setScene(new Scene(new Pane(content), WIDTH, HEIGHT));
                    content.setPrefSize(WIDTH, HEIGHT);
                    stage.show();
                    return stage;
                });
    }

    /// Does something once a pulse, so many times, and tells what a pulse costs. The toolkit
    /// begins no pulse before the last one's drawing is on the screen.
    private static void pulses(String what, int count, IntConsumer frame)
            throws InterruptedException {
        rest(10);
        double before = cpu();
        long start = System.nanoTime();
        run(count, frame);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-36s %9.2f CPU-ms a frame %8.1f frames/s%n",
                what,
                (cpu() - before) * 1e3 / count,
                count / seconds);
    }

    /// Makes a step and waits until nothing is drawn any more, so many times.
    private static void resting(String what, int count, Runnable step) throws InterruptedException {
        double before = cpu();
        for (int i = 0; i < count; i++) {
            onScreen(
                    () -> {
                        step.run();
                        return true;
                    });
            rest(45);
        }
        System.out.printf(
                Locale.ROOT, "%-36s %9.2f CPU-ms%n", what, (cpu() - before) * 1e3 / count);
    }

    /// Lets so many pulses pass.
    private static void rest(int pulses) throws InterruptedException {
        run(pulses, i -> {});
    }

    private static void run(int count, IntConsumer frame) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(
                () ->
                        new AnimationTimer() {
                            private int i;

                            @Override
                            public void handle(long now) {
                                if (i == count) {
                                    stop();
                                    done.countDown();
                                } else {
                                    frame.accept(i++);
                                }
                            }
                        }.start());
        done.await();
    }

    private static <T> T onScreen(Supplier<T> action) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        List<T> results = new java.util.concurrent.CopyOnWriteArrayList<>();
        Platform.runLater(
                () -> {
                    try {
                        results.add(action.get());
                    } finally {
                        done.countDown();
                    }
                });
        done.await();
        return results.getFirst();
    }

    private static LegendText legend() {
        return new LegendText(
                "Account",
                "Party",
                "Institution",
                "Transaction",
                "More accounts",
                "Subject",
                "Money through the account",
                "Amount of the flow",
                "",
                "Amounts in EUR",
                List.of());
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
    }

    private static double cpu() {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}
