// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.tributary.reports.sheet.SheetModel;
import org.tributary.reports.workbook.WorkbookStyles.Role;

import java.util.List;

/// Writes the cover: a title, then sections of labelled facts.
///
/// @param workbook where to
/// @param styles its styles
/// @param frame title, zone and labels
record CoverWriter(PinnedWorkbook workbook, WorkbookStyles styles, WorkbookWriter.Frame frame) {

    /// Columns a section's rule runs across.
    private static final int COLUMNS = 6;

    private static final int[] WIDTHS = {32, 26, 18, 22, 22, 14};

    private static final int UNITS_PER_CHARACTER = 256;

    void write(SheetModel.Sections cover) {
        SXSSFSheet sheet = workbook.createSheet(frame.labels().sheet(cover.name()));
        for (int c = 0; c < WIDTHS.length; c++) {
            sheet.setColumnWidth(c, WIDTHS[c] * UNITS_PER_CHARACTER);
        }
        for (CoverRow row : CoverRow.of(cover, frame.zone(), frame.labels())) {
            write(sheet.createRow(row.index()), row, COLUMNS);
        }
        Page.portrait(sheet, frame.title());
    }

    /// Writes one row in the style of its role.
    ///
    /// @param columns how far the line at its foot runs
    void write(Row row, CoverRow content, int columns) {
        switch (content.role()) {
            case TITLE -> {
                row.setHeightInPoints(34);
                put(row, 0, content.cells().getFirst(), Role.TITLE);
            }
            case SUBTITLE -> put(row, 0, content.cells().getFirst(), Role.SUBTITLE);
            case SECTION -> {
                row.setHeightInPoints(20);
                rule(row, Role.SECTION, columns);
                put(row, 0, content.cells().getFirst(), Role.SECTION);
            }
            case HEADS -> {
                rule(row, Role.HEAD, columns);
                for (int c = 0; c < content.cells().size(); c++) {
                    boolean right = content.rightAligned().get(c);
                    put(row, c, content.cells().get(c), right ? Role.HEAD_RIGHT : Role.HEAD);
                }
            }
            case FACT -> {
                rule(row, Role.COVER_TEXT, columns);
                boolean leads = !content.sheet().isEmpty();
                put(row, 0, content.cells().getFirst(), leads ? Role.LINK : Role.LABEL);
                if (leads) {
                    workbook.link(row.getCell(0), content.sheet(), 1);
                }
                values(row, content.cells());
            }
        }
    }

    private void values(Row row, List<CellForm> cells) {
        for (int c = 1; c < cells.size(); c++) {
            put(row, c, cells.get(c), Role.COVER_TEXT);
        }
    }

    /// Gives every cell of the row the line at its foot, so that it runs across the page.
    private void rule(Row row, Role role, int columns) {
        for (int c = 0; c < columns; c++) {
            row.createCell(c).setCellStyle(styles.of(role));
        }
    }

    private void put(Row row, int column, CellForm form, Role role) {
        Cell cell = row.createCell(column);
        switch (form) {
            case CellForm.Blank() -> cell.setCellStyle(styles.of(role));
            case CellForm.Words(String text) -> {
                cell.setCellValue(CellText.written(text));
                cell.setCellStyle(styles.of(role));
            }
            case CellForm.Figure(double value, String format) -> {
                cell.setCellValue(value);
                cell.setCellStyle(styles.of(Role.COVER_NUMBER, format));
            }
            case CellForm.Calculated(String _, CellForm value) -> put(row, column, value, role);
        }
    }
}
