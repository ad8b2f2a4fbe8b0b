// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.tributary.ledger.work.Work;
import org.tributary.reports.sheet.Column;
import org.tributary.reports.sheet.Labels;
import org.tributary.reports.sheet.SheetModel;

import java.util.Iterator;
import java.util.List;

/// Writes tables: header frozen and filtered, widths from the columns, further sheets where one is
/// full.
///
/// @param workbook where to
/// @param cells the styles of cells
/// @param frame title, zone and labels
/// @param rowsPerSheet rows below the header that fit one sheet
record TableWriter(
        PinnedWorkbook workbook, TableStyles cells, WorkbookWriter.Frame frame, int rowsPerSheet) {

    /// Rows that fit a sheet beside the header (Excel specifications and limits).
    static final int ROWS_PER_SHEET = 1_048_575;

    private static final int ROWS_PER_REPORT = 1_000;

    private static final int UNITS_PER_CHARACTER = 256;

    /// Room for the filter's arrow in a header.
    private static final float HEADER_POINTS = 30f;

    private static final float BILINGUAL_POINTS = 44f;

    /// Writes the table and returns the number of rows below its headers.
    long write(SheetModel.Table table, Work work) {
        boolean counted = table.length() == SheetModel.Table.Length.COUNTED;
        return counted && table.expected() > 0 ? announce(table, work) : fill(table, work);
    }

    /// Makes the sheets of a table whose rows are counted; they are pulled when the file is
    /// written, and go straight into it.
    private long announce(SheetModel.Table table, Work work) {
        TableRows rows = new TableRows(table, cells, frame, work);
        long left = table.expected();
        for (int part = 1; left > 0; part++) {
            int inSheet = (int) Math.min(left, rowsPerSheet);
            SXSSFSheet sheet = open(table, part);
            close(sheet, table, inSheet);
            name(sheet, table, part, inSheet);
            workbook.stream(sheet, rows.part(inSheet));
            left -= inSheet;
        }
        return table.expected();
    }

    private long fill(SheetModel.Table table, Work work) {
        Iterator<List<org.tributary.reports.sheet.Cell>> rows = table.shownRows(frame.labels());
        boolean empty = !table.rows().get().hasNext();
        long written = 0;
        for (int part = 1; part == 1 || rows.hasNext(); part++) {
            SXSSFSheet sheet = open(table, part);
            header(sheet, table);
            int inSheet = 0;
            while (rows.hasNext() && inSheet < rowsPerSheet) {
                row(sheet.createRow(++inSheet), rows.next(), table.columns(), empty);
                written++;
                if (written % ROWS_PER_REPORT == 0) {
                    work.done(ROWS_PER_REPORT);
                    work.checkCancelled();
                }
            }
            close(sheet, table, inSheet);
            name(sheet, table, part, inSheet);
        }
        work.done(written % ROWS_PER_REPORT);
        return empty ? 0 : written;
    }

    /// The name of the `part`-th sheet of a table, from 1.
    static String partName(String name, int part) {
        return part == 1 ? name : "%s (%d)".formatted(name, part);
    }

    private SXSSFSheet open(SheetModel.Table table, int part) {
        SXSSFSheet sheet = workbook.createSheet(partName(frame.labels().sheet(table.name()), part));
        for (int c = 0; c < table.columns().size(); c++) {
            sheet.setColumnWidth(c, table.columns().get(c).width() * UNITS_PER_CHARACTER);
        }
        sheet.createFreezePane(Page.isWide(table.columns()) ? 1 : 0, 1);
        Page.table(sheet, table.columns(), frame.title());
        return sheet;
    }

    private void header(SXSSFSheet sheet, SheetModel.Table table) {
        Row header = sheet.createRow(0);
        header.setHeightInPoints(headerPoints(frame.labels()));
        for (int c = 0; c < table.columns().size(); c++) {
            Column column = table.columns().get(c);
            Cell cell = header.createCell(c);
            cell.setCellValue(CellText.written(frame.labels().header(column.header())));
            cell.setCellStyle(cells.header(column));
        }
    }

    /// How high a header is.
    static float headerPoints(Labels labels) {
        return labels.isBilingual() ? BILINGUAL_POINTS : HEADER_POINTS;
    }

    private void close(SXSSFSheet sheet, SheetModel.Table table, int rows) {
        int lastColumn = table.columns().size() - 1;
        sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, lastColumn));
        // Account numbers are text on purpose; Excel need not warn of each.
        workbook.getXSSFWorkbook()
                .getSheet(sheet.getSheetName())
                .addIgnoredErrors(
                        new CellRangeAddress(0, rows, 0, lastColumn),
                        IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    /// Gives the table a name of its own, `Flow_matrix` or `Transactions_2`, and names to the
    /// columns that formulas use. They are the same in all languages.
    private void name(SXSSFSheet sheet, SheetModel.Table table, int part, int rows) {
        String own = table.name().replace(' ', '_');
        int last = table.columns().size() - 1;
        name(part == 1 ? own : own + "_" + part, sheet, 0, rows, 0, last);
        for (int c = 0; part == 1 && c <= last; c++) {
            String range = table.columns().get(c).range();
            if (!range.isEmpty()) {
                name(range, sheet, 1, rows, c, c);
            }
        }
    }

    private void name(String words, SXSSFSheet sheet, int top, int bottom, int left, int right) {
        Name name = workbook.createName();
        name.setNameName(words);
        name.setRefersToFormula(
                new AreaReference(
                                new CellReference(sheet.getSheetName(), top, left, true, true),
                                new CellReference(sheet.getSheetName(), bottom, right, true, true),
                                SpreadsheetVersion.EXCEL2007)
                        .formatAsString());
    }

    private void row(
            Row row,
            List<org.tributary.reports.sheet.Cell> values,
            List<Column> columns,
            boolean remark) {
        for (int c = 0; c < values.size(); c++) {
            put(row, c, CellForm.of(values.get(c), frame.zone()), columns.get(c), remark);
            if (values.get(c) instanceof org.tributary.reports.sheet.Cell.Link link) {
                row.getCell(c).setCellStyle(cells.link());
                workbook.link(row.getCell(c), frame.labels().sheet(link.sheet()), link.row());
            }
        }
    }

    private void put(Row row, int c, CellForm form, Column column, boolean remark) {
        switch (form) {
            case CellForm.Blank() -> row.createCell(c).setCellStyle(cells.blank());
            case CellForm.Words(String text) -> {
                Cell cell = row.createCell(c);
                cell.setCellValue(CellText.written(text));
                cell.setCellStyle(remark ? cells.remark() : cells.words(column.kind()));
                if (column.kind() == Column.Kind.PROSE) {
                    ProseHeight.fit(row, text, column.width());
                }
            }
            case CellForm.Figure(double value, String format) -> {
                Cell cell = row.createCell(c);
                cell.setCellValue(value);
                cell.setCellStyle(cells.number(column.kind(), format));
            }
            case CellForm.Calculated(String expression, CellForm value) -> {
                put(row, c, value, column, false);
                formula(row.getCell(c), expression, value);
            }
        }
    }

    /// The words of the formula first, then what it comes to.
    private static void formula(Cell cell, String expression, CellForm value) {
        cell.setCellFormula(expression);
        switch (value) {
            case CellForm.Figure(double number, String _) -> cell.setCellValue(number);
            case CellForm.Words(String text) -> cell.setCellValue(CellText.written(text));
            case CellForm.Blank() -> {}
            case CellForm.Calculated _ ->
                    throw new IllegalArgumentException("a formula comes to a value");
        }
    }
}
