// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.excel;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.RecordFormatException;
import org.tributary.importers.table.TableReader;
import org.tributary.importers.table.TableSink;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Excel's workbooks of before 2007 (.xls). They have at most 65,536 rows a sheet, so they are read
/// whole. An encrypted workbook of any age comes in the same container and is told here.
public final class XlsReader implements TableReader {

    private static final int[] CONTAINER = {0xD0, 0xCF, 0x11, 0xE0};

    @Override
    public String format() {
        return "Excel 97-2003";
    }

    @Override
    public String kind() {
        return "excel";
    }

    @Override
    public boolean mayRead(Path file, byte[] head) {
        return head.length > CONTAINER.length
                && IntStream.range(0, CONTAINER.length)
                        .allMatch(i -> (head[i] & 0xFF) == CONTAINER[i]);
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
        try (POIFSFileSystem container = container(file)) {
            if (container.getRoot().hasEntry("EncryptedPackage")) {
                throw locked();
            }
            try (HSSFWorkbook workbook = workbook(container)) {
                read(workbook, sheet, sink);
            }
        } catch (EncryptedDocumentException e) {
            throw locked();
        } catch (OldExcelFormatException e) {
            throw new IOException(
                    "The workbook is of Excel 95 or older. Open it in a spreadsheet, save it as"
                            + " .xlsx, and import that.",
                    e);
        } catch (RecordFormatException | IllegalStateException | IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    private static POIFSFileSystem container(Path file) throws IOException {
        try {
            return new POIFSFileSystem(file.toFile(), true);
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    /// The library fails in many ways where bytes are not as they should be.
    private static HSSFWorkbook workbook(POIFSFileSystem container) throws IOException {
        try {
            return new HSSFWorkbook(container);
        } catch (EncryptedDocumentException | OldExcelFormatException e) {
            throw e;
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private static IOException damaged(RuntimeException cause) {
        return new IOException(
                "The workbook is damaged or no Excel workbook. Open it in Excel, save it again, and"
                        + " import that.",
                cause);
    }

    private static IOException locked() {
        return new IOException(
                "The workbook is protected by a password. Open it, save it without one, and import"
                        + " that.");
    }

    private static void read(HSSFWorkbook workbook, String wanted, TableSink sink)
            throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        workbook.sheetIterator().forEachRemaining(sheets::add);
        List<String> names = sheets.stream().map(Sheet::getSheetName).toList();
        sink.sheets(names);
        Sheet chosen =
                sheets.stream()
                        .filter(s -> wanted.isEmpty() || s.getSheetName().equalsIgnoreCase(wanted))
                        .reduce((one, other) -> rows(other) > rows(one) ? other : one)
                        .orElseThrow(() -> XlsxReader.noSheet(wanted, names));
        for (Row row : chosen) {
            send(row, workbook.getInternalWorkbook().isUsing1904DateWindowing(), sink);
        }
    }

    private static int rows(Sheet sheet) {
        return sheet.getPhysicalNumberOfRows();
    }

    private static void send(Row row, boolean from1904, TableSink sink) throws IOException {
        List<String> cells = new ArrayList<>();
        String cut = "";
        for (int column = 0; column < row.getLastCellNum(); column++) {
            Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            Optional<String> text = text(cell, from1904);
            cut = text.isEmpty() ? cell.getAddress().formatAsString() : cut;
            cells.add(text.orElse(""));
        }
        long line = row.getRowNum() + 1L;
        if (cut.isEmpty()) {
            sink.row(line, cells);
        } else {
            sink.broken(
                    line,
                    String.join("\t", cells),
                    "%s holds a number of more than %d digits; the workbook has kept only the first of them."
                            .formatted(cut, CellText.DIGITS),
                    "Export it again with this column as text.");
        }
    }

    private static Optional<String> text(Cell cell, boolean from1904) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                    DateUtil.isCellDateFormatted(cell)
                            ? Optional.of(CellText.date(cell.getNumericCellValue(), from1904))
                            : CellText.number(
                                    new BigDecimal(Double.toString(cell.getNumericCellValue())));
            case STRING -> Optional.of(cell.getStringCellValue());
            case BOOLEAN -> Optional.of(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> Optional.of(FormulaError.forInt(cell.getErrorCellValue()).getString());
            case BLANK, _NONE, FORMULA -> Optional.of("");
        };
    }
}
