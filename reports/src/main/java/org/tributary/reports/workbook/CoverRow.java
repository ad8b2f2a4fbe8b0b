// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.Labels;
import org.tributary.reports.sheet.SheetModel;
import org.tributary.reports.sheet.SheetModel.Source;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One row of the cover, as it is written and as it is checked.
///
/// @param index 0-based row of the sheet
/// @param role what the row is
/// @param cells from the first column
/// @param rightAligned of heads, whether each stands over numbers
/// @param source whether the row is a fact of the record
/// @param sheet the sheet its label leads to; empty if to none
record CoverRow(
        int index,
        Role role,
        List<CellForm> cells,
        List<Boolean> rightAligned,
        Source source,
        String sheet) {

    enum Role {
        TITLE,
        SUBTITLE,
        SECTION,
        HEADS,
        FACT
    }

    static List<CoverRow> of(SheetModel.Sections cover, ZoneId zone, Labels labels) {
        List<CoverRow> rows = new ArrayList<>();
        rows.add(row(0, Role.TITLE, cover.title()));
        rows.add(row(1, Role.SUBTITLE, cover.subtitle()));
        int next = 3;
        for (SheetModel.Section section : cover.sections()) {
            rows.add(row(next++, Role.SECTION, labels.of(section.title())));
            if (!section.heads().isEmpty()) {
                rows.add(heads(next++, section, labels));
            }
            for (SheetModel.Line line : section.lines()) {
                // Under heads stand names of the case, which are nobody's to translate.
                String label = section.heads().isEmpty() ? labels.of(line.label()) : line.label();
                List<CellForm> cells =
                        Stream.concat(Stream.of(Cell.text(label)), line.values().stream())
                                .map(cell -> CellForm.of(cell, zone))
                                .toList();
                rows.add(
                        new CoverRow(
                                next++,
                                Role.FACT,
                                cells,
                                List.of(),
                                line.source(),
                                line.sheet().isEmpty() ? "" : labels.sheet(line.sheet())));
            }
            next++;
        }
        return rows;
    }

    private static CoverRow row(int index, Role role, String text) {
        return new CoverRow(
                index,
                role,
                List.of(new CellForm.Words(CellText.shown(text))),
                List.of(),
                Source.REPORT,
                "");
    }

    private static CoverRow heads(int index, SheetModel.Section section, Labels labels) {
        List<CellForm> cells = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (int c = 0; c < section.heads().size(); c++) {
            cells.add(new CellForm.Words(labels.of(section.heads().get(c))));
            right.add(c > 0 && isNumber(section.lines().getFirst().values(), c - 1));
        }
        return new CoverRow(index, Role.HEADS, cells, right, Source.REPORT, "");
    }

    private static boolean isNumber(List<Cell> values, int index) {
        return index < values.size() && !(values.get(index) instanceof Cell.Text);
    }
}
