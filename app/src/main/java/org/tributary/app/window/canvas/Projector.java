// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.canvas;

import org.tributary.app.picture.raster.Camera;
import org.tributary.app.picture.raster.PictureRaster;
import org.tributary.app.picture.raster.Quality;
import org.tributary.app.work.Tasks;

import java.util.Optional;

/// Brings the picture onto the surface. A small one is drawn at once, smoothly, whenever something
/// changed. A crowd is drawn in the background on a sheet larger than the view; until the next
/// sheet is there, the last one is shifted and stretched, so the hand never waits for the drawing.
/// While something moves, sheets are coarse; at rest there is one smooth sheet. Confined to the
/// screen's thread.
final class Projector {

    /// Still for this long, the smooth sheet is drawn.
    private static final long REST_NANOS = 90_000_000;

    /// Up to this many nodes and arrows a smooth sheet is cheap enough to be drawn always.
    private static final int SMALL = 700;

    /// How far a crowd's sheet reaches beyond the view, in pixels of the screen.
    private static final int BLEED = 224;

    /// When less than this share of the bleed is left, the next sheet is begun.
    private static final double NEARLY_OUT = 0.4;

    /// A smooth sheet that took longer than this is not drawn while something moves.
    private static final long QUICK_NANOS = 150_000_000;

    /// A coarse sheet that takes no longer than this is waited for.
    private static final long SOON_NANOS = 50_000_000;

    private final View view;
    private final Surface surface;
    private final Tasks tasks;
    private PictureRaster raster;
    private Optional<Sheet> shown = Optional.empty();
    private boolean drawing;
    private boolean coarse;
    private boolean dirty;
    private long lastMoved;
    private long smoothTook;
    private long coarseTook;

    Projector(View view, Surface surface, Tasks tasks, PictureRaster raster) {
        this.view = view;
        this.surface = surface;
        this.tasks = tasks;
        this.raster = raster;
    }

    /// Draws with another raster from now on.
    void dress(PictureRaster other) {
        raster = other;
        dirty = true;
    }

    /// The next frame is one of many.
    void moving() {
        coarse = true;
        dirty = true;
        lastMoved = 0;
    }

    /// The next frame is one that stays.
    void changed() {
        dirty = true;
    }

    /// Does what a pulse at this time has to; says whether the next pulse is needed too.
    boolean pulse(long now) {
        if (lastMoved == 0) {
            lastMoved = now;
        }
        if (view.scene().size() <= SMALL) {
            drawSmall();
            return dirty;
        }
        shown.filter(this::isToBePlaced)
                .ifPresent(sheet -> surface.place(sheet.wide(), view.camera()));
        if (drawing) {
            return true;
        }
        if (coarse && now - lastMoved > REST_NANOS) {
            coarse = false;
            dirty = true;
        }
        if (dirty) {
            dirty = false;
            wanted().ifPresent(this::begin);
        }
        return drawing || coarse;
    }

    /// Stretching costs the software pipeline more than shifting; where the next coarse sheet
    /// comes in a moment, it is waited for.
    private boolean isToBePlaced(Sheet sheet) {
        return sheet.camera().zoom() == view.camera().zoom() || coarseTook > SOON_NANOS;
    }

    private void drawSmall() {
        coarse = false;
        if (dirty && !drawing) {
            dirty = false;
            Sheet sheet = sheet(0, Quality.RESTING);
            sheet.draw(surface.spare(sheet.wide()));
            show(sheet);
        }
    }

    /// A picture that is in view as a whole needs none: around it there is nothing.
    private int bleed() {
        return Sheet.holdsAll(view.camera(), view.scene()) ? 0 : BLEED;
    }

    private Sheet sheet(int bleed, Quality quality) {
        return new Sheet(raster, view.scene(), view.camera(), bleed, view.highlight(), quality);
    }

    /// The sheet that is needed now, if the one on the screen does not do.
    private Optional<Sheet> wanted() {
        if (!coarse) {
            Sheet smooth = sheet(bleed(), Quality.RESTING);
            return shown.equals(Optional.of(smooth)) ? Optional.empty() : Optional.of(smooth);
        }
        Sheet hurried = sheet(0, Quality.MOVING);
        Camera camera = view.camera();
        boolean stretched =
                shown.isEmpty()
                        || !shown.get().showsWhat(hurried)
                        || shown.get().camera().zoom() != camera.zoom();
        if (stretched) {
            return Optional.of(hurried);
        }
        if (shown.get().covers(camera, NEARLY_OUT)) {
            return Optional.empty();
        }
        boolean quick = smoothTook < QUICK_NANOS;
        return Optional.of(sheet(bleed(), quick ? Quality.RESTING : Quality.MOVING));
    }

    private void begin(Sheet sheet) {
        drawing = true;
        var image = surface.spare(sheet.wide());
        tasks.aside(
                () -> {
                    long start = System.nanoTime();
                    sheet.draw(image);
                    return System.nanoTime() - start;
                },
                took -> {
                    drawing = false;
                    if (sheet.quality() == Quality.RESTING) {
                        smoothTook = took;
                    } else {
                        coarseTook = took;
                    }
                    show(sheet);
                });
    }

    private void show(Sheet sheet) {
        shown = Optional.of(sheet);
        surface.turn();
        surface.place(sheet.wide(), view.camera());
    }
}
