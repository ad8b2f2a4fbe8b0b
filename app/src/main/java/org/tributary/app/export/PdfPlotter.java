// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.export;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.tributary.app.picture.raster.Plotter;
import org.tributary.reports.sheet.VisibleText;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/// Draws onto a page whose coordinates were turned to run down from the upper left corner. Text
/// stays text and can be searched and copied. Confined to one thread.
final class PdfPlotter implements Plotter {

    private static final int BUTT = 0;
    private static final int ROUND = 1;

    private final PDPageContentStream page;
    private final PdfFonts fonts;
    private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();

    /// @throws IOException if the page cannot be written
    PdfPlotter(PDPageContentStream page, PdfFonts fonts) throws IOException {
        this.page = page;
        this.fonts = fonts;
        page.setLineCapStyle(BUTT);
        page.setLineJoinStyle(ROUND);
    }

    @Override
    public void fill(Shape outline, int colour, double opacity) {
        write(
                () -> {
                    opacity(opacity);
                    page.setNonStrokingColor(new Color(colour & 0xFFFFFF));
                    path(outline);
                    page.fill();
                });
    }

    @Override
    public void stroke(Shape path, double width, int colour, double opacity) {
        write(
                () -> {
                    opacity(opacity);
                    page.setStrokingColor(new Color(colour & 0xFFFFFF));
                    page.setLineWidth((float) width);
                    path(path);
                    page.stroke();
                });
    }

    @Override
    public void text(String text, Font font, double x, double baseline, int colour) {
        write(
                () -> {
                    opacity(1);
                    PDType0Font embedded = fonts.font(font);
                    page.beginText();
                    page.setFont(embedded, font.getSize2D());
                    page.setNonStrokingColor(new Color(colour & 0xFFFFFF));
                    page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) baseline));
                    page.showText(PdfFonts.writable(embedded, VisibleText.of(text)));
                    page.endText();
                });
    }

    private void opacity(double opacity) throws IOException {
        int percent = (int) Math.round(opacity * 100);
        PDExtendedGraphicsState state = opacities.get(percent);
        if (state == null) {
            state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(percent / 100f);
            state.setStrokingAlphaConstant(percent / 100f);
            opacities.put(percent, state);
        }
        page.setGraphicsStateParameters(state);
    }

    private void path(Shape shape) throws IOException {
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int last = 0;
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> {
                    page.curveTo(
                            x + (at[0] - x) * 2 / 3,
                            y + (at[1] - y) * 2 / 3,
                            at[2] + (at[0] - at[2]) * 2 / 3,
                            at[3] + (at[1] - at[3]) * 2 / 3,
                            at[2],
                            at[3]);
                    last = 2;
                }
                case PathIterator.SEG_CUBICTO -> {
                    page.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                    last = 4;
                }
                default -> page.closePath();
            }
            x = at[last];
            y = at[last + 1];
        }
    }

    private static void write(Mark mark) {
        try {
            mark.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Mark {
        void write() throws IOException;
    }
}
