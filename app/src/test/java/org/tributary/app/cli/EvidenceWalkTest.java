// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Walks from CSV rows to Excel cells and back: every row of the workbook's transactions leads to
/// a physical line of the file that was imported, and says what stands there, to the cent.
class EvidenceWalkTest {

    private static final String[] CURRENCIES = {"US Dollar", "Euro", "Yen", "Bitcoin"};
    private static final long SEED = 20_260_301;

    @TempDir private Path folder;

    @Test
    void everyRowOfTheWorkbookLeadsBackToItsLine() throws IOException {
        Path csv = ledger(new Random(SEED), 400);
        Terminal terminal = new Terminal(folder.resolve("program"));
        Path caseFolder = folder.resolve("case");
        Path workbook = folder.resolve("report.xlsx");
        terminal.succeed("new", caseFolder, "--zone", "UTC");
        assertThat(terminal.run("import", caseFolder, csv).exit()).isEqualTo(3);

        terminal.succeed("report", caseFolder, "--out", workbook);

        List<String> lines = Files.readAllLines(csv, StandardCharsets.UTF_8);
        Set<Integer> cited = new HashSet<>();
        for (Map<String, Cell> row : transactions(workbook)) {
            String citation = text(row, "Source");
            assertThat(citation).startsWith("ledger.csv:");
            int line = Integer.parseInt(citation.substring("ledger.csv:".length()));
            assertThat(cited.add(line)).as("line %d is cited once", line).isTrue();
            assertSays(row, lines.get(line - 1).split(",", -1));
        }
        assertThat(cited).as("seed %d", SEED).hasSize(400);
    }

    @Test
    void headersInTwoLanguagesAreCheckedAsTheyWereWritten() throws IOException {
        Terminal terminal = new Terminal(folder.resolve("program"));
        Path caseFolder = folder.resolve("case");
        Path workbook = folder.resolve("report.xlsx");
        terminal.succeed("new", caseFolder, "--zone", "UTC");
        terminal.run("import", caseFolder, ledger(new Random(SEED), 5));

        terminal.succeed("report", caseFolder, "--out", workbook, "--labels", "en+zh");

        assertThat(terminal.succeed("verify", caseFolder, "--workbook", workbook).out())
                .contains("Transactions: 5 rows agree with the record, cell by cell");
        Terminal.Result refused =
                terminal.run("report", caseFolder, "--out", workbook, "--labels", "fr");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("There are no labels in 'fr'. Write en, zh, id");
    }

    private static void assertSays(Map<String, Cell> row, String[] cells) {
        assertThat(text(row, "From account")).isEqualTo(cells[1] + ":" + cells[2]);
        assertThat(text(row, "To account")).isEqualTo(cells[3] + ":" + cells[4]);
        assertThat(amount(row, "Received")).isEqualByComparingTo(cells[5]);
        assertThat(amount(row, "Paid")).isEqualByComparingTo(cells[7]);
        assertThat(text(row, "Channel")).isEqualTo(cells[9]);
    }

    private static String text(Map<String, Cell> row, String column) {
        return row.get(column).getStringCellValue();
    }

    private static BigDecimal amount(Map<String, Cell> row, String column) {
        return new BigDecimal(Double.toString(row.get(column).getNumericCellValue()));
    }

    private static List<Map<String, Cell>> transactions(Path workbook) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                Workbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheet("Transactions");
            List<Map<String, Cell>> rows = new ArrayList<>();
            List<String> header = new ArrayList<>();
            for (Row row : sheet) {
                if (header.isEmpty()) {
                    row.forEach(cell -> header.add(cell.getStringCellValue()));
                } else {
                    Map<String, Cell> cells = new LinkedHashMap<>();
                    row.forEach(cell -> cells.put(header.get(cell.getColumnIndex()), cell));
                    rows.add(cells);
                }
            }
            return rows;
        }
    }

    /// Rows in the layout of AMLworld, with lines among them that are no transfers.
    private Path ledger(Random random, int transfers) throws IOException {
        StringBuilder text =
                new StringBuilder(
                        "Timestamp,From Bank,Account,To Bank,Account,Amount Received,"
                                + "Receiving Currency,Amount Paid,Payment Currency,Payment Format,"
                                + "Is Laundering\n");
        for (int i = 0; i < transfers; i++) {
            if (random.nextInt(20) == 0) {
                text.append(random.nextBoolean() ? "\n" : "2022/09/31 99:00,1,A,2,B,?,,,,,\n");
            }
            text.append(
                    "2022/09/%02d %02d:%02d,0%d,8%05X,0%d,8%05X,%s,%s,%s,%s,%s,0%n"
                            .formatted(
                                    1 + random.nextInt(30),
                                    random.nextInt(24),
                                    random.nextInt(60),
                                    random.nextInt(50),
                                    random.nextInt(40),
                                    random.nextInt(50),
                                    random.nextInt(40),
                                    amount(random),
                                    CURRENCIES[random.nextInt(4)],
                                    amount(random),
                                    CURRENCIES[random.nextInt(4)],
                                    random.nextBoolean() ? "ACH" : "=cmd()"));
        }
        return Files.writeString(folder.resolve("ledger.csv"), text.toString());
    }

    private static String amount(Random random) {
        return "%d.%02d".formatted(random.nextInt(1_000_000), random.nextInt(100));
    }
}
