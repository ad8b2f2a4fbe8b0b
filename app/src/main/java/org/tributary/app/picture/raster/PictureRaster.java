// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.HashMap;
import java.util.Map;

/// Draws a scene as a camera sees it into an image of ints. Everything in the image is drawn anew;
/// the same arguments always give the same pixels. Needs no screen. Confined to one thread, since
/// it remembers measured texts.
public final class PictureRaster {

    private final PictureFonts fonts;
    private final PictureColours colours;
    private final LegendText words;
    private final Map<Double, Ink> inks = new HashMap<>();

    /// A raster in these fonts, colours and words; a change of theme or language needs a new one.
    public PictureRaster(PictureFonts fonts, PictureColours colours, LegendText words) {
        this.fonts = fonts;
        this.colours = colours;
        this.words = words;
    }

    /// An image this raster can draw the camera's view into.
    public static BufferedImage imageFor(Camera camera) {
        return new BufferedImage(
                camera.pixelWidth(), camera.pixelHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
    }

    /// Draws one frame and says what was drawn where.
    ///
    /// @param image of the camera's size in device pixels, one int per pixel; see
    ///     [#imageFor(Camera)]
    public Frame draw(
            Scene scene, Camera camera, Highlight highlight, Quality quality, BufferedImage image) {
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
            return draw(
                    scene,
                    camera,
                    highlight,
                    quality,
                    new Pixels(buffer.getData(), image.getWidth(), image.getHeight(), graphics));
        } finally {
            graphics.dispose();
        }
    }

    /// Draws what a camera sees at rest, outline by outline, the lowest first.
    public Frame plot(Scene scene, Camera camera, Highlight highlight, Plotter plotter) {
        PlottedMarks marks = new PlottedMarks(plotter, camera.pixelWidth(), camera.pixelHeight());
        Frame frame = draw(scene, camera, highlight, Quality.RESTING, marks);
        marks.finish();
        return frame;
    }

    private Frame draw(
            Scene scene, Camera camera, Highlight highlight, Quality quality, Marks marks) {
        Ink ink = inks.computeIfAbsent(camera.outputScale(), scale -> new Ink(fonts, scale));
        Legend legend = new Legend(scene, camera, colours, words, ink);
        Occupied occupied = new Occupied(camera.pixelWidth(), camera.pixelHeight());
        occupied.take(legend.box());
        LabelPlan nodeLabels = new LabelPlan(scene, camera, ink, occupied, legend.box());
        nodeLabels.planNodes(highlight, quality);
        FlowLabelPlan flowLabels = new FlowLabelPlan(scene, camera, ink, occupied);
        flowLabels.plan(highlight, quality);

        marks.clear(colours.canvas());
        new EdgePainter(scene, camera, marks, colours, quality).paint(highlight);
        LabelPainter labels = new LabelPainter(scene, camera, marks, colours, ink);
        flowLabels.spots().stream()
                .filter(s -> !s.forced())
                .forEach(s -> labels.paint(s, highlight));
        new NodePainter(scene, camera, marks, colours).paint(highlight, ink);
        nodeLabels.nodeSpots().stream().filter(s -> !s.forced()).forEach(labels::paint);
        legend.paint(marks);
        flowLabels.spots().stream()
                .filter(s -> s.forced())
                .forEach(s -> labels.paint(s, highlight));
        nodeLabels.nodeSpots().stream().filter(s -> s.forced()).forEach(labels::paint);
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

    /// The camera from which the whole scene is seen as large as it fits, clear of the legend.
    public Camera fit(Scene scene, Camera camera) {
        Ink ink = inks.computeIfAbsent(camera.outputScale(), scale -> new Ink(fonts, scale));
        Rectangle box = new Legend(scene, camera, colours, words, ink).box();
        return Fit.clearOf(box, scene, camera);
    }
}
