// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import org.tributary.importers.format.FormatReader;
import org.tributary.importers.format.Preview;
import org.tributary.importers.format.Recognised;
import org.tributary.importers.format.Wish;
import org.tributary.importers.mapping.HeaderWords;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.recognition.Proposal;
import org.tributary.ledger.imports.RowSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Separated values: comma, semicolon, tab or pipe. Reads any text file, so it stands last among
/// the formats.
public final class CsvFormat implements FormatReader {

    private final HeaderWords words;

    public CsvFormat(HeaderWords words) {
        this.words = words;
    }

    @Override
    public String format() {
        return "CSV";
    }

    @Override
    public boolean mayRead(Path file, byte[] head) {
        return !startsLike(head, "PK\u0003\u0004")
                && !startsLike(head, "\u00D0\u00CF\u0011\u00E0")
                && !startsLike(head, "%PDF")
                && !startsLike(head, "\u001F\u008B")
                && !isWebPage(head);
    }

    private static boolean isWebPage(byte[] head) {
        String start =
                new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        return start.startsWith("<html") || start.startsWith("<!doctype html");
    }

    private static boolean startsLike(byte[] head, String magic) {
        if (head.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((head[i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Guesses what rows mean that stand in another kind of file, and previews none of them.
    ///
    /// @param text the rows as separated values in UTF-8
    public Recognised lookAt(Path file, byte[] text, Wish wish) throws IOException {
        String name = String.valueOf(file.getFileName());
        return new CsvRecognition(name, text, wish, words)
                .propose()
                .with(format(), new Preview(List.of(), List.of()));
    }

    @Override
    public Recognised recognise(Path file, byte[] head, Wish wish) throws IOException {
        String name = String.valueOf(file.getFileName());
        Proposal proposal =
                new DateOrder(file).settle(new CsvRecognition(name, head, wish, words).propose());
        return proposal.with(format(), preview(file, proposal.profile()));
    }

    @Override
    public Preview preview(Path file, ImportProfile profile) throws IOException {
        return new CsvPreview(profile).read(file);
    }

    @Override
    public RowSource rows(Path file, ImportProfile profile) {
        return QuickLayout.fits(profile)
                ? new QuickRows(file, profile)
                : new CsvRows(file, profile);
    }
}
