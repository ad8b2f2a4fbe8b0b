// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.SheetModel;

import java.util.ArrayList;
import java.util.List;

/// The rows of a sheet of a sample case.
final class SheetText {

    private SheetText() {}

    /// @return no rows if there is no such sheet
    static List<List<Cell>> rows(SampleCase sample, String sheet) {
        List<List<Cell>> rows = new ArrayList<>();
        ReportSheets.of(sample.report(), sample.record()).stream()
                .filter(model -> model.name().equals(sheet))
                .map(SheetModel.Table.class::cast)
                .forEach(table -> table.rows().get().forEachRemaining(rows::add));
        return rows;
    }

    /// Words of one row, `-` for what are no words.
    static List<String> words(List<Cell> row) {
        return row.stream()
                .map(cell -> cell instanceof Cell.Text(String text) ? text : "-")
                .toList();
    }
}
