// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Draws a scene as a camera sees it into an image of ints. Everything in the image is drawn anew;
/// the same arguments always give the same pixels. Needs no screen. Confined to one thread, since
/// it remembers measured texts.
public final class PictureRaster {

    private final PictureFonts fonts;
    private final PictureColours colours;
    private final LegendText words;
    private final NoteMarks notes;
    private final LegendRoom room;
    private final Map<Double, Ink> inks = new HashMap<>();

    /// A raster in these fonts, colours and words; a change of theme or language needs a new one.
    public PictureRaster(PictureFonts fonts, PictureColours colours, LegendText words) {
        this(fonts, colours, words, NoteMarks.NONE);
    }

    /// A raster that shows these notes where they sit.
    public PictureRaster(
            PictureFonts fonts, PictureColours colours, LegendText words, NoteMarks notes) {
        this(fonts, colours, words, notes, LegendRoom.WHOLE);
    }

    private PictureRaster(
            PictureFonts fonts,
            PictureColours colours,
            LegendText words,
            NoteMarks notes,
            LegendRoom room) {
        this.fonts = fonts;
        this.colours = colours;
        this.words = words;
        this.notes = notes;
        this.room = room;
    }

    /// The same with other notes.
    public PictureRaster with(NoteMarks others) {
        return new PictureRaster(fonts, colours, words, others, room);
    }

    /// The same with more or less room for the legend.
    public PictureRaster with(LegendRoom other) {
        return new PictureRaster(fonts, colours, words, notes, other);
    }

    /// How much room the legend has.
    public LegendRoom legendRoom() {
        return room;
    }

    /// Whether a camera sees no more of the legend than its name.
    public boolean isLegendFolded(Scene scene, Camera camera) {
        return legendOf(scene, camera).isFolded();
    }

    /// The notes it shows.
    public NoteMarks notes() {
        return notes;
    }

    /// An image this raster can draw the camera's view into.
    public static BufferedImage imageFor(Camera camera) {
        return new BufferedImage(
                camera.pixelWidth(), camera.pixelHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
    }

    /// Draws one frame with the legend and says what was drawn where.
    ///
    /// @param image of the camera's size in device pixels, one int per pixel; see
    ///     [#imageFor(Camera)]
    public Frame draw(
            Scene scene, Camera camera, Highlight highlight, Quality quality, BufferedImage image) {
        return onto(
                image,
                camera,
                marks -> {
                    Legend legend = legendOf(scene, camera);
                    Frame frame = draw(scene, camera, 0, legend, highlight, quality, marks);
                    legend.paint(marks);
                    return frame;
                });
    }

    /// Draws one frame larger than the view by a bleed on every side, so that it can be shifted a
    /// while. Labels are those of the view itself. The legend is not drawn, only left room for;
    /// see [#legend].
    ///
    /// @param bleed in pixels of the screen
    /// @param image of the size of [Camera#widened]
    public Frame drawWide(
            Scene scene,
            Camera camera,
            int bleed,
            Highlight highlight,
            Quality quality,
            BufferedImage image) {
        Legend legend = legendOf(scene, camera);
        return onto(
                image,
                camera.widened(bleed),
                marks -> draw(scene, camera, bleed, legend, highlight, quality, marks));
    }

    /// The legend of a scene by itself, and where in the view it belongs, in device pixels; empty
    /// when there is nothing to explain.
    public Optional<Overlay> legend(Scene scene, Camera camera) {
        Legend legend = legendOf(scene, camera);
        Rectangle box = legend.box();
        if (box.isEmpty()) {
            return Optional.empty();
        }
        Camera whole = camera.resized(box.width, box.height, 1);
        BufferedImage image = imageFor(whole);
        var _ =
                onto(
                        image,
                        whole,
                        marks -> {
                            marks.clear(colours.canvas());
                            legend.at(0, 0).paint(marks);
                            return box;
                        });
        return Optional.of(new Overlay(image, box));
    }

    /// An image that lies over the picture.
    ///
    /// @param box where in the view, in device pixels
    public record Overlay(BufferedImage image, Rectangle box) {}

    /// Draws what a camera sees at rest, outline by outline, the lowest first.
    public Frame plot(Scene scene, Camera camera, Highlight highlight, Plotter plotter) {
        PlottedMarks marks = new PlottedMarks(plotter, camera.pixelWidth(), camera.pixelHeight());
        Legend legend = legendOf(scene, camera);
        Frame frame = draw(scene, camera, 0, legend, highlight, Quality.RESTING, marks);
        legend.paint(marks);
        marks.finish();
        return frame;
    }

    private static <T> T onto(BufferedImage image, Camera camera, Function<Pixels, T> drawing) {
        if (image.getWidth() != camera.pixelWidth()
                || image.getHeight() != camera.pixelHeight()
                || !(image.getRaster().getDataBuffer() instanceof DataBufferInt buffer)) {
            throw new IllegalArgumentException(
                    "an image of ints of %d by %d is needed"
                            .formatted(camera.pixelWidth(), camera.pixelHeight()));
        }
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(
                    RenderingHints.KEY_FRACTIONALMETRICS,
                    RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            return drawing.apply(
                    new Pixels(buffer.getData(), image.getWidth(), image.getHeight(), graphics));
        } finally {
            graphics.dispose();
        }
    }

    private Frame draw(
            Scene scene,
            Camera view,
            int bleed,
            Legend legend,
            Highlight highlight,
            Quality quality,
            Marks marks) {
        Camera camera = view.widened(bleed);
        Rectangle seen = new Rectangle(view.pixelWidth(), view.pixelHeight());
        seen.translate(
                (camera.pixelWidth() - seen.width) / 2, (camera.pixelHeight() - seen.height) / 2);
        Rectangle taken = new Rectangle(legend.box());
        taken.translate(seen.x, seen.y);
        Ink ink = ink(view);
        Occupied occupied = new Occupied(seen);
        occupied.take(taken);
        Optional<AxisPainter> axis =
                scene.axis.map(
                        known ->
                                new AxisPainter(
                                        known, camera, seen, new DateMarks(words.zone()), ink));
        axis.ifPresent(dates -> dates.keepRoom(occupied));
        List<NoteSpots.Spot> spots = NoteSpots.of(scene, notes).seenBy(camera);
        spots.forEach(spot -> occupied.take(spot.box()));
        NotePainter sheets = new NotePainter(spots, camera, marks, colours);
        LabelPlan nodeLabels = new LabelPlan(scene, camera, ink, occupied, taken);
        nodeLabels.planNodes(highlight, quality);
        Density density = new Density(scene, camera, quality);
        FlowLabelPlan flowLabels = new FlowLabelPlan(scene, camera, ink, occupied, density);
        flowLabels.plan(highlight, quality);

        marks.clear(colours.canvas());
        axis.ifPresent(dates -> dates.paintLines(marks, colours.panelEdge()));
        sheets.paintAreas();
        new EdgePainter(scene, camera, marks, colours, quality).paint(highlight, density);
        LabelPainter labels = new LabelPainter(scene, camera, marks, colours, ink);
        flowLabels.spots().stream()
                .filter(s -> !s.forced())
                .forEach(s -> labels.paint(s, highlight));
        new NodePainter(scene, camera, marks, colours).paint(highlight, ink);
        sheets.paintSheets(ink);
        nodeLabels.nodeSpots().stream().filter(s -> !s.forced()).forEach(labels::paint);
        flowLabels.spots().stream()
                .filter(s -> s.forced())
                .forEach(s -> labels.paint(s, highlight));
        nodeLabels.nodeSpots().stream().filter(s -> s.forced()).forEach(labels::paint);
        axis.ifPresent(dates -> dates.paintDates(marks, colours));
        return new Frame(
                nodeLabels.nodeSpots().stream()
                        .map(s -> new Frame.NodeLabel(scene.nodes[s.node()].key(), s.box()))
                        .toList(),
                flowLabels.spots().stream()
                        .map(s -> new Frame.EdgeLabel(scene.edges[s.edge()].key(), s.box()))
                        .toList(),
                legend.box(),
                nodeLabels.unlabelled());
    }

    private Legend legendOf(Scene scene, Camera camera) {
        return new Legend(
                scene, NoteSpots.of(scene, notes), camera, colours, words, room, ink(camera));
    }

    private Ink ink(Camera camera) {
        return inks.computeIfAbsent(camera.outputScale(), scale -> new Ink(fonts, scale));
    }

    /// The camera from which the whole scene is seen as large as it fits, clear of the legend.
    public Camera fit(Scene scene, Camera camera) {
        return Fit.clearOf(legendOf(scene, camera).box(), scene, camera);
    }
}
