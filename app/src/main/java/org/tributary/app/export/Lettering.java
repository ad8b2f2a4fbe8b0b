// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.export;

import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.picture.raster.Plotter;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/// Writes lines of text of any script with a plotter, each stretch in the first font that has its
/// characters, broken where they would run out of a width. Immutable and thread-safe.
///
/// @param fonts the fonts, the plain one first
public record Lettering(PictureFonts fonts) {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private record Stretch(String text, Font font, double width) {}

    /// Writes one line from a point on its baseline to the right.
    public void write(
            Plotter plotter, Font first, String text, double x, double baseline, int colour) {
        double at = x;
        for (Stretch stretch : stretches(first, text)) {
            plotter.text(stretch.text(), stretch.font(), at, baseline, colour);
            at += stretch.width();
        }
    }

    public double width(Font first, String text) {
        return stretches(first, text).stream().mapToDouble(Stretch::width).sum();
    }

    /// The text in lines no wider than that, broken between words, or within one that is wider.
    public List<String> lines(Font first, String text, double width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty()) {
            int end = fitting(first, rest, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    private int fitting(Font first, String text, double width) {
        if (width(first, text) <= width) {
            return text.length();
        }
        int low = 1;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(first, text.substring(0, middle)) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int blank = text.lastIndexOf(' ', low);
        if (blank > 0) {
            return blank;
        }
        return Character.isHighSurrogate(text.charAt(low - 1)) && low > 1 ? low - 1 : low;
    }

    private List<Stretch> stretches(Font first, String text) {
        List<Stretch> stretches = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            Font font = fontFor(first, text.codePointAt(begin));
            int end = begin;
            do {
                end += Character.charCount(text.codePointAt(end));
            } while (end < text.length() && fontFor(first, text.codePointAt(end)).equals(font));
            String part = text.substring(begin, end);
            stretches.add(new Stretch(part, font, font.getStringBounds(part, CONTEXT).getWidth()));
            begin = end;
        }
        return stretches;
    }

    private Font fontFor(Font first, int character) {
        if (first.canDisplay(character)) {
            return first;
        }
        return fonts.fallbacks().stream()
                .filter(font -> font.canDisplay(character))
                .findFirst()
                .map(font -> font.deriveFont(first.getSize2D()))
                .orElse(first);
    }
}
