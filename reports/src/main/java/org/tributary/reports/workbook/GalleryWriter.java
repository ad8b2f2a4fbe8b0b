// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.streaming.SXSSFDrawing;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.tributary.reports.sheet.SheetModel;
import org.tributary.reports.workbook.WorkbookStyles.Role;

/// Writes pictures one below the other, each with its title, caption and origin. Sizes come from
/// the pictures' own headers, never from measuring fonts.
///
/// @param workbook where to
/// @param styles its styles
/// @param caseName printed at the foot of each page
record GalleryWriter(SXSSFWorkbook workbook, WorkbookStyles styles, String caseName) {

    /// The size a picture is fitted into, in pixels of 1/96 inch: the width of an A4 page on its
    /// side.
    static final int WIDTH = 900;

    static final int HEIGHT = 560;

    private static final int ROW_PIXELS = 20;
    private static final int COLUMN_CHARACTERS = 132;

    void write(SheetModel.Gallery gallery) {
        SXSSFSheet sheet = workbook.createSheet(gallery.name());
        sheet.setColumnWidth(0, COLUMN_CHARACTERS * 256);
        if (gallery.plates().isEmpty()) {
            put(sheet, 0, gallery.empty(), Role.REMARK);
        }
        int row = 0;
        for (SheetModel.Plate plate : gallery.plates()) {
            int first = row;
            put(sheet, row++, plate.title(), Role.SECTION);
            if (!plate.caption().isBlank()) {
                put(sheet, row++, plate.caption(), Role.PROSE);
            }
            put(sheet, row++, plate.byline(), Role.CITATION);
            row = picture(sheet, row + 1, plate.png().get()) + 2;
            if (first > 0) {
                sheet.setRowBreak(first - 1);
            }
        }
        Page.landscape(sheet, caseName);
        sheet.setRepeatingRows(null);
    }

    private void put(SXSSFSheet sheet, int row, String text, Role role) {
        Cell cell = sheet.createRow(row).createCell(0);
        cell.setCellValue(CellText.written(CellText.shown(text)));
        cell.setCellStyle(styles.of(role));
    }

    /// Places the picture and returns the first row below it.
    private int picture(SXSSFSheet sheet, int row, byte[] png) {
        PngSize size = PngSize.of(png).fitted(WIDTH, HEIGHT);
        int rows = Math.ceilDiv(size.height(), ROW_PIXELS);
        for (int r = row; r < row + rows; r++) {
            sheet.createRow(r).setHeightInPoints(ROW_PIXELS * 0.75f);
        }
        XSSFClientAnchor anchor =
                new XSSFClientAnchor(
                        0,
                        0,
                        size.width() * Units.EMU_PER_PIXEL,
                        (size.height() - (rows - 1) * ROW_PIXELS) * Units.EMU_PER_PIXEL,
                        0,
                        row,
                        0,
                        row + rows - 1);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        SXSSFDrawing drawing = sheet.createDrawingPatriarch();
        drawing.createPicture(anchor, workbook.addPicture(png, Workbook.PICTURE_TYPE_PNG));
        return row + rows;
    }
}
