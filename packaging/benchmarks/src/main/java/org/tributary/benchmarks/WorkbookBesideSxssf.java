// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.work.Work;
import org.tributary.reports.ReportOrder;
import org.tributary.reports.sheet.Column;
import org.tributary.reports.sheet.Labels;
import org.tributary.reports.sheet.SheetModel;
import org.tributary.reports.workbook.WorkbookWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;

/// Writes one made-up sheet of transfers, eleven columns wide, either with Tributary's writer or
/// with the library's streaming workbook as its guide shows it. Both make the same values from the
/// row's number as they go, and neither keeps any.
public final class WorkbookBesideSxssf {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final CurrencyCode[] CURRENCIES = {
        new CurrencyCode("USD", 2), new CurrencyCode("EUR", 2), new CurrencyCode("JPY", 0)
    };
    private static final int ACCOUNT_COUNT = 20_011;
    private static final String[] ACCOUNTS = accounts();
    private static final String[] CHANNELS = {"Wire", "ACH", "Cheque", "Cash", "Credit card"};
    private static final String[] HEADERS = {
        "Transfer",
        "Time",
        "From account",
        "To account",
        "Paid",
        "Paid in",
        "Received",
        "Received in",
        "Channel",
        "Reference",
        "Source"
    };

    private WorkbookBesideSxssf() {}

    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[1]);
        Path out = Path.of(arguments[2]);
        switch (arguments[0]) {
            case "tributary" -> tributary(rows, out);
            case "sxssf" -> sxssf(rows, out);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        long peak =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum();
        System.err.printf("file %,d bytes, heap at most %d MiB%n", Files.size(out), peak >> 20);
    }

    private static Instant at(int i) {
        return START.plusSeconds(i * 17L);
    }

    private static long amount(int i) {
        return 1_00 + (i * 7_919L) % 5_000_000;
    }

    /// Made beforehand: putting them together is no part of writing them.
    private static String account(int i) {
        return ACCOUNTS[(i * 31 & Integer.MAX_VALUE) % ACCOUNTS.length];
    }

    private static String[] accounts() {
        String[] accounts = new String[ACCOUNT_COUNT];
        for (int i = 0; i < accounts.length; i++) {
            accounts[i] = "%04d:8%08X".formatted(i % 97, i * 7_919);
        }
        return accounts;
    }

    private static CurrencyCode currency(int i) {
        return CURRENCIES[i % CURRENCIES.length];
    }

    private static void tributary(int rows, Path out) throws IOException {
        List<Column> columns =
                List.of(
                        Column.id(HEADERS[0]),
                        Column.timestamp(HEADERS[1]),
                        Column.text(HEADERS[2], 22),
                        Column.text(HEADERS[3], 22),
                        Column.amount(HEADERS[4]),
                        Column.text(HEADERS[5], 10),
                        Column.amount(HEADERS[6]),
                        Column.text(HEADERS[7], 10),
                        Column.text(HEADERS[8], 12),
                        Column.text(HEADERS[9], 24),
                        Column.citation(HEADERS[10]));
        SheetModel.Table table =
                new SheetModel.Table(
                        "Transactions",
                        columns,
                        "No transfers",
                        rows,
                        SheetModel.Table.Length.COUNTED,
                        () -> cells(rows));
        new WorkbookWriter(out.resolveSibling("scratch"))
                .write(
                        List.of(table),
                        new WorkbookWriter.Frame(
                                "Benchmark",
                                ZONE,
                                Labels.ENGLISH,
                                new ReportOrder(new Author("Ada", "A"), START, "benchmark")),
                        out,
                        Work.UNOBSERVED);
    }

    private static Iterator<List<org.tributary.reports.sheet.Cell>> cells(int rows) {
        return new Iterator<>() {
            private int i;

            @Override
            public boolean hasNext() {
                return i < rows;
            }

            @Override
            public List<org.tributary.reports.sheet.Cell> next() {
                Money money = Money.of(amount(i), currency(i));
                String code = money.currency().code();
                List<org.tributary.reports.sheet.Cell> row =
                        List.of(
                                new org.tributary.reports.sheet.Cell.Whole(i + 1L),
                                new org.tributary.reports.sheet.Cell.Time(at(i)),
                                new org.tributary.reports.sheet.Cell.Text(account(i)),
                                new org.tributary.reports.sheet.Cell.Text(account(i + 1)),
                                new org.tributary.reports.sheet.Cell.Amount(money),
                                new org.tributary.reports.sheet.Cell.Text(code),
                                new org.tributary.reports.sheet.Cell.Amount(money),
                                new org.tributary.reports.sheet.Cell.Text(code),
                                new org.tributary.reports.sheet.Cell.Text(
                                        CHANNELS[i % CHANNELS.length]),
                                new org.tributary.reports.sheet.Cell.Text("Invoice " + i),
                                new org.tributary.reports.sheet.Cell.Text("ledger.csv:" + (i + 2)));
                i++;
                return row;
            }
        };
    }

    private static void sxssf(int rows, Path out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream file = Files.newOutputStream(out)) {
            SXSSFSheet sheet = workbook.createSheet("Transactions");
            CellStyle time = style(workbook, "yyyy-mm-dd hh:mm:ss");
            CellStyle[] amounts = {style(workbook, "#,##0"), null, style(workbook, "#,##0.00")};
            Row header = sheet.createRow(0);
            for (int c = 0; c < HEADERS.length; c++) {
                header.createCell(c).setCellValue(HEADERS[c]);
            }
            for (int i = 0; i < rows; i++) {
                Row row = sheet.createRow(i + 1);
                CurrencyCode currency = currency(i);
                CellStyle amount = amounts[currency.exponent()];
                double value = amount(i) / (currency.exponent() == 0 ? 1.0 : 100.0);
                row.createCell(0).setCellValue(i + 1);
                Cell at = row.createCell(1);
                at.setCellValue(LocalDateTime.ofInstant(at(i), ZONE));
                at.setCellStyle(time);
                row.createCell(2).setCellValue(account(i));
                row.createCell(3).setCellValue(account(i + 1));
                put(row, 4, value, amount);
                row.createCell(5).setCellValue(currency.code());
                put(row, 6, value, amount);
                row.createCell(7).setCellValue(currency.code());
                row.createCell(8).setCellValue(CHANNELS[i % CHANNELS.length]);
                row.createCell(9).setCellValue("Invoice " + i);
                row.createCell(10).setCellValue("ledger.csv:" + (i + 2));
            }
            workbook.write(file);
        }
    }

    private static void put(Row row, int column, double value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static CellStyle style(SXSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
