// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.export;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The fonts of one PDF document, put into it when first used, reduced to the characters that are.
/// Confined to one thread.
final class PdfFonts {

    private static final String FOLDER = "/org/tributary/app/fonts/";

    /// Stands for a character no font has.
    private static final String MISSING = "?";

    private final PDDocument document;
    private final Map<String, PDType0Font> loaded = new HashMap<>();

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /// The font a text was measured in, in a form a PDF can hold parts of.
    PDType0Font font(Font measured) throws IOException {
        String file = file(measured.getFontName(Locale.ROOT));
        PDType0Font known = loaded.get(file);
        if (known != null) {
            return known;
        }
        try (InputStream in = PdfFonts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            PDType0Font font = PDType0Font.load(document, in, true);
            loaded.put(file, font);
            return font;
        }
    }

    private static String file(String name) {
        if (name.contains("Droid")) {
            return "DroidSansFallback.ttf";
        }
        if (!name.contains("Tabular")) {
            return "Inter-Regular.ttf";
        }
        return name.contains("SemiBold") ? "InterTabular-SemiBold.ttf" : "InterTabular-Regular.ttf";
    }

    /// The text with a question mark for each character the font lacks.
    static String writable(PDType0Font font, String text) {
        StringBuilder writable = new StringBuilder(text.length());
        text.codePoints()
                .mapToObj(Character::toString)
                .map(character -> has(font, character) ? character : MISSING)
                .forEach(writable::append);
        return writable.toString();
    }

    private static boolean has(PDType0Font font, String character) {
        try {
            return font.encode(character).length > 0;
        } catch (IllegalArgumentException | IOException e) {
            // How the library says that a font has no such character.
            return false;
        }
    }
}
