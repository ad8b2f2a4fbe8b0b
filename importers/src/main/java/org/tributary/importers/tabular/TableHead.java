// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.tabular;

import org.tributary.importers.table.TableReader;
import org.tributary.importers.table.TableSink;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The first rows of a table. Belongs to one reading.
final class TableHead implements TableSink {

    /// A row of any kind: cells, or a text with a reason why it is none.
    ///
    /// @param remedy empty unless the row is broken
    record Row(long line, List<String> cells, String raw, String reason, String remedy) {
        boolean isBroken() {
            return !remedy.isEmpty();
        }

        boolean isSkipped() {
            return !reason.isEmpty() && !isBroken();
        }
    }

    private final int most;
    private final List<Row> rows = new ArrayList<>();
    private List<String> sheets = List.of();
    private Optional<List<String>> columns = Optional.empty();

    private TableHead(int most) {
        this.most = most;
    }

    static TableHead of(TableReader reader, Path file, String sheet, int most) throws IOException {
        TableHead head = new TableHead(most);
        try {
            reader.read(file, sheet, head);
        } catch (TableSink.EnoughException e) {
            return head;
        }
        return head;
    }

    @Override
    public void sheets(List<String> names) {
        sheets = List.copyOf(names);
    }

    @Override
    public void columns(List<String> names) {
        columns = Optional.of(List.copyOf(names));
    }

    @Override
    public void row(long line, List<String> cells) throws TableSink.EnoughException {
        add(new Row(line, List.copyOf(cells), "", "", ""));
    }

    @Override
    public void broken(long line, String raw, String reason, String remedy)
            throws TableSink.EnoughException {
        add(new Row(line, List.of(), raw, reason, remedy));
    }

    @Override
    public void skip(long line, String raw, String reason) throws TableSink.EnoughException {
        add(new Row(line, List.of(), raw, reason, ""));
    }

    private void add(Row row) throws TableSink.EnoughException {
        rows.add(row);
        if (rows.size() >= most) {
            throw new TableSink.EnoughException();
        }
    }

    List<Row> rows() {
        return rows;
    }

    List<String> sheets() {
        return sheets;
    }

    Optional<List<String>> columns() {
        return columns;
    }
}
