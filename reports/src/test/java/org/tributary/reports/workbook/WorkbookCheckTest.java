// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.work.Work;
import org.tributary.reports.SampleCase;
import org.tributary.reports.SampleLedger;
import org.tributary.reports.sheet.Labels;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

class WorkbookCheckTest {

    @TempDir static Path shared;
    @TempDir Path folder;

    private SampleCase sample;
    private Path workbook;

    @BeforeAll
    static void export() throws IOException {
        SampleCase exported = SampleLedger.harbour();
        new WorkbookWriter(shared.resolve("scratch"))
                .write(
                        exported.report(),
                        exported.record(),
                        Labels.ENGLISH,
                        shared.resolve("honest.xlsx"),
                        Work.UNOBSERVED);
    }

    @BeforeEach
    void copy() throws IOException {
        sample = SampleLedger.harbour();
        workbook = Files.copy(shared.resolve("honest.xlsx"), folder.resolve("case.xlsx"));
    }

    private RecordCheck check() throws IOException {
        return new WorkbookCheck()
                .check(sample.report(), sample.record(), workbook, Work.UNOBSERVED);
    }

    private void tamper(Consumer<Workbook> change) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                Workbook opened = new XSSFWorkbook(in)) {
            change.accept(opened);
            try (OutputStream out = Files.newOutputStream(workbook)) {
                opened.write(out);
            }
        }
    }

    private static List<String> failures(RecordCheck check) {
        return check.checks().stream()
                .filter(one -> !one.ok())
                .map(RecordCheck.Check::sentence)
                .toList();
    }

    @Test
    void passesTheWorkbookAsItWasWritten() throws IOException {
        assertThat(failures(check())).isEmpty();
        assertThat(check().checks())
                .contains(
                        new RecordCheck.Check(
                                "workbook-transactions",
                                true,
                                "Transactions: 223 rows agree with the record, cell by cell"));
    }

    @Test
    void passesAWorkbookThatWasOpenedAndSaved() throws IOException {
        tamper(opened -> {});

        assertThat(failures(check())).isEmpty();
    }

    @Test
    void findsAnAmountChangedByOneMinorUnit() throws IOException {
        tamper(
                opened -> {
                    var cell = opened.getSheet("Transactions").getRow(13).getCell(6);
                    cell.setCellValue(Math.round(cell.getNumericCellValue() * 100 + 1) / 100.0);
                });

        assertThat(failures(check()))
                .singleElement()
                .asString()
                .startsWith("Transactions: 1 difference. row 14, column Paid: the workbook has ");
    }

    @Test
    void findsAChangedCellInEveryColumnAndSheet() throws IOException {
        Map<String, int[]> columns =
                Map.of(
                        "Ratings",
                        new int[] {3, 5, 6},
                        "Transactions",
                        IntStream.range(0, 16).toArray(),
                        "Subjects",
                        new int[] {0, 5},
                        "Accounts",
                        new int[] {8},
                        "Flow matrix",
                        new int[] {6, 10},
                        "Imports",
                        new int[] {14, 18, 19},
                        "Rejected rows",
                        new int[] {2},
                        "Notes",
                        new int[] {3, 4},
                        "Audit trail",
                        new int[] {3, 4});
        tamper(
                opened ->
                        columns.forEach(
                                (sheet, changed) -> {
                                    for (int column : changed) {
                                        opened.getSheet(sheet)
                                                .getRow(1)
                                                .getCell(column)
                                                .setCellValue("x");
                                    }
                                }));

        assertThat(failures(check()))
                .extracting(sentence -> sentence.substring(0, sentence.indexOf(" difference")))
                .containsExactly(
                        "Subjects: 2",
                        "Accounts: 1",
                        "Transactions: 16",
                        "Flow matrix: 2",
                        "Ratings: 3",
                        "Notes: 2",
                        "Imports: 3",
                        "Rejected rows: 1",
                        "Audit trail: 2");
    }

    @Test
    void findsATotalChangedOnTheCover() throws IOException {
        tamper(opened -> opened.getSheet("Cover").getRow(14).getCell(3).setCellValue(0.5));

        assertThat(failures(check()))
                .singleElement()
                .asString()
                .startsWith("Cover: 1 difference. row 15, column D: the workbook has 0.5");
    }

    @Test
    void findsAFigureOfAChartChanged() throws IOException {
        tamper(opened -> opened.getSheet("Charts").getRow(4).getCell(2).setCellValue(77));

        assertThat(failures(check()))
                .singleElement()
                .asString()
                .startsWith("Charts: 1 difference. row 5, column C: the workbook has 77");
    }

    @Test
    void passesAndTamperingIsFoundWhateverTheLabels() throws IOException {
        for (String languages : List.of("zh", "en+zh", "id+en")) {
            new WorkbookWriter(folder.resolve("scratch"))
                    .write(
                            sample.report(),
                            sample.record(),
                            Labels.parse(languages).orElseThrow(),
                            workbook,
                            Work.UNOBSERVED);
            assertThat(failures(check())).isEmpty();
            tamper(opened -> opened.getSheetAt(4).getRow(3).getCell(6).setCellValue(1));
            assertThat(failures(check())).singleElement().asString().startsWith("Transactions: 1");
        }
    }

    @Test
    void findsARowTakenOut() throws IOException {
        tamper(
                opened -> {
                    var sheet = opened.getSheet("Transactions");
                    sheet.removeRow(sheet.getRow(sheet.getLastRowNum()));
                });

        assertThat(failures(check()))
                .singleElement()
                .asString()
                .contains("1 row of the record is missing");
    }

    @Test
    void findsANumberReplacedByAFormula() throws IOException {
        tamper(opened -> opened.getSheet("Subjects").getRow(1).getCell(5).setCellFormula("1+1"));

        assertThat(failures(check())).singleElement().asString().contains("has a formula");
    }

    @Test
    void findsASheetAddedOrTakenOut() throws IOException {
        tamper(
                opened -> {
                    opened.createSheet("More");
                    opened.removeSheetAt(opened.getSheetIndex("Rejected rows"));
                });

        assertThat(failures(check()))
                .satisfiesExactly(
                        missing -> assertThat(missing).contains("the sheet is missing"),
                        added ->
                                assertThat(added)
                                        .contains("Sheets that are not of the report: 1."));
    }

    @Test
    void letsNotesAndEntriesMadeAfterTheExportPass() throws IOException {
        sample.note("Written after the export.");

        assertThat(failures(check())).isEmpty();
        assertThat(check().checks())
                .extracting(RecordCheck.Check::sentence)
                .contains(
                        "Notes: 2 rows agree with the record, cell by cell; newer in the record:"
                                + " 1");
    }

    @Test
    void saysNothingOfNewNotesWhereThereAreNone() throws IOException {
        SampleCase empty = new SampleCase();
        Path written = folder.resolve("empty.xlsx");
        new WorkbookWriter(folder.resolve("scratch"))
                .write(empty.report(), empty.record(), Labels.ENGLISH, written, Work.UNOBSERVED);

        RecordCheck checked =
                new WorkbookCheck().check(empty.report(), empty.record(), written, Work.UNOBSERVED);
        empty.note("The first one.");
        RecordCheck later =
                new WorkbookCheck().check(empty.report(), empty.record(), written, Work.UNOBSERVED);

        assertThat(failures(checked)).isEmpty();
        assertThat(checked.checks())
                .extracting(RecordCheck.Check::sentence)
                .noneMatch(sentence -> sentence.contains("newer"));
        assertThat(later.checks())
                .extracting(RecordCheck.Check::sentence)
                .anyMatch(sentence -> sentence.matches("Notes: .*; newer in the record: 1"));
    }

    @Test
    void findsThatTheRecordHasMovedOn() throws IOException {
        sample.transfer("0012:8000EBD30", "new", "1.00 EUR", "2026-07-01T00:00:00Z");

        assertThat(check().ok()).isFalse();
    }

    @Test
    void saysSoWhereTheFileIsNoWorkbook() throws IOException {
        Files.writeString(workbook, "no workbook");

        assertThatThrownBy(this::check)
                .isInstanceOf(IOException.class)
                .hasMessage("The file is not a workbook that can be read.");
    }
}
