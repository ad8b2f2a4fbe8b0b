// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// A workbook as text, a line for each cell and for whatever else a reader sees of it.
final class WorkbookText {

    private final Map<String, String> lines = new TreeMap<>();

    private WorkbookText() {}

    /// Places such as `03 Subjects!B2`, each with what stands there.
    static Map<String, String> of(Path path) throws IOException {
        WorkbookText text = new WorkbookText();
        try (InputStream in = Files.newInputStream(path);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                text.sheet(
                        "%02d %s".formatted(i + 1, workbook.getSheetName(i)),
                        workbook.getSheetAt(i));
            }
            for (Name name : workbook.getAllNames()) {
                text.lines.put(
                        "names %s %d".formatted(name.getNameName(), name.getSheetIndex()),
                        name.getRefersToFormula());
            }
        }
        return text.lines;
    }

    private void sheet(String place, XSSFSheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                String value = value(cell);
                if (!value.isEmpty()) {
                    lines.put(
                            "%s!%s%04d"
                                    .formatted(
                                            place,
                                            column(cell.getColumnIndex()),
                                            row.getRowNum() + 1),
                            value);
                }
            }
        }
        var print = sheet.getPrintSetup();
        lines.put(
                place + " page",
                "%s, %d wide, header %s | %s | %s, footer %s | %s, rows %s, columns %s"
                        .formatted(
                                print.getLandscape() ? "landscape" : "portrait",
                                print.getFitWidth(),
                                sheet.getHeader().getLeft(),
                                sheet.getHeader().getCenter(),
                                sheet.getHeader().getRight(),
                                sheet.getFooter().getLeft(),
                                sheet.getFooter().getRight(),
                                sheet.getRepeatingRows(),
                                sheet.getRepeatingColumns()));
        if (sheet.getDrawingPatriarch() != null) {
            int number = 0;
            for (XSSFChart chart : sheet.getDrawingPatriarch().getCharts()) {
                lines.put("%s chart %02d".formatted(place, ++number), chart(chart));
            }
        }
    }

    /// So that places sort as they stand.
    private static String column(int index) {
        return "%c%c".formatted(index < 26 ? ' ' : 'A' + index / 26 - 1, 'A' + index % 26);
    }

    private static String value(Cell cell) {
        String value =
                switch (cell.getCellType()) {
                    case NUMERIC ->
                            BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString()
                                    + "  "
                                    + cell.getCellStyle().getDataFormatString();
                    case STRING -> cell.getStringCellValue().replace("\n", "\\n");
                    case FORMULA -> "=" + cell.getCellFormula() + "  " + cached(cell);
                    case BLANK -> "";
                    case BOOLEAN, ERROR, _NONE -> cell.getCellType().name();
                };
        return cell.getHyperlink() == null
                ? value
                : value + " -> " + cell.getHyperlink().getAddress();
    }

    private static String cached(Cell cell) {
        return switch (cell.getCachedFormulaResultType()) {
            case NUMERIC -> BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString();
            default -> cell.getStringCellValue();
        };
    }

    private static String chart(XSSFChart chart) {
        StringBuilder text = new StringBuilder(chart.getTitleText().getString());
        for (XDDFChartData data : chart.getChartSeries()) {
            for (int s = 0; s < data.getSeriesCount(); s++) {
                var series = data.getSeries(s);
                text.append("; ")
                        .append(series.getCategoryData().getDataRangeReference())
                        .append(' ')
                        .append(series.getValuesData().getDataRangeReference());
            }
        }
        return text.toString();
    }
}
