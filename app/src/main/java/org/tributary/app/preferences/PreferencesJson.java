// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.preferences;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// [Preferences] as they stand in the file. Fields that a later version adds are ignored, missing
/// ones take their defaults.
record PreferencesJson(
        int format,
        @Nullable String theme,
        @Nullable String lastFolder,
        @Nullable List<Recent> recentCases,
        @Nullable Profile profile,
        @Nullable List<String> caseFolders) {

    static final int FORMAT = 1;

    record Recent(String folder, String name, String lastOpened) {}

    record Profile(String state, @Nullable String name, @Nullable String initials) {}

    static PreferencesJson of(Preferences preferences) {
        return new PreferencesJson(
                FORMAT,
                preferences.theme().name().toLowerCase(Locale.ROOT),
                preferences.lastFolder().map(Path::toString).orElse(null),
                preferences.recentCases().cases().stream()
                        .map(
                                recent ->
                                        new Recent(
                                                recent.folder().toString(),
                                                recent.name(),
                                                recent.lastOpened().toString()))
                        .toList(),
                profileOf(preferences.profile()),
                preferences.caseFolders().stream().map(Path::toString).toList());
    }

    /// @throws RuntimeException if a value is not what it should be
    Preferences read() {
        return new Preferences(
                theme == null
                        ? Preferences.DEFAULTS.theme()
                        : ThemeChoice.valueOf(theme.toUpperCase(Locale.ROOT)),
                Optional.ofNullable(lastFolder).map(Path::of),
                new RecentCases(
                        recentCases == null
                                ? List.of()
                                : recentCases.stream().map(PreferencesJson::recent).toList()),
                profile == null ? new InvestigatorProfile.NotAsked() : profile(profile),
                caseFolders == null ? List.of() : caseFolders.stream().map(Path::of).toList());
    }

    private static RecentCase recent(Recent written) {
        return new RecentCase(
                Path.of(written.folder()), written.name(), Instant.parse(written.lastOpened()));
    }

    private static Profile profileOf(InvestigatorProfile profile) {
        return switch (profile) {
            case InvestigatorProfile.NotAsked() -> new Profile("not-asked", null, null);
            case InvestigatorProfile.Skipped() -> new Profile("skipped", null, null);
            case InvestigatorProfile.Named(String name, String initials) ->
                    new Profile("named", name, initials);
        };
    }

    private static InvestigatorProfile profile(Profile written) {
        return switch (written.state()) {
            case "not-asked" -> new InvestigatorProfile.NotAsked();
            case "skipped" -> new InvestigatorProfile.Skipped();
            case "named" ->
                    new InvestigatorProfile.Named(
                            Optional.ofNullable(written.name()).orElse(""),
                            Optional.ofNullable(written.initials()).orElse(""));
            default -> throw new IllegalArgumentException("unknown state of the profile");
        };
    }
}
