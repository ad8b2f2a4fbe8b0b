// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.importers.DryRun;
import org.tributary.importers.Importers;
import org.tributary.importers.TakenRows;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.ledger.work.Work;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Messy files with planted faults: every row has exactly the outcome that was planted, at its
// line.
class RowAccountingTest {

    private static final String[] ENDS = {"\n", "\r\n", "\r"};
    private static final String HEADER =
            "Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,"
                    + "Amount Paid,Payment Currency,Payment Format,Is Laundering,Memo";

    @TempDir Path folder;
    private final Importers importers = Importers.shipped();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<Long, String> planted = new TreeMap<>();
    private long line = 1;
    private long cents;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20261121})
    void givesEveryPlantedRowItsOutcome(long seed) throws IOException {
        Path file = write(new Random(seed));
        ImportProfile profile = importers.library().named("AMLworld").orElseThrow();
        TakenRows taken = TakenRows.of(importers.rows(file, profile));
        Map<Long, String> found = new TreeMap<>();
        taken.accepted.forEach(
                row -> found.put(Long.parseLong(row.substring(0, row.indexOf(' '))), "accepted"));
        taken.rejected.forEach(row -> found.put(row.line(), "rejected"));
        taken.skipped.forEach(row -> found.put(row.line(), "skipped"));
        assertThat(found).as("seed %d", seed).isEqualTo(planted);
        assertThat(taken.lines).doesNotHaveDuplicates().hasSameSizeAs(planted.keySet());

        DryRun.Outcome outcome = DryRun.of(importers.rows(file, profile), Work.UNOBSERVED);
        assertThat(outcome.rows()).isEqualTo(taken.counts());
        assertThat(outcome.paid().in("EUR").orElseThrow().sum().minorExact()).isEqualTo(cents);
        assertThat(outcome.received().in("EUR").orElseThrow().sum().minorExact()).isEqualTo(cents);
        assertThat(taken.rejected)
                .allSatisfy(
                        row ->
                                assertThat(row.problems())
                                        .allSatisfy(
                                                p -> {
                                                    assertThat(p.line()).isEqualTo(row.line());
                                                    assertThat(p.raw()).isNotEmpty();
                                                    assertThat(p.reason()).endsWith(".");
                                                    assertThat(p.remedy()).endsWith(".");
                                                }));
    }

    private Path write(Random random) throws IOException {
        if (random.nextBoolean()) {
            bytes.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        }
        String end = ENDS[random.nextInt(3)];
        plant(HEADER, end, "skipped", 1);
        int rows = 200 + random.nextInt(3_000);
        for (int i = 0; i < rows; i++) {
            row(random, ENDS[random.nextInt(3)]);
        }
        plant(good(random, "last"), "", "accepted", 1);
        return Files.write(folder.resolve("messy.csv"), bytes.toByteArray());
    }

    private void row(Random random, String end) throws IOException {
        switch (random.nextInt(14)) {
            case 0 -> plant("", "\n".equals(end) ? "\r\n" : end, "skipped", 1);
            case 1 -> plant(",,,,,,,,,,,", end, "skipped", 1);
            case 2 -> plant(HEADER, end, "skipped", 1);
            case 3 -> plant("2022/09/01 00:00,1,a", end, "rejected", 1);
            case 4 -> plant(bad(random, "one,two"), end, "rejected", 1);
            case 5 -> plant(bad(random, "nul\u0000"), end, "rejected", 1);
            case 6 -> plant(bad(random, "\"closed\" and more"), end, "rejected", 1);
            case 7 -> malformed(random, end);
            case 8 -> plant(good(random, "\"two\nlines\""), end, "accepted", 2);
            case 9 -> plant(good(random, "\"three\r\nlines\rof text\""), end, "accepted", 3);
            case 10 -> plant(bad(random, "x").replace("Euro", "Groat"), end, "rejected", 1);
            default -> plant(good(random, "\"plain, \"\"quoted\"\"\""), end, "accepted", 1);
        }
    }

    private void malformed(Random random, String end) throws IOException {
        bytes.write(bad(random, "caf").getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        plant("", end, "rejected", 1);
    }

    private String good(Random random, String memo) {
        long amount = random.nextLong(1_000_000);
        cents += amount;
        return row(random, "%d.%02d".formatted(amount / 100, amount % 100), memo);
    }

    private String bad(Random random, String memo) {
        return row(random, "1.00", memo);
    }

    private static String row(Random random, String amount, String memo) {
        return "2022/09/%02d %02d:%02d,0%d,%X,0%d,%X,%s,Euro,%s,Euro,ACH,0,%s"
                .formatted(
                        1 + random.nextInt(30),
                        random.nextInt(24),
                        random.nextInt(60),
                        random.nextInt(9),
                        random.nextInt(999),
                        random.nextInt(9),
                        random.nextInt(999),
                        amount,
                        amount,
                        memo);
    }

    private void plant(String row, String end, String outcome, int lines) throws IOException {
        bytes.write(row.getBytes(StandardCharsets.UTF_8));
        bytes.write(end.getBytes(StandardCharsets.UTF_8));
        planted.put(line, outcome);
        line += lines;
    }
}
