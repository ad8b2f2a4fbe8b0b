// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.work.Work;
import org.tributary.reports.ReportOrder;
import org.tributary.reports.SampleCase;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.Column;
import org.tributary.reports.sheet.Labels;
import org.tributary.reports.sheet.SheetModel;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tables whose rows go straight into the file, read again by other code.
class LongTableTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

    @TempDir Path folder;

    private static SheetModel.Table table(Column column, long announced, List<Cell> cells) {
        return new SheetModel.Table(
                "Long",
                List.of(column),
                "Nothing",
                announced,
                SheetModel.Table.Length.COUNTED,
                () -> cells.stream().map(List::of).iterator());
    }

    private Path write(SheetModel.Table table, int rowsPerSheet) throws IOException {
        return new WorkbookWriter(folder.resolve("scratch"), rowsPerSheet)
                .write(
                        List.of(table),
                        new WorkbookWriter.Frame(
                                "Case",
                                ZONE,
                                Labels.ENGLISH,
                                new ReportOrder(SampleCase.ANALYST, SampleCase.NOW, "test")),
                        folder.resolve("long.xlsx"),
                        Work.UNOBSERVED)
                .path();
    }

    private RecordCheck check(SheetModel.Table table, Path workbook) throws IOException {
        return new WorkbookCheck()
                .check(List.of(table), ZONE, List.of(), workbook, Work.UNOBSERVED);
    }

    private void comesBack(Column column, List<Cell> cells) throws IOException {
        SheetModel.Table table = table(column, cells.size(), cells);
        RecordCheck check = check(table, write(table, 1_000_000));
        assertThat(check.checks()).allSatisfy(c -> assertThat(c.sentence()).isNotNull());
        assertThat(check.ok()).as(check.checks().toString()).isTrue();
    }

    private static List<Cell> texts(String... texts) {
        return Stream.of(texts).<Cell>map(Cell.Text::new).toList();
    }

    @Test
    void bringsBackTextWhateverItHolds() throws IOException {
        comesBack(
                Column.text("Text", 20),
                texts(
                        "plain",
                        " leading",
                        "trailing ",
                        "a & b < c > d \"e\" 'f'",
                        "]]>",
                        "_x0041_ and _X",
                        "ends with _",
                        "two\nlines",
                        "tab\there",
                        "\u0001 control",
                        "\u202eright to left",
                        "\u6d77\u6e2f \ud83d\ude00 \u00d8",
                        "\ud83d half",
                        "=1+1",
                        "x".repeat(32_767),
                        "x".repeat(32_768),
                        "\u00e9".repeat(70_000)));
    }

    @Test
    void bringsBackAmountsOfEveryPrecision() throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (int exponent : new int[] {0, 1, 2, 8, 18}) {
            CurrencyCode currency = new CurrencyCode("XTS", exponent);
            for (String minor :
                    List.of(
                            "0",
                            "1",
                            "-1",
                            "10",
                            "99",
                            "100",
                            "-12345",
                            "999999999999999",
                            "1000000000000000",
                            "1000000000000001",
                            "-9999999999999999",
                            "1234567890123450000000")) {
                cells.add(new Cell.Amount(new Money(new BigInteger(minor), currency)));
            }
        }
        comesBack(Column.amount("Amount"), cells);
    }

    @Test
    void bringsBackNumbersAndMomentsAtTheirLimits() throws IOException {
        comesBack(
                Column.id("Number"),
                Stream.of(
                                0L,
                                -1L,
                                99_999_999_999L,
                                100_000_000_000L,
                                Long.MAX_VALUE,
                                Long.MIN_VALUE)
                        .<Cell>map(Cell.Whole::new)
                        .toList());
        comesBack(
                Column.timestamp("Time"),
                Stream.of(
                                "1900-02-28T18:29:59Z",
                                "1900-02-28T18:30:00Z",
                                "1969-12-31T23:59:59.999Z",
                                "2026-03-29T01:00:00.001Z",
                                "2026-01-01T18:29:59.999999Z",
                                "9999-12-31T18:29:59Z",
                                "9999-12-31T18:30:00Z",
                                "-0500-01-01T00:00:00Z")
                        .<Cell>map(text -> new Cell.Time(Instant.parse(text)))
                        .toList());
        comesBack(Column.text("Nothing", 5), List.of(Cell.NOTHING, Cell.text("x"), Cell.NOTHING));
    }

    @Test
    void bringsBackWhateverChanceMakes() throws IOException {
        Random random = new Random(5);
        List<Cell> amounts = new ArrayList<>();
        List<Cell> times = new ArrayList<>();
        List<Cell> texts = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            CurrencyCode currency = new CurrencyCode("XTS", random.nextInt(19));
            amounts.add(
                    new Cell.Amount(Money.of(random.nextLong() >> random.nextInt(63), currency)));
            times.add(new Cell.Time(Instant.ofEpochMilli(random.nextLong() >> 17)));
            StringBuilder text = new StringBuilder();
            for (int c = random.nextInt(12); c >= 0; c--) {
                text.append(
                        (char)
                                (random.nextInt(4) == 0
                                        ? random.nextInt(0x3000)
                                        : ' ' + random.nextInt(95)));
            }
            texts.add(new Cell.Text(text.toString()));
        }
        comesBack(Column.amount("Amount"), amounts);
        comesBack(Column.timestamp("Time"), times);
        comesBack(Column.text("Text", 20), texts);
    }

    @Test
    void continuesOnFurtherSheetsAtTheLimitAndNotBefore() throws IOException {
        List<Cell> four = texts("a", "b", "c", "d");
        SheetModel.Table table = table(Column.text("Text", 9), 4, four);
        Path path = write(table, 2);
        try (Workbook workbook = WorkbookFactory.create(path.toFile(), null, true)) {
            assertThat(
                            IntStream.range(0, workbook.getNumberOfSheets())
                                    .mapToObj(workbook::getSheetName))
                    .containsExactly("Long", "Long (2)");
            XSSFSheet second = (XSSFSheet) workbook.getSheet("Long (2)");
            assertThat(second.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Text");
            assertThat(second.getRow(1).getCell(0).getStringCellValue()).isEqualTo("c");
            assertThat(second.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:A3");
            assertThat(second.getRow(0).getHeightInPoints()).isEqualTo(30);
            assertThat(workbook.getName("Long").getRefersToFormula()).isEqualTo("Long!$A$1:$A$3");
            assertThat(workbook.getName("Long_2").getRefersToFormula())
                    .isEqualTo("'Long (2)'!$A$1:$A$3");
        }
        assertThat(check(table, path).ok()).isTrue();
    }

    @Test
    void writesNothingWhereRowsAreNotAsAnnounced() {
        List<Cell> two = texts("a", "b");
        for (long announced : new long[] {1, 3}) {
            assertThatThrownBy(() -> write(table(Column.text("Text", 9), announced, two), 10))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("announced");
            assertThat(folder.resolve("long.xlsx")).doesNotExist();
        }
    }

    @Test
    void saysSoWhereNoneAreAnnounced() throws IOException {
        SheetModel.Table table = table(Column.text("Text", 9), 0, List.of());
        assertThat(check(table, write(table, 10)).ok()).isTrue();
    }
}
