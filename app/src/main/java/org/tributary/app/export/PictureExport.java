// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.export;

import org.tributary.app.picture.PictureState;
import org.tributary.ledger.work.Work;
import org.tributary.reports.export.WholeFile;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/// Draws a picture into a file, with its caption. The file appears whole or not at all. Immutable;
/// may be used from any thread.
///
/// @param state the picture
/// @param facts what is said of it
/// @param look how it is drawn
public record PictureExport(PictureState state, PictureFacts facts, Look look) {

    /// The least size of a picture that is made as large as its labels need.
    private static final int WIDTH = 1440;

    private static final int HEIGHT = 900;

    /// An image of more pixels is drawn in screen resolution.
    private static final long FINE = 20_000_000;

    /// How large a picture is drawn, with its caption.
    public sealed interface Size {
        /// As large as labels need to be read.
        record Legible() implements Size {}

        /// In so many pixels.
        record Pixels(int width, int height) implements Size {}
    }

    /// Writes the picture drawn.
    ///
    /// @param format one that is looked at
    /// @throws IOException if the file cannot be written; an older one is then untouched
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop; likewise
    public void draw(PictureFormat format, Size size, Path out, Work work) throws IOException {
        work.begin(look.words().phrases().of("export.step.drawing"), 0);
        Sheet sheet = sheet(size);
        work.checkCancelled();
        WholeFile.write(
                out,
                bytes -> {
                    switch (format) {
                        case PNG -> png(sheet, size, bytes);
                        case SVG -> svg(sheet, bytes);
                        case PDF -> new PdfPage(facts, look).write(sheet, bytes);
                        case GRAPHML, GEXF, CSV, ANX ->
                                throw new IllegalArgumentException(format + " is not drawn");
                    }
                    work.checkCancelled();
                });
    }

    /// The picture as an image, for the clipboard.
    public BufferedImage image(Size size) {
        return sheet(size).image(1);
    }

    private Sheet sheet(Size size) {
        return switch (size) {
            case Size.Legible() -> Sheet.legible(state, facts, look, WIDTH, HEIGHT);
            case Size.Pixels(int width, int height) ->
                    Sheet.fitted(state, facts, look, width, height);
        };
    }

    private static void png(Sheet sheet, Size size, OutputStream out) throws IOException {
        boolean exact = size instanceof Size.Pixels;
        boolean fine = !exact && 4L * sheet.width() * sheet.height() <= FINE;
        ImageIO.setUseCache(false);
        ImageIO.write(sheet.image(fine ? 2 : 1), "png", out);
    }

    private void svg(Sheet sheet, OutputStream out) throws IOException {
        List<String> description = new ArrayList<>(look.words().caption(facts));
        description.add(look.words().made(facts));
        try {
            SvgPlotter plotter =
                    new SvgPlotter(
                            out,
                            sheet.width(),
                            sheet.height(),
                            facts.origin().caseName(),
                            description);
            sheet.plot(plotter);
            plotter.end();
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }
}
