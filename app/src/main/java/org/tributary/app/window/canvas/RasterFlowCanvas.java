// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.canvas;

import javafx.animation.AnimationTimer;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.graphstream.VisibleGraph;
import org.tributary.app.picture.raster.Camera;
import org.tributary.app.picture.raster.LegendText;
import org.tributary.app.picture.raster.PictureColours;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.picture.raster.PicturePng;
import org.tributary.app.picture.raster.PictureRaster;
import org.tributary.app.picture.raster.Quality;
import org.tributary.app.picture.raster.Scene;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;

/// A canvas drawn by our own raster. It draws at most once per pulse and only when something
/// changed: coarsely while something moves, and once smoothly when it has come to rest. Confined
/// to the screen's thread.
final class RasterFlowCanvas implements FlowCanvas {

    /// Still for this long, the smooth frame is drawn.
    private static final long REST_NANOS = 90_000_000;

    private static final double ZOOM_STEP = 1.25;

    /// Up to this many nodes and arrows a smooth frame is cheap enough to be drawn always.
    private static final int SMALL = 700;

    private final View view = new View(this::moving, this::changed);
    private final VisibleGraph graph = VisibleGraph.empty();
    private final Surface surface = new Surface();
    private final Rectangle lasso = new Rectangle();
    private final Rectangle focusBorder = new Rectangle();
    private final Tooltip tooltip = new Tooltip();
    private final CanvasRegion region;
    private final HoverText hoverText;
    private final AnimationTimer pulse;
    private PictureRaster raster;
    private boolean dirty;
    private boolean coarse;
    private long lastMoved;
    private boolean fitPending = true;

    RasterFlowCanvas(
            FlowCanvasListener listener,
            PictureFonts fonts,
            PictureColours colours,
            LegendText words,
            CanvasWords accessible,
            ZoneId zone) {
        raster = new PictureRaster(fonts, colours, words);
        hoverText = new HoverText(zone);
        region = new CanvasRegion(view, accessible, this::resized);
        region.getChildren().addAll(surface.view(), lasso, focusBorder);
        overlay(lasso);
        overlay(focusBorder);
        focusBorder.visibleProperty().bind(region.focusVisibleProperty());
        MouseGestures mouse = new MouseGestures(view, listener, lasso);
        mouse.listenTo(region);
        new KeyGestures(view, this, listener, mouse).listenTo(region);
        graph.observe(view::show);
        tooltip.setShowDelay(Duration.millis(500));
        paintOverlays(colours);
        pulse =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        onPulse(now);
                    }
                };
    }

    private static void overlay(Rectangle shape) {
        shape.setManaged(false);
        shape.setMouseTransparent(true);
        shape.setVisible(false);
        shape.setFill(Color.TRANSPARENT);
    }

    private void paintOverlays(PictureColours colours) {
        int argb = colours.selection();
        Color colour = Color.rgb((argb >> 16) & 0xFF, (argb >> 8) & 0xFF, argb & 0xFF);
        lasso.setStroke(colour);
        lasso.getStrokeDashArray().setAll(5.0, 4.0);
        lasso.setFill(colour.deriveColor(0, 1, 1, 0.12));
        focusBorder.setStroke(colour);
        focusBorder.setStrokeWidth(2);
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public void show(PictureState state) {
        graph.show(state);
        if (state.isEmpty()) {
            fitPending = true;
        } else if (fitPending && hasSize()) {
            fit();
        }
    }

    @Override
    public void dress(PictureFonts fonts, PictureColours colours, LegendText words) {
        raster = new PictureRaster(fonts, colours, words);
        paintOverlays(colours);
        changed();
    }

    @Override
    public void select(Set<NodeKey> nodes, Set<EdgeKey> edges) {
        view.select(nodes, edges);
    }

    @Override
    public Set<NodeKey> selectedNodes() {
        return view.nodes();
    }

    @Override
    public Set<EdgeKey> selectedEdges() {
        return view.edges();
    }

    @Override
    public void fit() {
        fitPending = false;
        view.look(raster.fit(view.scene(), view.camera()));
    }

    @Override
    public void zoomIn() {
        zoom(ZOOM_STEP);
    }

    @Override
    public void zoomOut() {
        zoom(1 / ZOOM_STEP);
    }

    private void zoom(double factor) {
        Camera camera = view.camera();
        view.look(camera.zoomed(factor, camera.width() / 2.0, camera.height() / 2.0));
    }

    @Override
    public void reveal(Collection<NodeKey> nodes) {
        view.look(Reveal.into(view.camera(), view.state(), nodes));
    }

    @Override
    public Camera camera() {
        return view.camera();
    }

    @Override
    public byte[] png() {
        return PicturePng.write(Scene.of(view.state()), view.camera(), raster);
    }

    @Override
    public void close() {
        pulse.stop();
        Tooltip.uninstall(region, tooltip);
    }

    private boolean hasSize() {
        return view.camera().width() > 1 && view.camera().height() > 1;
    }

    private void resized(int width, int height, double outputScale) {
        view.resize(view.camera().resized(width, height, outputScale));
        focusBorder.setX(1);
        focusBorder.setY(1);
        focusBorder.setWidth(width - 2);
        focusBorder.setHeight(height - 2);
        if (fitPending && !view.state().isEmpty()) {
            fit();
        }
    }

    private void moving() {
        coarse = true;
        changed();
        lastMoved = 0;
    }

    private void changed() {
        dirty = true;
        pulse.start();
    }

    private void onPulse(long now) {
        if (lastMoved == 0) {
            lastMoved = now;
        }
        if (dirty && hasSize()) {
            dirty = false;
            boolean small = view.state().nodes().size() + view.state().edges().size() <= SMALL;
            draw(coarse && !small ? Quality.MOVING : Quality.RESTING);
            coarse = coarse && !small;
        }
        if (coarse && now - lastMoved > REST_NANOS) {
            coarse = false;
            draw(Quality.RESTING);
        }
        if (!coarse && !dirty) {
            pulse.stop();
        }
    }

    private void draw(Quality quality) {
        surface.draw(
                view.camera(),
                image ->
                        raster.draw(view.scene(), view.camera(), view.highlight(), quality, image));
        showTooltip();
    }

    private void showTooltip() {
        String text =
                view.hoverEdge()
                        .map(view.state().edges()::get)
                        .map(edge -> hoverText.of(edge, view.state()))
                        .or(
                                () ->
                                        view.hoverNode()
                                                .map(view.state().nodes()::get)
                                                .map(placed -> hoverText.of(placed.node())))
                        .orElse("");
        if (text.equals(tooltip.getText())) {
            return;
        }
        tooltip.setText(text);
        if (text.isEmpty()) {
            tooltip.hide();
            Tooltip.uninstall(region, tooltip);
        } else {
            Tooltip.install(region, tooltip);
        }
    }
}
