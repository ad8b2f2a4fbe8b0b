// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.importers.AccountedRows;
import org.tributary.importers.dialect.Dialect;
import org.tributary.importers.format.Preview;
import org.tributary.importers.format.Recognised;
import org.tributary.importers.format.Wish;
import org.tributary.importers.mapping.Field;
import org.tributary.importers.mapping.HeaderWords;
import org.tributary.importers.mapping.MappedColumn;
import org.tributary.importers.mapping.Mapping;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.MoneyRules;
import org.tributary.importers.profile.ProfileLibrary;
import org.tributary.importers.profile.Settings;
import org.tributary.importers.value.NumberSigns;
import org.tributary.importers.value.TimePattern;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Separated values of any bytes: the reading from bytes and the plain one say the same, no line is
/// lost, and whatever recognition makes of a file can be read.
@Timeout(20)
class CsvFuzzTest {

    private static final Field[] FIELDS = {
        Field.TIME,
        Field.FROM_ACCOUNT,
        Field.TO_ACCOUNT,
        Field.AMOUNT,
        Field.CURRENCY,
        Field.REFERENCE
    };

    private static final Dialect USUAL =
            new Dialect(
                    StandardCharsets.UTF_8,
                    ',',
                    '"',
                    1,
                    NumberSigns.PLAIN,
                    TimePattern.of("yyyy-MM-dd HH:mm"));

    private static final List<Dialect> DIALECTS =
            List.of(
                    USUAL,
                    USUAL.withText(StandardCharsets.UTF_8, ';', (char) 0),
                    USUAL.withText(StandardCharsets.UTF_8, '\t', '\'').withHeaderRow(0),
                    USUAL.withText(StandardCharsets.ISO_8859_1, '|', '"'),
                    USUAL.withText(Charset.forName("windows-1252"), ',', '"')
                            .withNumbers(new NumberSigns('.', "'"))
                            .withTime(TimePattern.of("epoch-seconds")),
                    USUAL.withText(StandardCharsets.UTF_8, ';', '"')
                            .withNumbers(new NumberSigns(',', "."))
                            .withTime(TimePattern.of("iso")));

    private static final Wish NO_WISH =
            new Wish(ProfileLibrary.shipped(), Optional.empty(), Settings.NONE);

    private final CsvFormat format = new CsvFormat(HeaderWords.shipped());

    @TempDir private Path folder;

    private static ImportProfile profile(Dialect dialect) {
        Mapping mapping = Mapping.NONE;
        for (int i = 0; i < FIELDS.length; i++) {
            mapping = mapping.with(FIELDS[i], new MappedColumn(i, List.of()));
        }
        return new ImportProfile(
                "any", "", dialect, mapping, ZoneId.of("Europe/Berlin"), MoneyRules.NONE);
    }

    /// Physical lines; the last may have no end.
    private static long lines(byte[] file) {
        long lines = 0;
        for (int i = 0; i < file.length; i++) {
            boolean pair = file[i] == '\r' && i + 1 < file.length && file[i + 1] == '\n';
            boolean end = file[i] == '\n' || file[i] == '\r';
            lines += (end && !pair) || (!end && i == file.length - 1) ? 1 : 0;
        }
        return lines;
    }

    private static boolean has(byte[] file, char sign) {
        for (byte one : file) {
            if (sign != 0 && one == sign) {
                return true;
            }
        }
        return false;
    }

    private AccountedRows readBothWays(byte[] file, Dialect dialect) throws IOException {
        Path path = Files.write(folder.resolve("any.csv"), file);
        ImportProfile profile = profile(dialect);
        assertThat(QuickLayout.fits(profile)).isTrue();
        AccountedRows plain = AccountedRows.of(new CsvRows(path, profile));
        for (int chunk : new int[] {64, 1 << 16}) {
            AccountedRows quick = AccountedRows.of(new QuickRows(path, profile, chunk));
            assertThat(quick.told()).as("chunks of %d", chunk).isEqualTo(plain.told());
        }
        if (!has(file, dialect.quote())) {
            assertThat(plain.counts().read()).isEqualTo(lines(file));
        }
        return plain;
    }

    @FuzzTest
    void readsTheSameBothWays(byte[] file) throws IOException {
        readBothWays(file, USUAL);
    }

    /// The first byte chooses how the rest is read.
    @FuzzTest
    void readsTheSameInEveryDialect(byte[] choice) throws IOException {
        if (choice.length > 0) {
            readBothWays(
                    Arrays.copyOfRange(choice, 1, choice.length),
                    DIALECTS.get((choice[0] & 0xFF) % DIALECTS.size()));
        }
    }

    @FuzzTest
    void readsWhatItRecognises(byte[] file) throws IOException {
        Path path = Files.write(folder.resolve("any.csv"), file);
        if (!format.mayRead(path, file)) {
            return;
        }
        Recognised seen = format.recognise(path, file, NO_WISH);
        AccountedRows rows = AccountedRows.of(format.rows(path, seen.profile()));
        AccountedRows plain = AccountedRows.of(new CsvRows(path, seen.profile()));

        assertThat(rows.told()).isEqualTo(plain.told());
        if (rows.counts().read() <= Preview.MOST_ROWS) {
            assertThat(seen.preview().rows()).hasSize((int) rows.counts().read());
            assertThat(seen.preview().rejected()).isEqualTo(rows.counts().rejected());
        }
    }
}
