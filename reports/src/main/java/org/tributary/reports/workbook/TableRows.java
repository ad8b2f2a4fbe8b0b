// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.tributary.ledger.work.Work;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.SheetModel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/// The rows of one long table, pulled once and shared out among its sheets, which are written one
/// after the other. Not thread-safe.
final class TableRows {

    private static final int ROWS_PER_REPORT = 1_000;

    private final SheetModel.Table table;
    private final Function<OutputStream, RowStream> streams;
    private final float height;
    private final Work work;
    private final Iterator<List<Cell>> rows;
    private long pulled;
    private int parts;
    private int written;

    TableRows(SheetModel.Table table, TableStyles styles, WorkbookWriter.Frame frame, Work work) {
        this.table = table;
        this.work = work;
        rows = table.rows().get();
        // The styles of a workbook are written before the rows of its sheets: all are made here.
        RowStream.Styled styled = new RowStream.Styled(table.columns(), styles, frame.labels());
        height = TableWriter.headerPoints(frame.labels());
        streams = out -> new RowStream(out, styled, frame.zone());
    }

    /// What one sheet holds.
    @FunctionalInterface
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    /// The next rows, as many as one sheet takes.
    Part part(int size) {
        int number = parts++;
        return out -> write(out, number, size);
    }

    private void write(OutputStream out, int number, int size) throws IOException {
        if (number != written++) {
            throw new IllegalStateException("the sheets of a table are written out of order");
        }
        RowStream stream = streams.apply(out);
        stream.header(height);
        for (int row = 1; row <= size; row++) {
            if (!rows.hasNext()) {
                throw new IllegalStateException(
                        "%d rows were announced, %d are there".formatted(table.expected(), pulled));
            }
            stream.row(row, rows.next());
            pulled++;
            if (pulled % ROWS_PER_REPORT == 0) {
                work.done(ROWS_PER_REPORT);
                work.checkCancelled();
            }
        }
        stream.end();
        if (pulled == table.expected() && rows.hasNext()) {
            throw new IllegalStateException(
                    "%d rows were announced, there are more".formatted(table.expected()));
        }
    }
}
