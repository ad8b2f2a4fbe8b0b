// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;

import org.jspecify.annotations.Nullable;
import org.tributary.importers.dialect.Dialect;
import org.tributary.importers.rows.RowCells;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The records of a CSV file one after another, each as the cells of a row, with its physical line.
///
/// FastCSV takes them apart. Where it cannot (a quote that never closes, text after a closing
/// quote, a cell over a mebibyte), the physical line on which the record starts is handed out as
/// broken and reading starts over on the next one, so that one bad line costs one line. Mere blanks
/// after a closing quote are left out. Not thread-safe.
final class CsvRecords implements Closeable {

    /// Characters a cell may have.
    static final int MOST_IN_CELL = 1 << 20;

    /// Half of a pair that never stands alone in decoded text, so that nothing is taken for a
    /// quote; a NUL may stand in a file.
    private static final char NO_QUOTE = '\uDFFF';

    /// What [#next] found.
    enum Step {
        /// A record, in [#cells].
        RECORD,
        /// A physical line that cannot be taken apart.
        BROKEN,
        /// The end of the file.
        END
    }

    private final DecodedText text;
    private final Dialect dialect;
    private final RowCells cells = new RowCells();
    private CloseableIterator<RowCells> records;
    private long linesBefore;
    private long line;
    private long lineAfterBroken;
    private boolean ended;
    private boolean mended;

    CsvRecords(Path file, Dialect dialect) throws IOException {
        this(Files.newInputStream(file), dialect);
    }

    CsvRecords(InputStream in, Dialect dialect) throws IOException {
        this(in, dialect, 0);
    }

    /// Reads on somewhere in a file, at the beginning of a line.
    ///
    /// @param before physical lines before it
    CsvRecords(InputStream in, Dialect dialect, long before) throws IOException {
        this.dialect = dialect;
        linesBefore = before;
        text = new DecodedText(in, dialect.charset(), before);
        records = tokenise();
    }

    private CloseableIterator<RowCells> tokenise() {
        return CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .quoteCharacter(dialect.quote() == 0 ? NO_QUOTE : dialect.quote())
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MOST_IN_CELL)
                .build(new CellFiller(), text)
                .iterator();
    }

    Step next() throws IOException {
        if (mended) {
            mended = false;
            startOver();
        }
        if (ended) {
            return Step.END;
        }
        try {
            if (!records.hasNext()) {
                ended = true;
                return Step.END;
            }
            records.next();
            line = cells.line();
            text.keepFrom(line);
            return Step.RECORD;
        } catch (CsvParseException e) {
            return broken(e.getCause());
        } catch (UncheckedIOException e) {
            return broken(e.getCause());
        }
    }

    /// A file that cannot be read any further is no broken line.
    private Step broken(@Nullable Throwable cause) throws IOException {
        if (cause instanceof IOException io && !(io instanceof DecodedText.RowTooLong)) {
            throw io;
        }
        line = cells.line();
        text.keepFrom(line);
        lineAfterBroken = line + 1;
        mended = mends();
        return mended ? Step.RECORD : Step.BROKEN;
    }

    /// Whether the line is whole but for blanks after a closing quote, which lose nothing.
    private boolean mends() throws IOException {
        if (!text.completes(line)) {
            return false;
        }
        String whole = text.raw(line, line + 1, MOST_IN_CELL + 1);
        if (whole.length() > MOST_IN_CELL) {
            return false;
        }
        cells.begin(line);
        return BlankAfterQuote.split(whole, dialect, cells);
    }

    /// Goes on after a broken line; called once its raw text is not needed any more.
    void startOver() throws IOException {
        try {
            text.startOverAt(line, lineAfterBroken);
            linesBefore = lineAfterBroken - 1;
            records = tokenise();
        } catch (EOFException e) {
            ended = true;
        }
    }

    /// The cells of the record, until the next step.
    RowCells cells() {
        return cells;
    }

    /// Physical line on which the record or broken line starts.
    long line() {
        return line;
    }

    /// Whether the record holds a NUL or a byte that is no character of the charset.
    boolean isBlemished() {
        return text.mayBeBlemished(line) && text.isBlemished(line, line + linesOf());
    }

    /// The record as it stands in the file, cut after `most` characters.
    String raw(int most) {
        return text.raw(line, line + linesOf(), most);
    }

    /// The broken line as it stands in the file, cut after `most` characters.
    String rawLine(int most) throws IOException {
        return text.rawLine(line, most);
    }

    /// Physical line after the record or broken line.
    long lineAfter() {
        return line + (line + 1 == lineAfterBroken ? 1 : linesOf());
    }

    /// How many physical lines the record covers: line ends occur within its cells only in quotes.
    private long linesOf() {
        long lines = 1;
        for (int i = 0; i < cells.count(); i++) {
            String cell = cells.text(i);
            for (int j = 0; j < cell.length(); j++) {
                char c = cell.charAt(j);
                boolean pair = c == '\n' && j > 0 && cell.charAt(j - 1) == '\r';
                if ((c == '\n' || c == '\r') && !pair) {
                    lines++;
                }
            }
        }
        return lines;
    }

    long bytesRead() {
        return text.bytesRead();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    /// Copies what FastCSV finds into the cells.
    private final class CellFiller extends CsvCallbackHandler<RowCells> {

        @Override
        protected RecordType getRecordType() {
            return RecordType.DATA;
        }

        @Override
        protected int getFieldCount() {
            return cells.count();
        }

        @Override
        protected void beginRecord(long startingLine) {
            cells.begin(linesBefore + startingLine);
        }

        @Override
        protected void addField(char[] buffer, int offset, int length, boolean quoted) {
            cells.add(buffer, offset, length);
        }

        @Override
        protected void setComment(char[] buffer, int offset, int length) {
            cells.add(buffer, offset, length);
        }

        @Override
        protected void setEmpty() {
            // An empty line has no cells.
        }

        @Override
        protected RowCells buildRecord() {
            return cells;
        }
    }
}
