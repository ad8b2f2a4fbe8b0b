// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.Column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Names the rows a statement rests on: how many, the first of them, and the lines of the files
/// they were read from. Valid as long as its reader.
record RowCitation(CaseReader reader) {

    /// Rows named one by one; all of them stand on the sheet of transactions or of alerts.
    private static final int NAMED = 8;

    static List<Column> columns() {
        return List.of(
                Column.integer("Rows"),
                Column.prose("Transfers it rests on", 28),
                Column.prose("Sources", 44));
    }

    /// Rows of one statement: their number, and the first of them.
    static final class Tally {
        private final List<TransferId> first = new ArrayList<>(NAMED);
        private long count;

        void add(TransferId id) {
            count++;
            if (first.size() < NAMED) {
                first.add(id);
            }
        }

        long count() {
            return count;
        }

        static Tally of(Iterable<TransferId> rows) {
            Tally tally = new Tally();
            rows.forEach(tally::add);
            return tally;
        }
    }

    List<Cell> cells(Iterable<TransferId> rows) {
        return cells(Tally.of(rows));
    }

    List<Cell> cells(Tally rows) {
        if (rows.count == 0) {
            return List.of(new Cell.Whole(0), Cell.NOTHING, Cell.NOTHING);
        }
        long others = rows.count - rows.first.size();
        String more = others > 0 ? " and %d more".formatted(others) : "";
        String ids =
                rows.first.stream()
                        .map(id -> Long.toString(id.value()))
                        .collect(Collectors.joining(", "));
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (Transfer transfer : reader.transfers(rows.first)) {
            lines.computeIfAbsent(transfer.source().file().name(), file -> new ArrayList<>())
                    .add(Long.toString(transfer.source().line().line()));
        }
        String sources =
                lines.entrySet().stream()
                        .map(file -> file.getKey() + ":" + String.join(", ", file.getValue()))
                        .collect(Collectors.joining("\n"));
        return List.of(
                new Cell.Whole(rows.count), Cell.text(ids + more), Cell.text(sources + more));
    }
}
