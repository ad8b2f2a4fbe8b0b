// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.tributary.reports.sheet.Column;

import java.util.List;

/// How a sheet comes out of a printer: A4, fitted to the width, numbered.
final class Page {

    /// Characters across an A4 page on its side that can still be read.
    private static final int READABLE = 245;

    private Page() {}

    /// A sheet wider than high, its first row on every page.
    static void landscape(SXSSFSheet sheet, String caseName) {
        setUp(sheet, caseName);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    /// A table: its header on every page; across several pages, with its first column on each,
    /// where one would make it too small to read.
    static void table(SXSSFSheet sheet, List<Column> columns, String caseName) {
        landscape(sheet, caseName);
        if (isWide(columns)) {
            sheet.getPrintSetup().setFitWidth((short) Math.ceilDiv(width(columns), READABLE));
            sheet.setRepeatingColumns(CellRangeAddress.valueOf("A:A"));
        }
    }

    /// Whether a table does not fit the width of a page.
    static boolean isWide(List<Column> columns) {
        return width(columns) > READABLE;
    }

    private static int width(List<Column> columns) {
        return columns.stream().mapToInt(Column::width).sum();
    }

    static void portrait(SXSSFSheet sheet, String caseName) {
        setUp(sheet, caseName);
    }

    private static void setUp(SXSSFSheet sheet, String caseName) {
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        // An ampersand begins a code in headers and footers; two stand for one.
        String name = CellText.shown(caseName).replace("&", "&&");
        sheet.getHeader().setLeft(name.substring(0, Math.min(name.length(), 80)));
        sheet.getHeader().setCenter("&A");
        sheet.getHeader().setRight("Confidential");
        sheet.getFooter().setLeft("Tributary");
        sheet.getFooter().setRight("&P / &N");
        sheet.setDisplayGridlines(false);
    }
}
