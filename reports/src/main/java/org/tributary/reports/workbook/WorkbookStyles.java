// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

import java.util.HashMap;
import java.util.Map;

/// The few styles of a workbook: one font, one accent, thin lines. Each is made once and kept,
/// because a workbook holds at most 65,490 of them.
final class WorkbookStyles {

    static final short BODY_POINTS = 10;

    /// What a cell is for.
    enum Role {
        TITLE,
        SUBTITLE,
        SECTION,
        HEAD,
        HEAD_RIGHT,
        LABEL,
        LINK,
        NUMBER_LINK,
        HEADER,
        HEADER_RIGHT,
        TEXT,
        PROSE,
        CITATION,
        NUMBER,
        TIME,
        REMARK,
        COVER_TEXT,
        COVER_NUMBER
    }

    private record Key(Role role, String format) {}

    private static final byte[] ACCENT = rgb(0x0A6583);
    private static final byte[] WHITE = rgb(0xFFFFFF);
    private static final byte[] INK = rgb(0x1B222A);
    private static final byte[] MUTED = rgb(0x55606C);
    private static final byte[] LINE = rgb(0xD3DAE1);

    private final SXSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();

    WorkbookStyles(SXSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle of(Role role) {
        return of(role, "@");
    }

    /// @param format number format, such as `#,##0.00`
    XSSFCellStyle of(Role role, String format) {
        return made.computeIfAbsent(new Key(role, format), this::make);
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        switch (key.role()) {
            case TITLE -> style.setFont(font(22, ACCENT, Weight.BOLD));
            case SUBTITLE -> style.setFont(font(11, MUTED, Weight.PLAIN));
            case SECTION -> {
                style.setFont(font(12, ACCENT, Weight.BOLD));
                line(style, BorderStyle.MEDIUM, ACCENT);
            }
            case HEAD, HEAD_RIGHT -> {
                style.setFont(font(BODY_POINTS, MUTED, Weight.BOLD));
                line(style, BorderStyle.THIN, LINE);
            }
            case LABEL -> {
                style.setFont(font(BODY_POINTS, INK, Weight.BOLD));
                line(style, BorderStyle.THIN, LINE);
            }
            case LINK, NUMBER_LINK -> {
                XSSFFont underlined =
                        font(
                                BODY_POINTS,
                                ACCENT,
                                key.role() == Role.LINK ? Weight.BOLD : Weight.PLAIN);
                underlined.setUnderline(FontUnderline.SINGLE);
                style.setFont(underlined);
                line(style, BorderStyle.THIN, LINE);
            }
            case HEADER, HEADER_RIGHT -> {
                style.setFont(font(BODY_POINTS, WHITE, Weight.BOLD));
                style.setFillForegroundColor(new XSSFColor(ACCENT));
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setVerticalAlignment(VerticalAlignment.CENTER);
                style.setWrapText(true);
            }
            case CITATION -> body(style, MUTED);
            case PROSE -> {
                body(style, INK);
                style.setWrapText(true);
            }
            case REMARK -> style.setFont(font(BODY_POINTS, MUTED, Weight.ITALIC));
            case TEXT, NUMBER, TIME, COVER_TEXT, COVER_NUMBER -> body(style, INK);
        }
        align(style, key.role());
        return style;
    }

    private static void align(XSSFCellStyle style, Role role) {
        switch (role) {
            case HEAD_RIGHT, HEADER_RIGHT, NUMBER, NUMBER_LINK, COVER_NUMBER ->
                    indented(style, HorizontalAlignment.RIGHT);
            case HEADER, TEXT, PROSE, CITATION, TIME, REMARK ->
                    indented(style, HorizontalAlignment.LEFT);
            case TITLE, SUBTITLE, SECTION, HEAD, LABEL, LINK, COVER_TEXT ->
                    style.setAlignment(HorizontalAlignment.LEFT);
        }
    }

    /// Keeps words off the numbers of the next column.
    private static void indented(XSSFCellStyle style, HorizontalAlignment alignment) {
        style.setAlignment(alignment);
        style.setIndention((short) 1);
    }

    private void body(XSSFCellStyle style, byte[] colour) {
        style.setFont(font(BODY_POINTS, colour, Weight.PLAIN));
        line(style, BorderStyle.THIN, LINE);
    }

    private static void line(XSSFCellStyle style, BorderStyle border, byte[] colour) {
        style.setBorderBottom(border);
        style.setBottomBorderColor(new XSSFColor(colour));
    }

    private enum Weight {
        PLAIN,
        BOLD,
        ITALIC
    }

    private XSSFFont font(int points, byte[] colour, Weight weight) {
        XSSFFont font = (XSSFFont) workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setColor(new XSSFColor(colour));
        font.setBold(weight == Weight.BOLD);
        font.setItalic(weight == Weight.ITALIC);
        return font;
    }

    private static byte[] rgb(int rgb) {
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}
