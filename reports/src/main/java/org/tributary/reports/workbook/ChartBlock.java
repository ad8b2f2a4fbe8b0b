// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.Labels;
import org.tributary.reports.sheet.SheetModel;
import org.tributary.reports.sheet.SheetModel.Source;
import org.tributary.reports.workbook.CoverRow.Role;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Where a chart and its figures stand on their sheet: title, caption, heads, then a row for each
/// category, with the chart beside them.
///
/// @param chart what is drawn
/// @param sheet the name of their sheet
/// @param first 0-based row of its title
record ChartBlock(SheetModel.Chart chart, String sheet, int first) {

    /// Rows a chart needs to be read, whatever the number of its categories.
    private static final int LOWEST = 20;

    static List<ChartBlock> of(SheetModel.Charts charts, Labels labels) {
        List<ChartBlock> blocks = new ArrayList<>();
        int row = 0;
        for (SheetModel.Chart chart : charts.charts()) {
            ChartBlock block =
                    new ChartBlock(labelled(chart, labels), labels.sheet(charts.name()), row);
            blocks.add(block);
            row = block.end() + 2;
        }
        return blocks;
    }

    private static SheetModel.Chart labelled(SheetModel.Chart chart, Labels labels) {
        return new SheetModel.Chart(
                labels.of(chart.title()),
                chart.caption(),
                chart.kind(),
                new SheetModel.Categories(
                        labels.of(chart.categories().heading()), chart.categories().names()),
                labels.of(chart.unit()),
                chart.series().stream()
                        .map(s -> new SheetModel.Series(labels.of(s.name()), s.values()))
                        .toList());
    }

    int heads() {
        return first + 2;
    }

    int firstValue() {
        return first + 3;
    }

    int lastValue() {
        return first + 2 + chart.categories().names().size();
    }

    /// The last row the chart reaches.
    int end() {
        return Math.max(lastValue(), heads() + LOWEST);
    }

    List<CoverRow> rows(ZoneId zone) {
        List<CoverRow> rows = new ArrayList<>();
        rows.add(row(first, Role.SECTION, List.of(Cell.text(chart.title())), zone));
        rows.add(row(first + 1, Role.SUBTITLE, List.of(Cell.text(chart.caption())), zone));
        List<Cell> heads = new ArrayList<>();
        heads.add(Cell.text(chart.categories().heading()));
        chart.series().forEach(series -> heads.add(Cell.text(series.name())));
        rows.add(row(heads(), Role.HEADS, heads, zone));
        for (int i = 0; i < chart.categories().names().size(); i++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(chart.categories().names().get(i)));
            for (SheetModel.Series series : chart.series()) {
                cells.add(series.values().get(i));
            }
            rows.add(row(firstValue() + i, Role.FACT, cells, zone));
        }
        return rows;
    }

    private static CoverRow row(int index, Role role, List<Cell> cells, ZoneId zone) {
        List<CellForm> forms = cells.stream().map(cell -> CellForm.of(cell, zone)).toList();
        List<Boolean> right = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            right.add(c > 0);
        }
        return new CoverRow(index, role, forms, right, Source.RECORD, "");
    }
}
