// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import org.tributary.importers.mapping.Field;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.value.TimeOfDay;
import org.tributary.importers.value.TimeReader;
import org.tributary.importers.value.ValueFault;
import org.tributary.ledger.imports.RowProblem;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads when a row happened, from one column or from a date and a time of day. Not thread-safe.
final class TimeCells {

    private final FieldColumns columns;
    private final TimeReader times;
    private final CellProblems words;
    private final String zone;
    private final int column;
    private final int ofDay;

    TimeCells(ImportProfile profile, FieldColumns columns, CellProblems words) {
        this.columns = columns;
        this.words = words;
        times = new TimeReader(profile.dialect().time(), profile.zone());
        zone = profile.zone().getId();
        column = columns.at(Field.TIME);
        ofDay = columns.at(Field.TIME_OF_DAY);
    }

    /// Milliseconds since 1970-01-01T00:00Z; meaningless if a problem was added.
    long read(RowCells cells, List<RowProblem> problems) {
        if (ofDay != FieldColumns.UNMAPPED && !NumberText.plain(cells.text(ofDay)).isEmpty()) {
            return joined(cells, problems);
        }
        ValueFault fault = readCell(cells, 0);
        if (fault != ValueFault.NONE) {
            problems.add(problem(cells, fault));
        }
        return times.millis();
    }

    private long joined(RowCells cells, List<RowProblem> problems) {
        String raw = cells.text(ofDay);
        OptionalInt time = TimeOfDay.millis(raw);
        if (time.isEmpty()) {
            problems.add(words.timeOfDay(cells.line(), columns.name(ofDay), raw));
        }
        ValueFault fault = readCell(cells, time.orElse(0));
        if (fault != ValueFault.NONE) {
            problems.add(problem(cells, fault));
        }
        return times.millis();
    }

    private ValueFault readCell(RowCells cells, int millisOfDay) {
        if (column == FieldColumns.UNMAPPED) {
            return ValueFault.EMPTY;
        }
        int to = Math.max(cells.from(column), cells.to(column));
        int from = unmarked(cells, to);
        return millisOfDay == 0
                ? times.read(cells.chars(), from, to)
                : times.read(cells.chars(), from, to, millisOfDay);
    }

    /// An apostrophe before a date is a spreadsheet's mark for a text.
    private int unmarked(RowCells cells, int to) {
        int from = cells.from(column);
        return from < to && cells.chars()[from] == '\'' ? from + 1 : from;
    }

    private RowProblem problem(RowCells cells, ValueFault fault) {
        String raw = column == FieldColumns.UNMAPPED ? "" : cells.text(column);
        return words.time(cells.line(), columns.name(column), raw, fault, zone);
    }

    /// Whether the cell reads as a time.
    boolean reads(RowCells cells) {
        return readCell(cells, 0) == ValueFault.NONE;
    }

    /// Another cell as an ISO date, read with the same pattern; empty if it is none.
    Optional<String> isoDate(RowCells cells, int other) {
        int from = cells.from(other);
        int to = Math.max(from, cells.to(other));
        ValueFault fault = times.read(cells.chars(), from, to);
        boolean read = fault == ValueFault.NONE || fault == ValueFault.GAP;
        return read ? Optional.of(times.isoDate()) : Optional.empty();
    }
}
