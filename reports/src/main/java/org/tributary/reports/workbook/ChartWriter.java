// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.tributary.reports.sheet.SheetModel;
import org.tributary.reports.workbook.WorkbookStyles.Role;

import java.util.List;

/// Writes charts that the spreadsheet draws itself from the figures beside them. Of the two series
/// of a chart one is solid and one hollow, so that they are told apart in grey, too.
///
/// @param workbook where to
/// @param styles its styles
/// @param frame title, zone and labels
record ChartWriter(PinnedWorkbook workbook, WorkbookStyles styles, WorkbookWriter.Frame frame) {

    private static final int[] WIDTHS = {34, 18, 18, 3, 96};
    private static final int UNITS_PER_CHARACTER = 256;
    private static final int CHART_COLUMN = 4;

    /// Blue and vermilion of Okabe and Ito's palette, which the colour-blind tell apart.
    private static final int[] COLOURS = {0x0072B2, 0xD55E00};

    private static final int PALE = 0xFCEBE1;
    private static final double EDGE_POINTS = 1.5;
    private static final int GAP = 60;
    private static final double TITLE_POINTS = 12;
    private static final int CHARTS_PER_PAGE = 2;

    void write(SheetModel.Charts charts) {
        SXSSFSheet sheet = workbook.createSheet(frame.labels().sheet(charts.name()));
        for (int c = 0; c < WIDTHS.length; c++) {
            sheet.setColumnWidth(c, WIDTHS[c] * UNITS_PER_CHARACTER);
        }
        if (charts.charts().isEmpty()) {
            var cell = sheet.createRow(0).createCell(0);
            cell.setCellValue(CellText.written(frame.labels().of(charts.empty())));
            cell.setCellStyle(styles.of(Role.REMARK));
        }
        CoverWriter rows = new CoverWriter(workbook, styles, frame);
        int number = 0;
        for (ChartBlock block : ChartBlock.of(charts, frame.labels())) {
            if (number > 0 && number % CHARTS_PER_PAGE == 0) {
                sheet.setRowBreak(block.first() - 1);
            }
            number++;
            for (CoverRow row : block.rows(frame.zone())) {
                int columns =
                        row.role() == CoverRow.Role.SECTION ? WIDTHS.length : row.cells().size();
                rows.write(sheet.createRow(row.index()), row, columns);
            }
            draw(sheet, block);
        }
        Page.landscape(sheet, frame.title());
        sheet.setRepeatingRows(null);
    }

    private void draw(SXSSFSheet sheet, ChartBlock block) {
        XSSFClientAnchor anchor =
                new XSSFClientAnchor(
                        0, 0, 0, 0, CHART_COLUMN, block.heads(), CHART_COLUMN + 1, block.end() + 1);
        XSSFChart chart =
                workbook.getXSSFWorkbook()
                        .getSheet(sheet.getSheetName())
                        .createDrawingPatriarch()
                        .createChart(anchor);
        SheetModel.Chart model = block.chart();
        chart.setTitleText(model.title());
        chart.setTitleOverlay(false);
        chart.getTitle().getOrAddTextProperties().setFontSize(TITLE_POINTS);
        boolean lying = model.kind() == SheetModel.Chart.Kind.BARS;
        XDDFCategoryAxis categories =
                chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        categories.setTitle(model.categories().heading());
        categories.setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFValueAxis values =
                chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setTitle(model.unit());
        values.setNumberFormat("#,##0");
        values.setMinimum(0);
        if (lying) {
            categories.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        XDDFBarChartData data =
                (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
        data.setGapWidth(GAP);
        data.setVaryColors(false);
        for (int s = 0; s < model.series().size(); s++) {
            add(data, block, s);
        }
        if (model.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.TOP);
        }
        chart.plot(data);
    }

    private void add(XDDFBarChartData data, ChartBlock block, int series) {
        SheetModel.Chart model = block.chart();
        String[] names = model.categories().names().toArray(String[]::new);
        XDDFChartData.Series added =
                data.addSeries(
                        XDDFDataSourcesFactory.fromArray(names, range(block, 0)),
                        numbers(model.series().get(series).values(), range(block, series + 1)));
        added.setTitle(model.series().get(series).name(), head(block, series + 1));
        paint(added, series);
    }

    private XDDFNumericalDataSource<Double> numbers(
            List<org.tributary.reports.sheet.Cell> cells, String range) {
        Double[] values =
                cells.stream()
                        .map(cell -> CellForm.of(cell, frame.zone()))
                        .map(form -> form instanceof CellForm.Figure f ? f.value() : Double.NaN)
                        .toArray(Double[]::new);
        return XDDFDataSourcesFactory.fromArray(values, range);
    }

    /// The first series is solid, the second hollow with a thick edge.
    private static void paint(XDDFChartData.Series series, int number) {
        XDDFColor colour = colour(COLOURS[number]);
        series.setFillProperties(new XDDFSolidFillProperties(number == 0 ? colour : colour(PALE)));
        XDDFLineProperties edge = new XDDFLineProperties(new XDDFSolidFillProperties(colour));
        edge.setWidth(EDGE_POINTS);
        series.setLineProperties(edge);
    }

    private static XDDFColor colour(int rgb) {
        return XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }

    private static String range(ChartBlock block, int column) {
        return new AreaReference(
                        at(block, block.firstValue(), column),
                        at(block, block.lastValue(), column),
                        SpreadsheetVersion.EXCEL2007)
                .formatAsString();
    }

    private static CellReference head(ChartBlock block, int column) {
        return at(block, block.heads(), column);
    }

    private static CellReference at(ChartBlock block, int row, int column) {
        return new CellReference(block.sheet(), row, column, true, true);
    }
}
