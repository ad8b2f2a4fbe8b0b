// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.export;

import org.tributary.app.picture.raster.Plotter;
import org.tributary.reports.sheet.VisibleText;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes SVG 1.1. Text stays text, in fonts named with fallbacks and held to the width it has
/// in the picture, so that it keeps its place where the fonts are others. Confined to one thread.
final class SvgPlotter implements Plotter {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final String STYLE =
            "text{white-space:pre;font-family:'Inter Tabular',Inter,'Segoe UI','Helvetica"
                    + " Neue',Arial,'Noto Sans','Droid Sans Fallback','Noto Sans CJK SC','Microsoft"
                    + " YaHei','PingFang SC','WenQuanYi Micro Hei',sans-serif;"
                    + "font-variant-numeric:tabular-nums}.s{font-weight:600}";

    private final XMLStreamWriter xml;

    /// @param title what a reader is told the picture is
    /// @param description what is shown and hidden, a line each
    SvgPlotter(OutputStream out, int width, int height, String title, List<String> description)
            throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("version", "1.1");
            xml.writeAttribute("width", Integer.toString(width));
            xml.writeAttribute("height", Integer.toString(height));
            xml.writeAttribute("viewBox", "0 0 " + width + " " + height);
            xml.writeAttribute("role", "img");
            element("title", title);
            element("desc", String.join("\n", description));
            element("style", STYLE);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        xml.writeCharacters(VisibleText.of(text));
        xml.writeEndElement();
    }

    @Override
    public void fill(Shape outline, int colour, double opacity) {
        write(
                () -> {
                    outline(outline);
                    xml.writeAttribute("fill", colour(colour));
                    opacity("fill-opacity", opacity);
                });
    }

    @Override
    public void stroke(Shape path, double width, int colour, double opacity) {
        write(
                () -> {
                    outline(path);
                    xml.writeAttribute("fill", "none");
                    xml.writeAttribute("stroke", colour(colour));
                    xml.writeAttribute("stroke-width", number(width));
                    opacity("stroke-opacity", opacity);
                });
    }

    @Override
    public void text(String text, Font font, double x, double baseline, int colour) {
        double width = font.getStringBounds(text, CONTEXT).getWidth();
        write(
                () -> {
                    xml.writeStartElement("text");
                    xml.writeAttribute("x", number(x));
                    xml.writeAttribute("y", number(baseline));
                    xml.writeAttribute("font-size", number(font.getSize2D()));
                    if (isStrong(font)) {
                        xml.writeAttribute("class", "s");
                    }
                    xml.writeAttribute("fill", colour(colour));
                    if (text.codePointCount(0, text.length()) > 1) {
                        xml.writeAttribute("textLength", number(width));
                        xml.writeAttribute("lengthAdjust", "spacingAndGlyphs");
                    }
                    xml.writeCharacters(VisibleText.of(text));
                    xml.writeEndElement();
                });
    }

    private static boolean isStrong(Font font) {
        return font.getFontName(Locale.ROOT).contains("SemiBold") || font.isBold();
    }

    /// Begins and ends the element of an outline's own kind, so that circles stay circles.
    private void outline(Shape shape) throws XMLStreamException {
        if (shape instanceof Ellipse2D round && round.getWidth() == round.getHeight()) {
            xml.writeEmptyElement("circle");
            xml.writeAttribute("cx", number(round.getCenterX()));
            xml.writeAttribute("cy", number(round.getCenterY()));
            xml.writeAttribute("r", number(round.getWidth() / 2));
        } else {
            xml.writeEmptyElement("path");
            xml.writeAttribute("d", path(shape));
        }
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int points =
                    switch (i.currentSegment(at)) {
                        case PathIterator.SEG_MOVETO -> begun(path, 'M', 1);
                        case PathIterator.SEG_LINETO -> begun(path, 'L', 1);
                        case PathIterator.SEG_QUADTO -> begun(path, 'Q', 2);
                        case PathIterator.SEG_CUBICTO -> begun(path, 'C', 3);
                        default -> begun(path, 'Z', 0);
                    };
            for (int n = 0; n < 2 * points; n++) {
                path.append(n == 0 ? "" : " ").append(number(at[n]));
            }
        }
        return path.toString();
    }

    private static int begun(StringBuilder path, char letter, int points) {
        path.append(letter);
        return points;
    }

    private void opacity(String attribute, double opacity) throws XMLStreamException {
        if (opacity < 1) {
            xml.writeAttribute(attribute, number(opacity));
        }
    }

    private static String colour(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour & 0xFFFFFF);
    }

    private static String number(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /// Writes one element on a line of its own.
    private void write(Element element) {
        try {
            xml.writeCharacters("\n");
            element.write();
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @FunctionalInterface
    private interface Element {
        void write() throws XMLStreamException;
    }

    /// Completes the document; nothing may follow.
    void end() throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
