// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import com.sun.management.OperatingSystemMXBean;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.tributary.importers.DryRun;
import org.tributary.importers.Importers;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Reads AMLworld-layout files in three ways, taking turns in one process: Tributary's typed rows
/// with exact control totals, FastCSV's cells as strings and nothing else, and DuckDB's
/// typed table.
///
/// Arguments: the number of rounds, then files.
public final class ReadPeers {

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /// Rounds not counted, in which the JVM compiles what it runs.
    private static final int WARM_UP = 6;

    private ReadPeers() {}

    /// What one reading cost and found.
    private record Read(double cpu, long rows, BigDecimal paid) {}

    public static void main(String[] arguments) throws IOException, SQLException {
        int rounds = Integer.parseInt(arguments[0]);
        for (int f = 1; f < arguments.length; f++) {
            Path file = Path.of(arguments[f]);
            System.out.println(file.getFileName());
            List<List<Double>> used =
                    List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int round = 1 - WARM_UP; round <= rounds; round++) {
                Read ours = tributary(file);
                Read strings = fastCsv(file);
                Read table = duckDb(file);
                requireSame(ours, strings, table);
                System.out.printf(
                        Locale.ROOT,
                        "  %s: Tributary %.2f, FastCSV %.2f, DuckDB %.2f CPU-s%n",
                        round > 0 ? "round " + round : "warming up",
                        ours.cpu(),
                        strings.cpu(),
                        table.cpu());
                if (round > 0) {
                    used.get(0).add(ours.cpu());
                    used.get(1).add(strings.cpu());
                    used.get(2).add(table.cpu());
                }
            }
            used.forEach(Collections::sort);
            tell("least", used, 0);
            tell("median", used, rounds / 2);
        }
    }

    private static void requireSame(Read ours, Read strings, Read table) {
        if (ours.rows() != table.rows() || strings.rows() != ours.rows() + 1) {
            throw new IllegalStateException("the three read different numbers of rows");
        }
        if (ours.paid().compareTo(table.paid()) != 0) {
            throw new IllegalStateException(
                    "sums differ: %s and %s".formatted(ours.paid(), table.paid()));
        }
    }

    private static void tell(String which, List<List<Double>> used, int place) {
        double ours = used.get(0).get(place);
        double strings = used.get(1).get(place);
        double table = used.get(2).get(place);
        System.out.printf(
                Locale.ROOT,
                "  %s: Tributary %.2f, FastCSV %.2f, DuckDB %.2f CPU-s;"
                        + " FastCSV / Tributary %.2f, DuckDB / Tributary %.2f%n",
                which,
                ours,
                strings,
                table,
                strings / ours,
                table / ours);
    }

    private static Read tributary(Path file) throws IOException {
        Importers importers = Importers.shipped();
        ImportProfile profile = importers.recognise(file).profile();
        double start = cpu();
        DryRun.Outcome outcome = DryRun.of(importers.rows(file, profile), Work.UNOBSERVED);
        double used = cpu() - start;
        BigDecimal paid =
                outcome.paid().totals().stream()
                        .map(CurrencyTotal::sum)
                        .map(sum -> new BigDecimal(sum.plain()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Read(used, outcome.rows().accepted(), paid);
    }

    private static Read fastCsv(Path file) throws IOException {
        double start = cpu();
        long rows = 0;
        long characters = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : csv) {
                rows++;
                for (int i = 0; i < row.getFieldCount(); i++) {
                    characters += row.getField(i).length();
                }
            }
        }
        double used = cpu() - start;
        return new Read(used, rows, BigDecimal.valueOf(characters));
    }

    private static Read duckDb(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            double start = cpu();
            statement.execute(
                    "CREATE TABLE t AS SELECT * FROM read_csv('"
                            + file.toAbsolutePath()
                            + "', header = false, skip = 1, columns = {'at': 'VARCHAR', 'fb':"
                            + " 'VARCHAR', 'fa': 'VARCHAR', 'tb': 'VARCHAR', 'ta': 'VARCHAR', 'r':"
                            + " 'DECIMAL(18,6)', 'rc': 'VARCHAR', 'p': 'DECIMAL(18,6)', 'pc':"
                            + " 'VARCHAR', 'f': 'VARCHAR', 'l': 'TINYINT'})");
            double used = cpu() - start;
            try (ResultSet found = statement.executeQuery("SELECT count(*), sum(p) FROM t")) {
                found.next();
                return new Read(used, found.getLong(1), found.getBigDecimal(2));
            }
        }
    }

    private static double cpu() {
        return PROCESS.getProcessCpuTime() / 1e9;
    }
}
