// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sheet;

import org.tributary.app.export.Lettering;
import org.tributary.app.picture.Tint;
import org.tributary.app.picture.raster.PictureColours;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.picture.raster.Plotter;
import org.tributary.app.theme.ThemeTokens;
import org.tributary.app.theme.Token;
import org.tributary.reports.sheet.VisibleText;

import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/// Draws sheets: outlines in the colours of a theme, and text that is cut to its room. Confined to
/// one thread.
public final class Pen {

    private static final String CUT = "…";

    private final Plotter plotter;
    private final PictureFonts fonts;
    private final Lettering lettering;
    private final ThemeTokens theme;

    public Pen(Plotter plotter, PictureFonts fonts, ThemeTokens theme) {
        this.plotter = plotter;
        this.fonts = fonts;
        this.theme = theme;
        lettering = new Lettering(fonts);
    }

    /// The colour of a token.
    public int colour(Token token) {
        return theme.argb(token);
    }

    /// The colour of a tint.
    ///
    /// @param neutral the colour of what has none
    public int colour(Tint tint, Token neutral) {
        return PictureColours.of(theme).colour(tint, colour(neutral));
    }

    /// A colour between two, `share` of the way from the first to the second.
    public int between(Token first, Token second, double share) {
        int one = colour(first);
        int other = colour(second);
        int mixed = 0xFF000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = one >> shift & 0xFF;
            int b = other >> shift & 0xFF;
            mixed |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return mixed;
    }

    /// Black or white, whichever is easier to read on a colour (WCAG 2.2, relative luminance).
    public static int readableOn(int ground) {
        double luminance =
                0.2126 * linear(ground >> 16 & 0xFF)
                        + 0.7152 * linear(ground >> 8 & 0xFF)
                        + 0.0722 * linear(ground & 0xFF);
        return luminance > 0.179 ? 0xFF000000 : 0xFFFFFFFF;
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /// Fills an outline.
    ///
    /// @param opacity 0 to 1
    public void fill(Shape outline, int colour, double opacity) {
        plotter.fill(outline, colour, opacity);
    }

    /// Fills a rectangle.
    public void box(double x, double y, double width, double height, int colour) {
        plotter.fill(new Rectangle2D.Double(x, y, width, height), colour, 1);
    }

    /// Draws along an outline.
    public void outline(Shape shape, double width, int colour) {
        plotter.stroke(shape, width, colour, 1);
    }

    /// Draws a line.
    public void line(double x1, double y1, double x2, double y2, double width, Token colour) {
        plotter.stroke(new Line2D.Double(x1, y1, x2, y2), width, colour(colour), 1);
    }

    /// A ground for text that lies over something else.
    public void ground(double x, double y, double width, double height) {
        plotter.fill(
                new RoundRectangle2D.Double(x, y, width, height, 6, 6),
                colour(Token.BACKGROUND),
                0.82);
    }

    /// How wide a text is.
    public double width(String text, TextSize size) {
        return lettering.width(font(size), VisibleText.of(text));
    }

    /// The text, cut in its middle if it is wider than that, so that both ends of a number can be
    /// read; empty if nothing of it has room.
    public String fitted(String text, TextSize size, double width) {
        if (width(text, size) <= width) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        int low = 0;
        int high = points.length - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(cut(points, middle), size) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low < 2 ? "" : cut(points, low);
    }

    private static String cut(int[] points, int kept) {
        int front = (kept + 1) / 2;
        int back = kept - front;
        return new String(points, 0, front) + CUT + new String(points, points.length - back, back);
    }

    /// Writes from a point on the baseline to the right.
    public void text(String text, TextSize size, double x, double baseline, Token colour) {
        text(text, size, x, baseline, colour(colour));
    }

    /// Writes from a point on the baseline to the right.
    public void text(String text, TextSize size, double x, double baseline, int colour) {
        lettering.write(plotter, font(size), VisibleText.of(text), x, baseline, colour);
    }

    /// Writes so that the text ends at a point on the baseline.
    public void textLeftOf(String text, TextSize size, double x, double baseline, Token colour) {
        text(text, size, x - width(text, size), baseline, colour);
    }

    /// Writes upwards from a point on the baseline, which is a line from the bottom to the top.
    public void textUp(String text, TextSize size, double baseline, double bottom, Token colour) {
        String shown = VisibleText.of(text);
        Font plain = font(size);
        Font able =
                plain.canDisplayUpTo(shown) < 0
                        ? plain
                        : fonts.fallbacks().stream()
                                .filter(font -> font.canDisplayUpTo(shown) < 0)
                                .findFirst()
                                .orElse(plain)
                                .deriveFont(size.size);
        Font turned = able.deriveFont(AffineTransform.getRotateInstance(-Math.PI / 2));
        plotter.text(shown, turned, baseline, bottom, colour(colour));
    }

    private Font font(TextSize size) {
        return (size.strong ? fonts.strong() : fonts.regular()).deriveFont(size.size);
    }
}
