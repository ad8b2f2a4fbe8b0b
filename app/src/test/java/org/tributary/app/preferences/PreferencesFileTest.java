// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.preferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.app.work.InlineTasks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

class PreferencesFileTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T10:15:30Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @Test
    void beginsWithDefaultsWhereThereIsNoFile() {
        assertThat(file().load())
                .isEqualTo(new PreferencesFile.Loaded(Preferences.DEFAULTS, Optional.empty()));
    }

    @Test
    void readsBackEverythingThatWasSaved() throws IOException {
        var preferences =
                new Preferences(
                        ThemeChoice.DARK,
                        Optional.of(folder.resolve("Überweisungen")),
                        new RecentCases(
                                List.of(
                                        new RecentCase(
                                                folder.resolve("案件"), "案件 7", CLOCK.instant()))),
                        new InvestigatorProfile.Named("Ana Müller", "AM"),
                        List.of(folder.resolve("archive")));
        file().save(preferences);

        assertThat(file().load())
                .isEqualTo(new PreferencesFile.Loaded(preferences, Optional.empty()));
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactly("preferences.json");
        }
    }

    @Test
    void keepsSkippedApartFromNotAsked() throws IOException {
        file().save(Preferences.DEFAULTS.withProfile(new InvestigatorProfile.Skipped()));

        assertThat(file().load().preferences().profile())
                .isEqualTo(new InvestigatorProfile.Skipped());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[1,2]",
                "{\"theme\":\"plaid\"}",
                "{\"recentCases\":[{\"folder\":\"/x\",\"name\":\"x\",\"lastOpened\":\"soon\"}]}",
                "{\"recentCases\":[null]}",
                "{\"profile\":{\"state\":\"named\",\"name\":\"\"}}"
            })
    void putsADamagedFileAsideAndSaysWhere(String damaged) throws IOException {
        Files.writeString(folder.resolve("preferences.json"), damaged);

        var loaded = file().load();

        Path aside = folder.resolve("preferences.damaged-20261120-101530.json");
        assertThat(loaded)
                .isEqualTo(new PreferencesFile.Loaded(Preferences.DEFAULTS, Optional.of(aside)));
        assertThat(aside).hasContent(damaged);
    }

    @Test
    void ignoresWhatALaterVersionAdded() throws IOException {
        Files.writeString(
                folder.resolve("preferences.json"),
                "{\"format\":1,\"theme\":\"light\",\"pet\":{\"name\":\"Rex\"}}");

        assertThat(file().load().preferences())
                .isEqualTo(Preferences.DEFAULTS.withTheme(ThemeChoice.LIGHT));
    }

    @Test
    void saysWhenItCannotBeSaved() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("occupied"), "");

        assertThatThrownBy(() -> new PreferencesFile(notAFolder, CLOCK).save(Preferences.DEFAULTS))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aChangeCountsAtOnceAndIsSaved() {
        var current =
                new CurrentPreferences(
                        Preferences.DEFAULTS,
                        file(),
                        new InlineTasks(CLOCK),
                        "Saving",
                        failure -> {
                            throw new AssertionError(failure);
                        });
        current.update(p -> p.withTheme(ThemeChoice.DARK));

        assertThat(current.get().theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(file().load().preferences()).isEqualTo(current.get());
    }

    private PreferencesFile file() {
        return new PreferencesFile(folder, CLOCK);
    }
}
