// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.canvas;

import javafx.animation.AnimationTimer;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.graphstream.VisibleGraph;
import org.tributary.app.picture.raster.Camera;
import org.tributary.app.picture.raster.LegendRoom;
import org.tributary.app.picture.raster.LegendText;
import org.tributary.app.picture.raster.NoteMarks;
import org.tributary.app.picture.raster.PictureColours;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.picture.raster.PicturePng;
import org.tributary.app.picture.raster.PictureRaster;
import org.tributary.app.picture.raster.Scene;
import org.tributary.app.work.Tasks;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/// A canvas drawn by our own raster, at most once per pulse and only when something changed; see
/// [Projector]. Confined to the screen's thread.
final class RasterFlowCanvas implements FlowCanvas {

    private static final double ZOOM_STEP = 1.25;

    private final View view = new View(this::moving, this::changed);
    private final VisibleGraph graph = VisibleGraph.empty();
    private final Surface surface = new Surface();
    private final LegendView legend = new LegendView();
    private final Minimap minimap;
    private final Overlays overlays;
    private final MouseGestures mouse;
    private final Tooltip tooltip = new Tooltip();
    private final CanvasRegion region;
    private final HoverText hoverText;
    private final AnimationTimer pulse;
    private final Projector projector;

    /// For what is asked for on the screen's thread while the projector's draws.
    private PictureRaster raster;

    private boolean fitPending = true;

    /// From where all of the picture was seen last; as long as nobody looks from elsewhere, a
    /// window of another size shows all of it, too.
    private Optional<Camera> fitted = Optional.empty();

    RasterFlowCanvas(
            FlowCanvasListener listener,
            PictureFonts fonts,
            PictureColours colours,
            LegendText words,
            CanvasWords accessible,
            ZoneId zone,
            Tasks tasks) {
        raster = new PictureRaster(fonts, colours, words).with(LegendRoom.AS_ROOM_ALLOWS);
        projector = new Projector(view, surface, tasks, raster.with(raster.notes()));
        hoverText = new HoverText(zone);
        region = new CanvasRegion(view, accessible, this::resized);
        overlays = new Overlays(region);
        minimap = new Minimap(view, tasks, colours);
        legend.onClick(this::toggleLegend);
        region.getChildren().addAll(surface.view(), legend.view(), minimap.node());
        region.getChildren().addAll(overlays.nodes());
        mouse = new MouseGestures(view, listener, overlays, region);
        mouse.listen();
        new KeyGestures(view, this, listener, mouse).listenTo(region);
        graph.observe(view::show);
        // A note of many words is read, not stretched across the screen.
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        tooltip.setShowDelay(Duration.millis(500));
        overlays.dress(region, colours);
        pulse =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        onPulse(now);
                    }
                };
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
        PictureRaster next = new PictureRaster(fonts, colours, words, raster.notes());
        dressed(next.with(raster.legendRoom()));
        overlays.dress(region, colours);
        minimap.dress(colours);
        changed();
    }

    @Override
    public void notes(NoteMarks notes) {
        dressed(raster.with(notes));
        view.notes(notes);
    }

    private void dressed(PictureRaster next) {
        raster = next;
        projector.dress(next.with(next.notes()));
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
        fitted = Optional.of(view.camera());
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
    public void lasso() {
        region.requestFocus();
        mouse.takeLasso(true);
    }

    @Override
    public boolean hasMinimap() {
        return minimap.isWanted();
    }

    @Override
    public void showMinimap() {
        minimap.setWanted(true);
    }

    @Override
    public void hideMinimap() {
        minimap.setWanted(false);
    }

    @Override
    public void toggleLegend() {
        boolean folded = raster.isLegendFolded(view.rested(), view.camera());
        dressed(raster.with(folded ? LegendRoom.WHOLE : LegendRoom.FOLDED));
        changed();
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
        boolean whole = fitted.filter(view.camera()::equals).isPresent();
        view.resize(view.camera().resized(width, height, outputScale));
        overlays.resized(width, height);
        if ((whole || fitPending) && !view.state().isEmpty()) {
            fit();
        }
    }

    private void moving() {
        projector.moving();
        pulse.start();
    }

    private void changed() {
        projector.changed();
        pulse.start();
    }

    private void onPulse(long now) {
        if (!hasSize()) {
            return;
        }
        boolean more = projector.pulse(now);
        legend.follow(raster, view);
        minimap.follow();
        showTooltip();
        if (!more) {
            pulse.stop();
        }
    }

    private void showTooltip() {
        String text =
                view.hoverNotes()
                        .map(HoverText::of)
                        .or(
                                () ->
                                        view.hoverEdge()
                                                .map(view.state().edges()::get)
                                                .map(edge -> hoverText.of(edge, view.state())))
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
