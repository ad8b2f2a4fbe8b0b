// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sheet;

import org.tributary.app.export.ImagePlotter;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.theme.ThemeTokens;
import org.tributary.app.theme.Token;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// Draws a whole sheet into an image, below lines of words that say what it shows. Immutable and
/// thread-safe.
///
/// @param fonts of the sheet
/// @param theme its colours
public record SheetImage(PictureFonts fonts, ThemeTokens theme) {

    private static final double LINE = 18;
    private static final double EDGE = 14;

    /// An image of more pixels than this does not fit into memory beside everything else; the sheet
    /// is cut at its right and lower edges, and its words say so.
    private static final double MOST = 60_000_000;

    private static final double LONGEST = 16_000;

    /// The image of a sheet.
    ///
    /// @param title first of the words
    /// @param lines further words
    /// @param cut said where the sheet is larger than an image may be
    public <T> BufferedImage of(Sheet<T> sheet, String title, List<String> lines, String cut) {
        double top = EDGE + (lines.size() + 2) * LINE;
        double width = Math.min(LONGEST, Math.max(480, sheet.width()));
        double height = Math.min(Math.min(LONGEST, sheet.height()), MOST / width - top);
        boolean whole = width >= sheet.width() && height >= sheet.height();
        BufferedImage image =
                new BufferedImage(
                        (int) Math.ceil(width),
                        (int) Math.ceil(top + height),
                        BufferedImage.TYPE_INT_RGB);
        BufferedImage below =
                new BufferedImage(
                        (int) Math.ceil(width),
                        (int) Math.ceil(height),
                        BufferedImage.TYPE_INT_RGB);
        try (ImagePlotter plotter = new ImagePlotter(below, 1)) {
            Pen pen = new Pen(plotter, fonts, theme);
            pen.box(0, 0, width, height, pen.colour(Token.BACKGROUND));
            sheet.paint(pen, new Glimpse(0, 0, width, height));
        }
        try (ImagePlotter plotter = new ImagePlotter(image, 1)) {
            Pen pen = new Pen(plotter, fonts, theme);
            pen.box(0, 0, width, top + height, pen.colour(Token.BACKGROUND));
            double y = EDGE + 12;
            pen.text(title, TextSize.NAME, EDGE, y, Token.LABEL);
            for (String line : lines) {
                y += LINE;
                pen.text(
                        pen.fitted(line, TextSize.TEXT, width - 2 * EDGE),
                        TextSize.TEXT,
                        EDGE,
                        y,
                        Token.LABEL);
            }
            if (!whole) {
                pen.text(cut, TextSize.TEXT, EDGE, y + LINE, Token.WARNING);
            }
        }
        Graphics2D graphics = image.createGraphics();
        graphics.drawImage(below, 0, (int) Math.ceil(top), null);
        graphics.dispose();
        return image;
    }
}
