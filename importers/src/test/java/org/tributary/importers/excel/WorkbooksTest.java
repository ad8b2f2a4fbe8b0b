// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.importers.Importers;
import org.tributary.importers.TakenRows;
import org.tributary.importers.format.Recognised;
import org.tributary.importers.profile.Settings;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

class WorkbooksTest {

    private static final List<String> HEADER =
            List.of(
                    "Time",
                    "From Bank",
                    "From Account",
                    "To Bank",
                    "To Account",
                    "Amount",
                    "Currency");

    @TempDir private Path folder;
    private final Importers importers = Importers.shipped();

    private static Workbook workbook(String extension) {
        return extension.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private Path save(Workbook workbook, String name) throws IOException {
        Path file = folder.resolve(name);
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static Row row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case String text -> row.createCell(i).setCellValue(text);
                case Double value -> row.createCell(i).setCellValue(value);
                case LocalDateTime at -> {
                    CellStyle style = sheet.getWorkbook().createCellStyle();
                    style.setDataFormat((short) 22);
                    row.createCell(i).setCellValue(at);
                    row.getCell(i).setCellStyle(style);
                }
                default -> throw new AssertionError(values[i]);
            }
        }
        return row;
    }

    private static void header(Sheet sheet, int number) {
        row(sheet, number, HEADER.toArray());
    }

    private TakenRows take(Path file, String... settings) throws IOException {
        Recognised seen =
                importers.recognise(file, Optional.empty(), Settings.of(List.of(settings)));
        return TakenRows.of(importers.rows(file, seen.profile()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void readsRealDatesAndNumbersAndKeepsTextNumbersAsTheyAre(String extension) throws IOException {
        Workbook workbook = workbook(extension);
        Sheet sheet = workbook.createSheet("Payments");
        header(sheet, 0);
        LocalDateTime at = LocalDateTime.of(2026, 1, 31, 23, 59, 58);
        row(sheet, 1, at, "0012", "00123456789012345678", "7", "B", 0.1 + 0.2, "EUR");
        row(sheet, 3, at.toLocalDate().atStartOfDay(), "0012", 4711.0, "7", "B", 1250.5, "EUR");
        Path file = save(workbook, "book." + extension);

        TakenRows taken = take(file);

        assertThat(taken.accepted)
                .containsExactly(
                        "2 0012:00123456789012345678 -> 7:B 0.30 EUR / 0.30 EUR at"
                                + " 2026-01-31T23:59:58Z ||",
                        "4 0012:4711 -> 7:B 1250.50 EUR / 1250.50 EUR at 2026-01-31T00:00:00Z ||");
        assertThat(taken.skippedReasons()).containsExactly("1 header");
    }

    @Test
    void readsAWorkbookWithoutStylesWhoseCellsNameThem() throws IOException, OpenXML4JException {
        Workbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Payments");
        header(sheet, 0);
        Row row = row(sheet, 1, "2026-01-31 10:00", "1", "A", "7", "B", 12.5, "EUR");
        CellStyle bold = workbook.createCellStyle();
        row.forEach(cell -> cell.setCellStyle(bold));
        Path file = save(workbook, "book.xlsx");
        try (OPCPackage parts = OPCPackage.open(file.toFile())) {
            PackagePart book = parts.getPart(PackagingURIHelper.createPartName("/xl/workbook.xml"));
            String styles =
                    book.getRelationshipsByType(XSSFRelation.STYLES.getRelation())
                            .getRelationship(0)
                            .getId();
            book.removeRelationship(styles);
            parts.removePart(PackagingURIHelper.createPartName("/xl/styles.xml"));
        }

        assertThat(take(file).accepted)
                .containsExactly("2 1:A -> 7:B 12.50 EUR / 12.50 EUR at 2026-01-31T10:00:00Z ||");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aNumberTheSheetHasCutIsNotTakenForWhole(String extension) throws IOException {
        Workbook workbook = workbook(extension);
        Sheet sheet = workbook.createSheet("Payments");
        header(sheet, 0);
        LocalDateTime at = LocalDateTime.of(2026, 1, 31, 0, 0);
        row(sheet, 1, at, "1", 1234567890123456d, "7", "B", 1.0, "EUR");
        row(sheet, 2, at, "1", 123456789012345d, "7", "B", 1.0, "EUR");
        Path file = save(workbook, "long." + extension);

        TakenRows taken = take(file);

        assertThat(taken.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.line()).isEqualTo(2);
                            assertThat(problem.reason()).contains("C2").contains("15 digits");
                            assertThat(problem.remedy()).contains("as text");
                        });
        assertThat(taken.accepted).singleElement().asString().contains("1:123456789012345 ->");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void theSheetThatIsWantedIsRead(String extension) throws IOException {
        Workbook workbook = workbook(extension);
        LocalDateTime at = LocalDateTime.of(2026, 1, 31, 0, 0);
        for (String name : List.of("Cover", "January", "February")) {
            Sheet sheet = workbook.createSheet(name);
            header(sheet, 0);
            row(sheet, 1, at, "1", name, "7", "B", 1.0, "EUR");
            if (name.equals("January")) {
                row(sheet, 2, at, "1", name, "7", "B", 2.0, "EUR");
            }
        }
        Path file = save(workbook, "sheets." + extension);

        assertThat(importers.recognise(file).preview().sheets())
                .containsExactly("Cover", "January", "February");
        assertThat(take(file).accepted).hasSize(2).allMatch(row -> row.contains("1:January"));
        assertThat(take(file, "sheet=february").accepted).hasSize(1);
        assertThatThrownBy(() -> take(file, "sheet=March"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no sheet 'March'")
                .hasMessageContaining("Cover, January, February");
    }

    @Test
    void aFormulaIsReadByItsResultAndOneWithoutIsAProblem() throws IOException {
        Workbook workbook = workbook("xlsx");
        Sheet sheet = workbook.createSheet("Payments");
        header(sheet, 0);
        LocalDateTime at = LocalDateTime.of(2026, 1, 31, 0, 0);
        row(sheet, 1, at, "1", "A", "7", "B", 1.0, "EUR").getCell(5).setCellFormula("1+1");
        row(sheet, 2, at, "1", "A", "7", "B", 1.0, "EUR").getCell(5).setCellFormula("2+2");
        workbook.getCreationHelper()
                .createFormulaEvaluator()
                .evaluateFormulaCell(sheet.getRow(1).getCell(5));
        sheet.getRow(2).getCell(5).setBlank();
        sheet.getRow(2).getCell(5).setCellFormula("2+2");

        TakenRows taken = take(save(workbook, "formulas.xlsx"));

        assertThat(taken.accepted).singleElement().asString().contains("2.00 EUR");
        assertThat(taken.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.reason()).contains("F3").contains("formula"));
    }

    @Test
    void aSheetOfManyRowsIsStreamed() throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            Sheet sheet = workbook.createSheet("Many");
            header(sheet, 0);
            for (int i = 1; i <= 100_000; i++) {
                row(sheet, i, "2026-01-31 10:00", "1", "A" + i % 500, "7", "B", i / 100d, "EUR");
            }
            Path file = folder.resolve("many.xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }

            TakenRows taken = take(file);

            assertThat(taken.counts().accepted()).isEqualTo(100_000);
            assertThat(taken.accepted.getLast()).startsWith("100001 ").contains("1000.00 EUR");
        }
    }

    @Test
    void aLockedWorkbookSaysThatItIs() throws IOException, GeneralSecurityException {
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                Workbook workbook = workbook("xlsx")) {
            Encryptor lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("secret");
            try (OutputStream out = lock.getDataStream(container)) {
                workbook.createSheet("A");
                workbook.write(out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }

        assertThatThrownBy(() -> importers.recognise(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("protected by a password");
    }

    @Test
    void aDamagedWorkbookIsRefusedInWords() throws IOException {
        Workbook workbook = workbook("xlsx");
        header(workbook.createSheet("Payments"), 0);
        byte[] whole = Files.readAllBytes(save(workbook, "whole.xlsx"));
        Path half = Files.write(folder.resolve("half.xlsx"), java.util.Arrays.copyOf(whole, 1500));

        assertThatThrownBy(() -> importers.recognise(half))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("workbook");
    }

    @Test
    void timesAndBothCalendarsBecomeIsoText() {
        assertThat(CellText.date(0.5, false)).isEqualTo("12:00:00");
        assertThat(CellText.date(45_000, false)).isEqualTo("2023-03-15");
        assertThat(CellText.date(43_538, true)).isEqualTo("2023-03-15");
        assertThat(CellText.date(45_000.999_999_99, false)).isEqualTo("2023-03-16 00:00:00");
        assertThat(CellText.date(45_000.25, false)).isEqualTo("2023-03-15 06:00:00");
    }
}
