// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.export;

import org.tributary.app.picture.raster.PictureColours;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.picture.raster.Plotter;
import org.tributary.reports.sheet.VisibleText;

import java.awt.Font;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/// The words below a drawn picture: the case, what is shown and hidden, and where it comes from.
/// Immutable; made for one width.
final class Caption {

    private static final float TITLE = 15;
    private static final float TEXT = 11.5f;
    private static final double LINE = 17;
    private static final double MARGIN = 16;

    private record Line(String text, Font font, boolean quiet) {}

    private final PictureColours colours;
    private final Lettering lettering;
    private final List<Line> lines = new ArrayList<>();
    private final double width;

    Caption(PictureFacts facts, FactLines words, Look look, double width) {
        PictureFonts fonts = look.fonts();
        this.colours = look.colours();
        this.width = width;
        lettering = new Lettering(fonts);
        Font text = fonts.regular().deriveFont(TEXT);
        add(facts.origin().caseName(), fonts.strong().deriveFont(TITLE), false);
        words.caption(facts).forEach(line -> add(line, text, false));
        add(words.made(facts), text, true);
    }

    private void add(String text, Font font, boolean quiet) {
        String shown = VisibleText.of(text).replace('\n', ' ').replace('\t', ' ');
        lettering.lines(font, shown, width - 2 * MARGIN).stream()
                .map(part -> new Line(part, font, quiet))
                .forEach(lines::add);
    }

    /// How high it is, whole pixels.
    int height() {
        return (int) Math.ceil(lines.size() * LINE + 1.5 * MARGIN);
    }

    /// Draws it with its upper edge at a height.
    void plot(Plotter plotter, double top) {
        plotter.stroke(
                new Line2D.Double(0, top + 0.5, width, top + 0.5), 1, colours.panelEdge(), 1);
        double baseline = top + MARGIN + TITLE * 0.8;
        for (Line line : lines) {
            int colour = line.quiet() ? colours.mutedText() : colours.text();
            lettering.write(plotter, line.font(), line.text(), MARGIN, baseline, colour);
            baseline += LINE;
        }
    }
}
