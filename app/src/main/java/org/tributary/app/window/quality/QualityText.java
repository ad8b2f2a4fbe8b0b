// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.quality;

import org.tributary.app.quality.DataQuality;
import org.tributary.app.quality.Fill;
import org.tributary.app.quality.Finding;
import org.tributary.app.quality.Origin;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.imports.ImportReceipt;

/// Everything found as tab-separated text, for a spreadsheet. What stands in the source file may
/// begin like a formula; such cells get an apostrophe before them.
record QualityText(Texts texts) {

    String of(ImportReceipt receipt, DataQuality found) {
        var words = new QualityWords(texts);
        var out = new StringBuilder();
        row(out, texts.of("receipt.file"), receipt.file().name());
        row(out, texts.of("receipt.sha256"), receipt.file().sha256());
        row(out, texts.of("quality.rows"), String.valueOf(found.rows()));
        row(out);
        row(out, texts.of("quality.odd"), texts.of("quality.rows"), texts.of("quality.where"));
        for (Finding finding : found.findings()) {
            row(
                    out,
                    words.sentence(finding),
                    String.valueOf(finding.count()),
                    String.join(" ", finding.examples()));
        }
        row(out);
        row(
                out,
                texts.of("quality.fill.name"),
                texts.of("quality.fill.filled"),
                texts.of("quality.fill.missing"));
        for (Fill fill : found.fills()) {
            row(
                    out,
                    words.name(fill),
                    String.valueOf(fill.filled()),
                    String.valueOf(fill.missing()));
        }
        row(out);
        row(
                out,
                texts.of("quality.origin.column"),
                texts.of("quality.origin.header"),
                texts.of("quality.origin.field"));
        for (Origin origin : found.origins()) {
            row(out, String.valueOf(origin.column()), origin.header(), words.field(origin.field()));
        }
        return out.toString();
    }

    private static void row(StringBuilder out, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            out.append(i > 0 ? "\t" : "").append(guarded(cells[i]));
        }
        out.append("\r\n");
    }

    private static String guarded(String text) {
        String plain = text.replaceAll("[\\t\\r\\n]+", " ");
        return !plain.isEmpty() && "=+-@".indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
    }
}
