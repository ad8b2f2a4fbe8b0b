// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import org.tributary.importers.dialect.Dialect;
import org.tributary.importers.value.NumberSigns;
import org.tributary.importers.value.TimePattern;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The rows of a separated text as they stand, for files whose columns are known beforehand.
/// The charset is found from the first bytes, the separator from the first line. Not
/// thread-safe.
public final class PlainRecords implements Closeable {

    /// Characters of a row that are kept as it stands.
    private static final int MOST_RAW = 1 << 20;

    private static final int HEAD = 1 << 20;

    private final CsvRecords records;
    private CsvRecords.Step step = CsvRecords.Step.END;

    private PlainRecords(CsvRecords records) {
        this.records = records;
    }

    /// @throws IOException if the file cannot be read
    public static PlainRecords open(Path file) throws IOException {
        byte[] head = head(file);
        Charset charset = CharsetGuess.of(head).value();
        Dialect dialect =
                new Dialect(
                        charset,
                        separator(new String(head, charset)),
                        '"',
                        0,
                        NumberSigns.PLAIN,
                        TimePattern.of(TimePattern.ISO));
        return new PlainRecords(new CsvRecords(file, dialect));
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    /// What stands most often in the first line outside quotes; a comma if nothing does.
    private static char separator(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            int which = ",;\t".indexOf(c);
            if (!quoted && which >= 0) {
                counts[which]++;
            }
        }
        if (counts[1] > counts[0] && counts[1] >= counts[2]) {
            return ';';
        }
        return counts[2] > counts[0] ? '\t' : ',';
    }

    /// Moves to the next row.
    ///
    /// @return whether there is one
    /// @throws IOException if the file cannot be read any further
    public boolean next() throws IOException {
        if (step == CsvRecords.Step.BROKEN) {
            records.startOver();
        }
        step = records.next();
        return step != CsvRecords.Step.END;
    }

    /// Whether the row cannot be taken apart, or holds bytes that are no letters of its
    /// charset.
    public boolean isBroken() {
        return step == CsvRecords.Step.BROKEN || records.isBlemished();
    }

    /// The cells, without blanks around them.
    public List<String> cells() {
        return records.cells().texts();
    }

    /// 1-based physical line on which the row starts.
    public long line() {
        return records.line();
    }

    /// The row as it stands in the file.
    public String raw() throws IOException {
        String raw =
                step == CsvRecords.Step.BROKEN ? records.rawLine(MOST_RAW) : records.raw(MOST_RAW);
        return raw.stripTrailing();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
