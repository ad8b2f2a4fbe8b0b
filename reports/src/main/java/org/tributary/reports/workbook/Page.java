// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/// How a sheet comes out of a printer: A4, fitted to the width, numbered.
final class Page {

    private Page() {}

    /// A sheet wider than high, its first row on every page.
    static void landscape(SXSSFSheet sheet, String caseName) {
        setUp(sheet, caseName);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
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
        sheet.getFooter().setLeft(name.substring(0, Math.min(name.length(), 80)));
        sheet.getFooter().setCenter("&A");
        sheet.getFooter().setRight("Page &P of &N");
        sheet.setDisplayGridlines(false);
    }
}
