// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.ledger.transfer.Provenance;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.transfer.SourceLine;

import java.util.regex.Pattern;
import java.util.stream.LongStream;

/// What rows on their way into the record say in words, and where they stand. Rows are numbered
/// from 1.
final class PendingTexts {

    private final SourceFile file;
    private final long[] lines;
    private final String[] references;
    private final String[] labels;

    /// The arrays are taken over, because copies of millions of rows would cost the second that a
    /// first look has.
    PendingTexts(SourceFile file, long[] lines, String[] references, String[] labels) {
        this.file = file;
        this.lines = lines;
        this.references = references;
        this.labels = labels;
    }

    Provenance source(long row) {
        return new Provenance(file, new SourceLine(lines[(int) row - 1]));
    }

    String reference(long row) {
        return references[(int) row - 1];
    }

    String label(long row) {
        return labels[(int) row - 1];
    }

    /// The numbers of the rows whose reference or label contains `text`, case-insensitively.
    long[] containing(String text) {
        Pattern wanted =
                Pattern.compile(
                        Pattern.quote(text.strip()),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return LongStream.rangeClosed(1, lines.length)
                .filter(
                        row ->
                                wanted.matcher(reference(row)).find()
                                        || wanted.matcher(label(row)).find())
                .toArray();
    }
}
