// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.importers.Importers;
import org.tributary.importers.TakenRows;
import org.tributary.importers.format.Recognised;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Cells as long as nobody writes them: looking at them neither hangs nor outgrows the stack.
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongCellsTest {

    private static final int LONG = 100_000;

    private static final String TABLE =
            """

            Date,Payer,Payee,Amount,Currency
            2026-01-03,a,b,9500.00,USD
            2026-01-04,a,b,12.50,USD
            """;

    private static final Importers IMPORTERS = Importers.shipped();

    @TempDir private Path folder;

    private TakenRows take(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("long.csv"), text);
        Recognised seen = IMPORTERS.recognise(file);
        return TakenRows.of(IMPORTERS.rows(file, seen.profile()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 ", "a", "a@", "(", "\u65E5 ", "'", "\"\"", "AB12 ", "[", "-"})
    void readsPastThemAboveTheTable(String part) throws IOException {
        String cell = part.repeat(LONG / part.length());

        assertThat(take("Account: " + cell + "\n" + TABLE).counts().read()).isPositive();
        assertThat(take("Account holder: " + cell + "\n" + TABLE).counts().read()).isPositive();
        assertThat(take("Account number," + cell + "\n" + TABLE).counts().read()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 ", "a", "(", "\u65E5 ", "[", "AB12 ", "1.", "1,", "0"})
    void readsPastThemInTheTable(String part) throws IOException {
        String cell = '"' + part.repeat(LONG / 2 / part.length()) + '"';
        String header = "Date,Payer,Payee,Amount,Currency," + cell + "\n";
        String row = "2026-01-03,a,b,9500.00,USD," + cell + "\n";

        assertThat(take(header + row + row).counts().read()).isPositive();
        assertThat(take(header + "2026-01-03," + cell + ",b,1.00,USD,\n").counts().read())
                .isPositive();
        assertThat(take(header + cell + ",a,b," + cell + ",USD,\n").counts().read()).isPositive();
    }
}
