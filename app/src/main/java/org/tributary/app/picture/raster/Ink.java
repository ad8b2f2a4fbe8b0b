// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Measures and writes text at one output scale, each stretch of it in the first font that has its
/// characters. Measured texts are remembered. Confined to one thread.
final class Ink {

    private static final int REMEMBERED = 20_000;

    /// A stretch of text in one font.
    private record Stretch(String text, Font font, float width) {}

    private record Measured(List<Stretch> stretches, float width) {}

    private final FontRenderContext context = new FontRenderContext(null, true, true);
    private final Map<TextStyle, List<Font>> fonts = new EnumMap<>(TextStyle.class);
    private final Map<TextStyle, LineMetrics> lines = new EnumMap<>(TextStyle.class);
    private final Map<TextStyle, Map<String, Measured>> measured = new EnumMap<>(TextStyle.class);

    Ink(PictureFonts given, double scale) {
        for (TextStyle style : TextStyle.values()) {
            float size = (float) (style.size * scale);
            List<Font> sized = new ArrayList<>();
            sized.add((style.strong ? given.strong() : given.regular()).deriveFont(size));
            given.fallbacks().forEach(font -> sized.add(font.deriveFont(size)));
            fonts.put(style, sized);
            lines.put(style, sized.getFirst().getLineMetrics("0", context));
            measured.put(style, new Memory());
        }
    }

    /// Forgets what was asked for longest ago.
    private static final class Memory extends LinkedHashMap<String, Measured> {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Measured> eldest) {
            return size() > REMEMBERED;
        }
    }

    /// How wide a text is, in device pixels.
    int width(TextStyle style, String text) {
        return (int) Math.ceil(measure(style, text).width());
    }

    /// How high a line is, in device pixels.
    int height(TextStyle style) {
        LineMetrics line = line(style);
        return (int) Math.ceil(line.getAscent() + line.getDescent());
    }

    /// Writes a text with the upper left corner of its line at a point.
    void write(Marks marks, TextStyle style, String text, double x, double y, int colour) {
        float at = (float) x;
        float baseline = (float) Math.round(y + line(style).getAscent());
        for (Stretch stretch : measure(style, text).stretches()) {
            marks.text(stretch.text(), stretch.font(), at, baseline, colour);
            at += stretch.width();
        }
    }

    private LineMetrics line(TextStyle style) {
        LineMetrics line = lines.get(style);
        if (line == null) {
            throw new IllegalStateException("no font for " + style);
        }
        return line;
    }

    private Measured measure(TextStyle style, String text) {
        return measured.getOrDefault(style, Map.of())
                .computeIfAbsent(text, key -> measured(fonts.getOrDefault(style, List.of()), key));
    }

    private Measured measured(List<Font> candidates, String text) {
        List<Stretch> stretches = new ArrayList<>();
        float width = 0;
        int begin = 0;
        while (begin < text.length()) {
            Font font = fontFor(candidates, text, begin);
            int end = begin;
            do {
                end += Character.charCount(text.codePointAt(end));
            } while (end < text.length() && fontFor(candidates, text, end).equals(font));
            String part = text.substring(begin, end);
            float partWidth = (float) font.getStringBounds(part, context).getWidth();
            stretches.add(new Stretch(part, font, partWidth));
            width += partWidth;
            begin = end;
        }
        return new Measured(stretches, width);
    }

    private static Font fontFor(List<Font> candidates, String text, int at) {
        int character = text.codePointAt(at);
        for (Font font : candidates) {
            if (font.canDisplay(character)) {
                return font;
            }
        }
        return candidates.getFirst();
    }
}
