// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.excel;

import org.apache.poi.EmptyFileException;
import org.apache.poi.openxml4j.exceptions.InvalidOperationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.OfficeXmlFileException;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.tributary.importers.table.TableReader;
import org.tributary.importers.table.TableSink;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Excel's zipped workbooks (.xlsx, .xlsm), streamed: a sheet is never in memory as a whole, only
/// the workbook's texts are.
public final class XlsxReader implements TableReader {

    /// A sheet of a million rows of twenty columns is about a gigabyte of XML.
    private static final long LARGEST_PART = 2L << 30;

    @Override
    public String format() {
        return "Excel";
    }

    @Override
    public String kind() {
        return "excel";
    }

    @Override
    public boolean mayRead(Path file, byte[] head) {
        boolean zip = head.length > 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3;
        String names = new String(head, StandardCharsets.ISO_8859_1);
        return zip && (names.contains("[Content_Types].xml") || names.contains("xl/"));
    }

    @Override
    public Isolation isolation() {
        return Isolation.CHILD;
    }

    @Override
    public Optional<String> profile() {
        return Optional.empty();
    }

    @Override
    public void read(Path file, String sheet, TableSink sink) throws IOException {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            read(workbook, sheet, sink);
        } catch (OpenXML4JException
                | SAXException
                | InvalidOperationException
                | EmptyFileException
                | OfficeXmlFileException e) {
            throw new IOException(
                    "The workbook is damaged or no Excel workbook. Open it in Excel, save it again,"
                            + " and import that.",
                    e);
        }
    }

    private record Sheet(String name, long bytes) {}

    private static void read(OPCPackage workbook, String wanted, TableSink sink)
            throws IOException, OpenXML4JException, SAXException {
        XSSFReader parts = new XSSFReader(workbook);
        List<Sheet> sheets = sheets(parts);
        sink.sheets(sheets.stream().map(Sheet::name).toList());
        Sheet chosen = choose(sheets, wanted);
        SheetValues values =
                new SheetValues(
                        new ReadOnlySharedStringsTable(workbook),
                        styles(parts),
                        WorkbookDates.from1904(parts));
        XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) parts.getSheetsData();
        while (each.hasNext()) {
            try (InputStream in = each.next()) {
                if (each.getSheetName().equals(chosen.name())) {
                    new SheetRows(in, values).readInto(sink);
                    return;
                }
            }
        }
    }

    private static List<Sheet> sheets(XSSFReader parts) throws IOException, OpenXML4JException {
        List<Sheet> sheets = new ArrayList<>();
        XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) parts.getSheetsData();
        while (each.hasNext()) {
            each.next().close();
            sheets.add(new Sheet(each.getSheetName(), each.getSheetPart().getSize()));
        }
        return sheets;
    }

    /// Without a wish the largest sheet: covers and notes are small.
    private static Sheet choose(List<Sheet> sheets, String wanted) throws IOException {
        if (wanted.isEmpty()) {
            return sheets.stream()
                    .reduce((one, other) -> other.bytes() > one.bytes() ? other : one)
                    .orElseThrow(
                            () -> new IOException("The workbook has no sheets. Choose another."));
        }
        return sheets.stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> noSheet(wanted, sheets.stream().map(Sheet::name).toList()));
    }

    static IOException noSheet(String wanted, List<String> names) {
        return new IOException(
                "The workbook has no sheet '%s'. Its sheets are: %s."
                        .formatted(wanted, String.join(", ", names)));
    }

    /// A workbook may leave its styles out, whatever its cells say of them: nothing is a date then.
    private static StylesTable styles(XSSFReader parts) throws IOException, OpenXML4JException {
        @Nullable StylesTable styles = parts.getStylesTable();
        return styles == null ? new StylesTable() : styles;
    }
}
