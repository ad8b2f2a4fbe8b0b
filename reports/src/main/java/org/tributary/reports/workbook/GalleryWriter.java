// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row;
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
/// @param frame title, zone and labels
record GalleryWriter(SXSSFWorkbook workbook, WorkbookStyles styles, WorkbookWriter.Frame frame) {

    /// The size a picture is fitted into, in pixels of 1/96 inch: the width of an A4 page on its
    /// side.
    static final int WIDTH = 900;

    static final int HEIGHT = 560;

    /// A picture is not made lower than that, however long its caption.
    private static final int LOWEST = 280;

    private static final float POINTS_PER_PIXEL = 0.75f;
    private static final int ROW_PIXELS = 20;
    private static final int COLUMN_CHARACTERS = 132;

    void write(SheetModel.Gallery gallery) {
        SXSSFSheet sheet = workbook.createSheet(frame.labels().sheet(gallery.name()));
        sheet.setColumnWidth(0, COLUMN_CHARACTERS * 256);
        if (gallery.plates().isEmpty()) {
            put(sheet, 0, frame.labels().of(gallery.empty()), Role.REMARK);
        }
        int row = 0;
        for (SheetModel.Plate plate : gallery.plates()) {
            int first = row;
            put(sheet, row++, plate.title(), Role.SECTION);
            float grown = 0;
            if (!plate.caption().isBlank()) {
                grown = put(sheet, row++, plate.caption(), Role.PROSE);
            }
            put(sheet, row++, plate.byline(), Role.CITATION);
            // A long caption takes its room from the picture, so that both are on one page.
            PngSize room = new PngSize(WIDTH, HEIGHT - Math.round(grown / POINTS_PER_PIXEL));
            row = picture(sheet, row + 1, plate.png().get(), room) + 2;
            if (first > 0) {
                sheet.setRowBreak(first - 1);
            }
        }
        Page.landscape(sheet, frame.title());
        sheet.setRepeatingRows(null);
    }

    private float put(SXSSFSheet sheet, int row, String text, Role role) {
        Row line = sheet.createRow(row);
        float grown = ProseHeight.fit(line, text, COLUMN_CHARACTERS);
        Cell cell = line.createCell(0);
        cell.setCellValue(CellText.written(CellText.shown(text)));
        cell.setCellStyle(styles.of(role));
        return grown;
    }

    /// Places the picture and returns the first row below it.
    private int picture(SXSSFSheet sheet, int row, byte[] png, PngSize room) {
        PngSize size = PngSize.of(png).fitted(room.width(), Math.max(room.height(), LOWEST));
        int rows = Math.ceilDiv(size.height(), ROW_PIXELS);
        for (int r = row; r < row + rows; r++) {
            sheet.createRow(r).setHeightInPoints(ROW_PIXELS * POINTS_PER_PIXEL);
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
