// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.work.Work;
import org.tributary.ledger.work.WorkCancelledException;
import org.tributary.reports.SampleCase;
import org.tributary.reports.SampleLedger;
import org.tributary.reports.sheet.Labels;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Re-opens what was written with the library's other, non-streaming half.
class WorkbookWriterTest {

    @TempDir Path folder;

    private Path write(SampleCase sample) throws IOException {
        return write(sample, new WorkbookWriter(folder.resolve("scratch")));
    }

    private Path write(SampleCase sample, WorkbookWriter writer) throws IOException {
        return writer.write(
                        sample.report(),
                        sample.record(),
                        Labels.ENGLISH,
                        folder.resolve("case.xlsx"),
                        Work.UNOBSERVED)
                .path();
    }

    private static Workbook open(Path path) throws IOException {
        return WorkbookFactory.create(path.toFile(), null, true);
    }

    @Test
    void writesATransferCellByCellWithItsTypesAndFormats() throws IOException {
        Path path =
                write(
                        new SampleCase()
                                .holder("012:00123", "Ada & Co")
                                .transfer(
                                        "012:00123",
                                        "021174:99",
                                        "1250.05 USD",
                                        "0.01234567 BTC",
                                        "2026-01-03T14:05:06Z",
                                        "rent"));
        try (Workbook workbook = open(path)) {
            Row row = workbook.getSheet("Transactions").getRow(1);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(row.getCell(1).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(2026, 1, 3, 15, 5, 6));
            assertThat(format(row, 1)).isEqualTo("yyyy-mm-dd hh:mm:ss");
            assertThat(text(row, 2)).isEqualTo("012:00123");
            assertThat(text(row, 3)).isEqualTo("Ada & Co");
            assertThat(text(row, 4)).isEqualTo("021174:99");
            assertThat(row.getCell(5).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(1250.05);
            assertThat(format(row, 6)).isEqualTo("#,##0.00");
            assertThat(text(row, 7)).isEqualTo("USD");
            assertThat(row.getCell(8).getNumericCellValue()).isEqualTo(0.01234567);
            assertThat(format(row, 8)).isEqualTo("#,##0.00000000");
            assertThat(text(row, 9)).isEqualTo("BTC");
            assertThat(text(row, 11)).isEqualTo("rent");
            assertThat(text(row, 14)).isEqualTo("2026-01-03T14:05:06Z");
            assertThat(text(row, row.getLastCellNum() - 1)).isEqualTo("ledger.csv:2");
        }
    }

    private static String text(Row row, int column) {
        assertThat(row.getCell(column).getCellType()).isEqualTo(CellType.STRING);
        return row.getCell(column).getStringCellValue();
    }

    private static String format(Row row, int column) {
        return row.getCell(column).getCellStyle().getDataFormatString();
    }

    @Test
    void freezesFiltersAndRepeatsTheHeader() throws IOException {
        try (Workbook workbook = open(write(SampleLedger.harbour()))) {
            XSSFSheet sheet = (XSSFSheet) workbook.getSheet("Transactions");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:Q224");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        }
    }

    @Test
    void writesNoFormulaWhateverTheTextBeginsWith() throws IOException {
        List<String> payloads =
                List.of(
                        "=1+1",
                        "+1",
                        "-1+cmd|' /C calc'!A0",
                        "@SUM(A1)",
                        "\t=1+1",
                        "\r=1+1",
                        "=HYPERLINK(\"http://example.org\",\"x\")",
                        "\uff1d1+1",
                        "_x003D_1+1",
                        "{=1}");
        SampleCase sample = new SampleCase();
        for (String payload : payloads) {
            sample.holder(payload + "1", payload)
                    .transfer(
                            payload + "1",
                            payload + ":2",
                            "-5.00 EUR",
                            "-5.00 EUR",
                            "2026-01-03T00:00:00Z",
                            payload)
                    .subject(payload + "1", payload)
                    .note(payload)
                    .rejected(3, payload, payload, payload);
        }
        Path path = write(sample);
        try (Workbook workbook = open(path)) {
            for (Cell cell : cells(workbook)) {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            }
            Row first = workbook.getSheet("Transactions").getRow(1);
            assertThat(text(first, 11)).isEqualTo("=1+1");
            assertThat(first.getCell(6).getNumericCellValue()).isEqualTo(-5);
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : entries(zip)) {
                String part =
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(part).doesNotContain("<f>", "TargetMode=\"External\"");
                assertThat(entry.getName()).doesNotContain("externalLink");
            }
        }
    }

    private static List<Cell> cells(Workbook workbook) {
        List<Cell> cells = new ArrayList<>();
        for (Sheet sheet : workbook) {
            sheet.forEach(row -> row.forEach(cells::add));
        }
        return cells;
    }

    private static List<ZipEntry> entries(ZipFile zip) {
        List<ZipEntry> entries = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            entries.add(all.nextElement());
        }
        return entries;
    }

    @Test
    void givesTheSameBytesForTheSameReport() throws IOException {
        byte[] once = Files.readAllBytes(write(SampleLedger.harbour()));
        byte[] again = Files.readAllBytes(write(SampleLedger.harbour()));

        assertThat(again).isEqualTo(once);
    }

    /// LibreOffice refuses a file whose entries carry sizes of 64 bits without need.
    @Test
    void keepsTheArchivePlainSoThatEveryReaderOpensIt() throws IOException {
        try (ZipFile zip = new ZipFile(write(SampleLedger.harbour()).toFile())) {
            assertThat(entries(zip))
                    .allSatisfy(
                            entry -> {
                                assertThat(entry.getExtra()).isNull();
                                assertThat(entry.getTimeLocal())
                                        .isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
                            });
        }
    }

    @Test
    void saysNothingOfTheComputerItWasWrittenOn() throws IOException {
        Path path = write(SampleLedger.harbour());
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : entries(zip)) {
                String part =
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(part).doesNotContain(System.getProperty("java.io.tmpdir") + "/");
                assertThat(part).doesNotContain("Apache POI");
            }
        }
    }

    @Test
    void writesAmountsOfMoreThanFifteenDigitsAsMarkedText() throws IOException {
        Path path =
                write(
                        new SampleCase()
                                .transfer("a", "b", "9999999999999.99 USD", "2026-01-03T00:00:00Z")
                                .transfer(
                                        "a", "b", "12345678901234.56 USD", "2026-01-04T00:00:00Z"));
        try (Workbook workbook = open(path)) {
            Sheet sheet = workbook.getSheet("Transactions");
            assertThat(sheet.getRow(1).getCell(6).getNumericCellValue())
                    .isEqualTo(9_999_999_999_999.99);
            assertThat(text(sheet.getRow(2), 6)).isEqualTo("12345678901234.56 \u2020");
        }
    }

    @Test
    void continuesOnAnotherSheetWhereOneIsFull() throws IOException {
        SampleCase sample = new SampleCase();
        for (int i = 0; i < 5; i++) {
            sample.transfer("a", "b", "1.00 EUR", "2026-01-0%dT00:00:00Z".formatted(i + 1));
        }
        Path path = write(sample, new WorkbookWriter(folder.resolve("scratch"), 2));
        try (Workbook workbook = open(path)) {
            assertThat(workbook.getSheet("Transactions").getLastRowNum()).isEqualTo(2);
            assertThat(workbook.getSheet("Transactions (2)").getLastRowNum()).isEqualTo(2);
            Sheet last = workbook.getSheet("Transactions (3)");
            assertThat(text(last.getRow(0), 2)).isEqualTo("From account");
            assertThat(text(last.getRow(1), 16)).isEqualTo("ledger.csv:6");
            assertThat(last.getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void fitsThePictureToThePageAndKeepsItsShape() throws IOException {
        byte[] png = SampleLedger.picture(1_440, 900);
        SampleCase sample = new SampleCase().picture("Flows", "", png, SampleLedger.sha256(png));
        try (Workbook workbook = open(write(sample))) {
            XSSFSheet sheet = (XSSFSheet) workbook.getSheet("Pictures");
            XSSFPicture picture = (XSSFPicture) sheet.getDrawingPatriarch().getShapes().getFirst();
            assertThat(picture.getPictureData().getData()).isEqualTo(png);
            var anchor = picture.getClientAnchor();
            assertThat(anchor.getDx2() / 9_525).isEqualTo(896);
            int rows = anchor.getRow2() - anchor.getRow1();
            assertThat(rows * 20 + anchor.getDy2() / 9_525).isEqualTo(560);
        }
    }

    @Test
    void drawsChartsFromTheCellsBesideThem() throws IOException {
        try (Workbook workbook = open(write(SampleLedger.harbour()))) {
            XSSFSheet sheet = (XSSFSheet) workbook.getSheet("Charts");
            XSSFChart chart = sheet.getDrawingPatriarch().getCharts().getFirst();
            assertThat(chart.getTitleText().getString())
                    .isEqualTo(
                            "In and out per month, BTC: Harbour & Sons Trading Ltd"
                                    + " (0012:8000EBD30)");
            var series = chart.getChartSeries().getFirst().getSeries(1);
            assertThat(series.getValuesData().getDataRangeReference())
                    .isEqualTo("Charts!$C$4:$C$9");
            for (int i = 0; i < series.getValuesData().getPointCount(); i++) {
                assertThat(series.getValuesData().getPointAt(i).doubleValue())
                        .isEqualTo(sheet.getRow(3 + i).getCell(2).getNumericCellValue());
            }
            assertThat(chart.getAxes()).hasSize(2);
        }
    }

    @Test
    void writesAnEmptyCaseThatSaysWhatIsMissing() throws IOException {
        try (Workbook workbook = open(write(new SampleCase()))) {
            assertThat(workbook.getSheet("Transactions").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("No transfers");
            assertThat(workbook.getSheet("Pictures").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("No pictures are kept");
        }
    }

    @Test
    void leavesNothingBehindWhenCancelled() throws IOException {
        SampleCase sample = SampleLedger.harbour();
        Work cancelled =
                new Work() {
                    @Override
                    public void begin(String step, long volume) {}

                    @Override
                    public void done(long amount) {}

                    @Override
                    public void checkCancelled() {
                        throw new WorkCancelledException();
                    }
                };
        Path target = folder.resolve("case.xlsx");
        assertThatThrownBy(
                        () ->
                                new WorkbookWriter(folder.resolve("scratch"))
                                        .write(
                                                sample.report(),
                                                sample.record(),
                                                Labels.ENGLISH,
                                                target,
                                                cancelled))
                .isInstanceOf(WorkCancelledException.class);
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void writesSeventyThousandTransfersInBoundedMemory() throws IOException {
        SampleCase sample = new SampleCase();
        for (int i = 0; i < 70_000; i++) {
            sample.transfer("b:" + i % 300, "b:" + i % 211, "1.25 EUR", "2026-01-03T00:00:00Z");
        }
        var report = sample.report();
        var record = sample.record();
        Peak peak = new Peak();
        new WorkbookWriter(folder)
                .write(report, record, Labels.ENGLISH, folder.resolve("case.xlsx"), peak);

        assertThat(peak.rows).isGreaterThanOrEqualTo(70_000);
        assertThat(peak.mostMegabytes - peak.megabytesAtStart).isLessThan(64);
    }

    /// Looks at the heap, after a collection, whenever ten thousand rows more are written.
    private static final class Peak implements Work {

        private final long megabytesAtStart = megabytes();
        private long mostMegabytes;
        private long rows;
        private long next = 10_000;

        private static long megabytes() {
            System.gc();
            return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        }

        @Override
        public void begin(String step, long volume) {}

        @Override
        public void done(long amount) {
            rows += amount;
            if (rows >= next) {
                next += 10_000;
                mostMegabytes = Math.max(mostMegabytes, megabytes());
            }
        }

        @Override
        public void checkCancelled() {}
    }
}
