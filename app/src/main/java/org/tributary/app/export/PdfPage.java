// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.export;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.tributary.reports.sheet.VisibleText;

import java.awt.Font;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;

/// One page of PDF with a sheet and a line at its foot: A4 across, or a larger page where the
/// sheet's text could not be read on that. Immutable.
///
/// @param facts what the picture is of
/// @param look how it is drawn
record PdfPage(PictureFacts facts, Look look) {

    private static final float MARGIN = 28;
    private static final float FOOT = 18;
    private static final float FOOT_SIZE = 8;

    /// Points for one pixel of the sheet, at least: texts are then no smaller than 6 points.
    private static final float LEAST = 0.5f;

    /// In points, 72 to an inch.
    private static final PDRectangle A4_ACROSS = new PDRectangle(841.89f, 595.276f);

    /// Writes the document; the same sheet and facts give the same bytes.
    void write(Sheet sheet, OutputStream out) throws IOException {
        float scale =
                Math.max(
                        LEAST,
                        Math.min(
                                (A4_ACROSS.getWidth() - 2 * MARGIN) / sheet.width(),
                                (A4_ACROSS.getHeight() - 2 * MARGIN - FOOT) / sheet.height()));
        PDRectangle size =
                new PDRectangle(
                        Math.max(A4_ACROSS.getWidth(), sheet.width() * scale + 2 * MARGIN),
                        Math.max(
                                A4_ACROSS.getHeight(), sheet.height() * scale + 2 * MARGIN + FOOT));
        try (PDDocument document = new PDDocument()) {
            document.setDocumentInformation(about());
            document.setDocumentId(facts.origin().madeAt().toEpochMilli());
            PDPage page = new PDPage(size);
            document.addPage(page);
            PdfFonts fonts = new PdfFonts(document);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                PdfPlotter plotter = new PdfPlotter(content, fonts);
                // From here on, down from the upper left corner of the page, in points.
                content.transform(new Matrix(1, 0, 0, -1, 0, size.getHeight()));
                foot(plotter, size);
                float left = (size.getWidth() - sheet.width() * scale) / 2;
                content.transform(new Matrix(scale, 0, 0, scale, left, MARGIN));
                sheet.plot(plotter);
            }
            document.save(out);
        }
    }

    private void foot(PdfPlotter plotter, PDRectangle size) {
        Font font = look.fonts().regular().deriveFont(FOOT_SIZE);
        Lettering lettering = new Lettering(look.fonts());
        double baseline = size.getHeight() - MARGIN;
        int colour = look.colours().mutedText();
        String name = VisibleText.of(facts.origin().caseName());
        double free = (size.getWidth() - 2 * MARGIN) / 2;
        String begin = lettering.lines(font, name, free).stream().findFirst().orElse("");
        lettering.write(plotter, font, begin, MARGIN, baseline, colour);
        String page = look.words().phrases().of("export.page", 1, 1);
        double right = size.getWidth() - MARGIN - lettering.width(font, page);
        lettering.write(plotter, font, page, right, baseline, colour);
    }

    private PDDocumentInformation about() {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(VisibleText.of(facts.origin().caseName()));
        about.setSubject(VisibleText.of(String.join("\n", look.words().caption(facts))));
        about.setCreator("Tributary " + facts.origin().version());
        about.setProducer("Apache PDFBox");
        about.setCreationDate(calendar(facts.origin().madeAt()));
        return about;
    }

    private static GregorianCalendar calendar(Instant at) {
        return GregorianCalendar.from(ZonedDateTime.ofInstant(at, ZoneOffset.UTC));
    }
}
