// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/// No reader takes the file. The message says so and what to do, and holds nothing of the file.
public final class UnknownFormatException extends IOException {

    private static final Map<String, String> KNOWN =
            Map.of(
                    "PK", "This is an archive. Unpack it and import what is in it.",
                    "%PDF", "This is a PDF. Ask the bank for the export as CSV or Excel.",
                    "<!DO",
                            "This is a web page. Open it in a spreadsheet, save it as .xlsx, and"
                                    + " import that.",
                    "<htm",
                            "This is a web page. Open it in a spreadsheet, save it as .xlsx, and"
                                    + " import that.",
                    "\u001F\u008B", "This is compressed. Unpack it and import what is in it.");

    UnknownFormatException(byte[] head) {
        super(sentence(new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1)));
    }

    private static String sentence(String start) {
        return KNOWN.entrySet().stream()
                .filter(
                        known ->
                                start.toLowerCase(Locale.ROOT)
                                        .startsWith(known.getKey().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("This kind of file cannot be read. Save it as CSV and import that.");
    }
}
