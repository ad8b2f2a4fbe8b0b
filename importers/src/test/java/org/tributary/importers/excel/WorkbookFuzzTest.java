// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.excel;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.importers.AnyTable;
import org.tributary.importers.table.TableSink;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks of any bytes, as a whole and as the one sheet of a workbook that is otherwise right.
@Timeout(20)
class WorkbookFuzzTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String PARTS = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String CONTENT =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final AnyTable XLSX = new AnyTable(new XlsxReader());
    private static final AnyTable XLS = new AnyTable(new XlsReader());

    @TempDir private Path folder;

    @FuzzTest
    void readsAnyXlsx(byte[] file) throws IOException {
        XLSX.read(folder.resolve("any.xlsx"), file);
    }

    @FuzzTest
    void readsAnySheet(byte[] sheet) throws IOException {
        XLSX.read(folder.resolve("sheet.xlsx"), workbook(sheet));
    }

    @FuzzTest
    void readsAnyXls(byte[] file) throws IOException {
        XLS.read(folder.resolve("any.xls"), file);
    }

    /// A cell taken for one of another column would be a wrong transfer that nobody sees.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
                "<row r='2'><c r='A2'><v>1</v></c></row><row r='1'><c r='A1'><v>2</v></c></row>",
                "<row r='1'/><row r='1'/>",
                "<row r='0'/>",
                "<row r='1048577'/>",
            })
    void refusesRowsAndCellsThatRunBackwards(String rows) throws IOException {
        String sheet = "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
        byte[] bytes = workbook(sheet.getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("backwards.xlsx"), bytes);

        assertThatThrownBy(() -> new XlsxReader().read(file, "", new Ignored()))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("The workbook is damaged near row");
    }

    /// Takes no note of anything.
    private static final class Ignored implements TableSink {

        @Override
        public void sheets(List<String> names) {}

        @Override
        public void columns(List<String> names) {}

        @Override
        public void row(long line, List<String> cells) {}

        @Override
        public void broken(long line, String raw, String reason, String remedy) {}

        @Override
        public void skip(long line, String raw, String reason) {}
    }

    private static byte[] workbook(byte[] sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='%scontent-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/xl/workbook.xml' ContentType='%ssheet.main+xml'/><Override PartName='/xl/worksheets/s.xml' ContentType='%sworksheet+xml'/></Types>"
                            .formatted(PARTS, CONTENT, CONTENT));
            part(zip, "_rels/.rels", link("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='S' sheetId='1' r:id='r1'/></sheets></workbook>"
                            .formatted(MAIN, OFFICE));
            part(zip, "xl/_rels/workbook.xml.rels", link("worksheet", "worksheets/s.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/s.xml"));
            zip.write(sheet);
        }
        return bytes.toByteArray();
    }

    private static String link(String type, String target) {
        return "<Relationships xmlns='%srelationships'><Relationship Id='r1' Type='%s/%s' Target='%s'/></Relationships>"
                .formatted(PARTS, OFFICE, type, target);
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }
}
