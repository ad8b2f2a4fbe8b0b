// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.importers.AccountedRows;
import org.tributary.importers.Importers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Profiles and settings of any text: taken or refused in words, and what is taken can be written,
/// read back and used.
@Timeout(20)
class ProfileFuzzTest {

    private static final String FILE =
            """
            Time,From Account,To Account,Amount,Currency
            2026-01-31 10:00,0012,0034,"1.250,00",EUR
            31.01.2026,0012,,-1250.00 D,XYZ
            ,,,,
            """;

    private static final List<String> HEADERS =
            List.of("Time", "From Account", "To Account", "Amount", "Currency");

    private static final ImportProfile START =
            ProfileLibrary.shipped().named("AMLworld").orElseThrow();

    private static final Importers IMPORTERS = Importers.shipped();

    @TempDir private Path folder;

    private void use(ImportProfile profile) throws IOException {
        Path file = Files.writeString(folder.resolve("used.csv"), FILE);
        AccountedRows.of(IMPORTERS.rows(file, profile));
        IMPORTERS.preview(file, profile);
    }

    @FuzzTest
    void takesOrRefusesAnyProfile(byte[] text) throws IOException {
        ImportProfile profile;
        try {
            profile = ProfileText.read(new String(text, StandardCharsets.UTF_8));
        } catch (ProfileException e) {
            assertThat(e).message().isNotBlank();
            return;
        }
        String written = ProfileText.write(profile);
        assertThat(ProfileText.read(written)).isEqualTo(profile);
        use(profile);
    }

    /// One setting a line.
    @FuzzTest
    void takesOrRefusesAnySettings(byte[] text) throws IOException {
        List<String> lines = new String(text, StandardCharsets.UTF_8).lines().toList();
        ImportProfile profile;
        try {
            profile = Settings.of(lines).on(START, HEADERS);
        } catch (ProfileException e) {
            assertThat(e).message().isNotBlank();
            return;
        }
        assertThat(ProfileText.read(ProfileText.write(profile))).isEqualTo(profile);
        use(profile);
    }
}
